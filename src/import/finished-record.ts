// What a reader found of a record → the record, with the hash that tells one state of it from another.
import { digestText } from '../digest.ts';
import type { SourceRecord } from './source-record.ts';

/** What most sources lack. */
const nothing = {
  slug: '',
  updated: '',
  publishAt: '',
  expires: '',
  categories: [],
  topics: [],
  authors: [],
  summary: '',
  leadPhoto: undefined,
  addresses: [],
  linkedAs: [],
  originalUrl: '',
  lang: '',
  draft: false,
  remarks: [],
} as const satisfies Partial<SourceRecord>;

type Found = Omit<SourceRecord, 'hash' | keyof typeof nothing> & Partial<Omit<SourceRecord, 'hash'>>;

/** Where in its file a record stands does not count, nor what is told of it and of the lists it was in. */
export function finishedRecord(found: Found): SourceRecord {
  const record = { ...nothing, ...found };
  const { place: _place, remarks: _remarks, lists: _lists, ...says } = record;
  const sorted = Object.entries(says).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...record, hash: digestText(JSON.stringify(sorted)) };
}
