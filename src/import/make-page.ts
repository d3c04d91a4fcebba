// A record that is a page of the old site → the text of its file, or why none can be made.
import { Document, Scalar } from 'yaml';
import { parsePage } from '../content/page-record.ts';
import { digestText } from '../digest.ts';
import { hasErrors } from '../problem.ts';
import { longestHeadline, toLine } from './front-matter-line.ts';
import { type ArticleSurroundings, type MadeArticle, makeBody } from './make-article.ts';
import type { RecordNotes } from './record-notes.ts';
import type { SourceRecord } from './source-record.ts';

/** Pictures of pages lie in a folder of their own: pages have no month. */
const mediaOfPages = 'halaman';

/** `path` is relative to the content folder. Notes are added for what is changed on the way. */
export async function makePage(
  record: SourceRecord,
  notes: RecordNotes,
  path: string,
  surroundings: ArticleSurroundings,
): Promise<MadeArticle> {
  const title = toLine('title', record.headline, notes, longestHeadline);
  if (title === '') return { ok: false, reason: notes.reason('record/no-headline', {}) };
  const { image, markdown } = await makeBody(record, mediaOfPages, notes, surroundings);
  const body = [image === '' ? '' : `![](${image})`, markdown].filter((part) => part !== '').join('\n\n');
  if (body === '') return { ok: false, reason: notes.reason('record/no-text', {}) };
  const summary = toLine('summary', record.summary, notes);
  const text = `---\n${formatHead(title, summary)}---\n\n${body}\n`;
  const fault = parsePage(path, Buffer.from(text), digestText(text)).problems.find((each) =>
    hasErrors([each]),
  );
  if (fault === undefined) return { ok: true, text };
  const { path: source, line, column } = record.place;
  return { ok: false, reason: { ...fault, path: source, line, column } };
}

function formatHead(title: string, summary: string): string {
  const document = new Document({});
  for (const [key, text] of [
    ['title', title],
    ['summary', summary],
  ] as const) {
    const scalar = new Scalar(text);
    scalar.type = Scalar.QUOTE_DOUBLE;
    if (text !== '') document.set(key, scalar);
  }
  return document.toString({ lineWidth: 0 });
}
