// An article's front matter → its fields, each parsed by itself.
import type { Zone } from '../dates/zone.ts';
import { parseAliases } from './fields/aliases.ts';
import { parseCorrections } from './fields/corrections.ts';
import { parseFlag } from './fields/flag.ts';
import { parseLanguageTag } from './fields/language-tag.ts';
import { parseLine } from './fields/line-of-text.ts';
import { parseMomentField } from './fields/moment.ts';
import { parseNames } from './fields/names.ts';
import { parsePhotoPath } from './fields/photo-path.ts';
import { parseRelated } from './fields/related.ts';
import { parseTitle } from './fields/title.ts';
import { parseWebAddress } from './fields/web-address.ts';
import type { Located } from './located.ts';
import type { MapReader } from './map-reader.ts';

export const articleKeys = [
  'title',
  'date',
  'category',
  'author',
  'topics',
  'series',
  'image',
  'alt',
  'caption',
  'credit',
  'dateline',
  'agency',
  'summary',
  'updated',
  'draft',
  'publish_at',
  'expires',
  'related',
  'source',
  'lang',
  'aliases',
  'corrections',
  'sponsor',
] as const;

export type Head = MapReader<(typeof articleKeys)[number]>;

/** In the order of the writers' guide. */
export function readFields(head: Head, zone: Zone) {
  const series = head.optional('series', parseLine);
  const moment = (key: 'updated' | 'publish_at' | 'expires') =>
    head.optional(key, (field) => parseMomentField(field, zone));
  const line = (key: 'alt' | 'caption' | 'credit' | 'dateline' | 'agency' | 'summary' | 'sponsor') =>
    head.optional(key, parseLine);
  return {
    title: head.required('title', parseTitle),
    date: head.required('date', (field) => parseMomentField(field, zone)),
    category: head.required('category', parseLine),
    authors: head.optional('author', parseNames)?.value ?? [],
    topics: [
      ...(head.optional('topics', parseNames)?.value ?? []),
      // A series has the pages of a topic.
      ...(isWritten(series) ? [series] : []),
    ],
    series: series?.value ?? '',
    image: head.optional('image', parsePhotoPath),
    alt: line('alt')?.value ?? '',
    caption: line('caption'),
    credit: line('credit')?.value ?? '',
    dateline: line('dateline')?.value ?? '',
    agency: line('agency')?.value ?? '',
    summary: line('summary')?.value ?? '',
    updated: moment('updated'),
    draft: head.optional('draft', parseFlag)?.value ?? false,
    publishAt: moment('publish_at'),
    expires: moment('expires'),
    related: head.optional('related', (field) => parseRelated(field, zone))?.value ?? [],
    source: head.optional('source', parseWebAddress)?.value ?? '',
    lang: head.optional('lang', parseLanguageTag)?.value ?? '',
    aliases: head.optional('aliases', parseAliases)?.value ?? [],
    corrections: head.optional('corrections', (field) => parseCorrections(field, zone))?.value ?? [],
    sponsor: line('sponsor')?.value ?? '',
  };
}

export type Fields = ReturnType<typeof readFields>;
/** Of an article that has what every one must have. */
export type RequiredFields = { [K in 'title' | 'date' | 'category']: NonNullable<Fields[K]> };

export function isWritten(line: Located<string> | undefined): line is Located<string> {
  return line !== undefined && line.value !== '';
}

export function isWithdrawn({ corrections }: Fields): boolean {
  return corrections.some(({ kind }) => kind === 'pencabutan');
}
