// Files with pages of the old site as text → their stories, each by its headline and instant.
import { statSync } from 'node:fs';
import { listedKey } from '../archive/related.ts';
import { canonicalMoment } from '../dates/format.ts';
import { digestText } from '../digest.ts';
import type { Problem } from '../problem.ts';
import type { KnownNames } from './known-names.ts';
import { findPageCategory } from './page-head.ts';
import { readSourceFile } from './read-source-file.ts';
import { readSourceLines } from './source-lines.ts';
import { parseSourcePage, type SourcePage } from './source-page.ts';
import type { SourceItem, SourceReader, SourceRecord } from './source-record.ts';

/** A page is one story; what is wrong with it is told all at once. The lists of each may name categories of the others. */
export const readSourcePages: SourceReader = async function* (files, { known, advance }) {
  const categories = new Set(known.categories);
  for (const path of files) {
    const text = readSourceFile(path);
    if (text.ok) categories.add(findPageCategory(readSourceLines(text.value)));
  }
  for (const path of files) {
    yield readPage(path, { ...known, categories: [...categories] });
    advance(statSync(path).size);
  }
};

function readPage(path: string, known: KnownNames): SourceItem {
  const text = readSourceFile(path);
  if (!text.ok) return leaveOut(path, text.problems);
  const page = parseSourcePage(text.value, path, known);
  if (!page.ok) return leaveOut(path, page.problems);
  return { kind: 'record', record: recordOfPage(page.value, text.value, page.problems) };
}

function leaveOut(path: string, [reason, ...others]: readonly Problem[]): SourceItem {
  if (reason === undefined) throw new Error(`${path} was refused without a reason`);
  return { kind: 'left-out', id: path, reason, others };
}

/** Corrected in its text, a page is the same story still. */
export function recordOfPage(page: SourcePage, text: string, remarks: readonly Problem[] = []): SourceRecord {
  const { path, headline, publishedAt, category, author, figure, dateline, agency, listed } = page;
  return {
    place: { path, line: 1, column: 1 },
    id: listedKey(headline, publishedAt.epoch),
    hash: digestText(text),
    headline,
    slug: '',
    date: canonicalMoment(publishedAt),
    updated: '',
    publishAt: '',
    expires: '',
    categories: [category],
    topics: [],
    authors: [author],
    authorsAreExact: true,
    summary: '',
    body: { format: 'text', text: page.paragraphs.join('\n') },
    leadPhoto: figure && { address: '', alt: '', ...figure },
    addresses: [],
    linkedAs: [],
    originalUrl: '',
    lang: '',
    draft: false,
    dateline,
    agency,
    related: listed,
    remarks,
  };
}
