// A row of a table, or an object of a line, and the mapping → a record.
import type { Digest } from '../../archive/article.ts';
import { type Problem, problem } from '../../problem.ts';
import { decodeEntities } from '../html/entities.ts';
import { plainWords } from '../html/plain-words.ts';
import type { MappedField, Mapping } from '../mapping.ts';
import type { SourcePhoto, SourceRecord } from '../source-record.ts';
import { isBeginningOf } from '../summary-of-beginning.ts';
import { photoOfCell } from './cell-photo.ts';
import { addressOfCell, dateOfCell, saysNothing, wordsOfCell } from './cell-words.ts';

/** The texts of a column; a list has several, an absent one none. */
export type ReadColumn = (column: string) => readonly string[];

/** In either language, and as databases write them. */
const draftWords =
  /^(?:true|1|yes|ya|on|checked|draft|auto-draft|konsep|pending|private|trash|unpublished)$/i;
const publishedWords =
  /^(?:true|1|yes|ya|on|checked|publish|published|publik|terbit|tayang|dipublikasikan|diterbitkan|live|active|aktif)$/i;

/** Fields that hold words, which web sites keep as HTML has them, `Jum&#039;at`, or export as their pages print them. */
const wordFields: ReadonlySet<MappedField> = new Set([
  'title',
  'category',
  'topics',
  'author',
  'summary',
  'alt',
  'caption',
  'credit',
]);
const dateFields: ReadonlySet<MappedField> = new Set(['date', 'updated', 'publish_at', 'expires']);
const addressFields: ReadonlySet<MappedField> = new Set(['url', 'source']);

export function toRecord(
  read: ReadColumn,
  mapping: Mapping,
  place: SourceRecord['place'],
  hash: Digest,
): SourceRecord {
  const { columns, constants, listSeparator } = mapping;
  const remarks: Problem[] = [];
  const tell = (rule: 'change/entities' | 'rows/tags', key: MappedField) =>
    remarks.push(problem('notice', rule, place.path, place, { key }));
  const decode = (field: MappedField, text: string): string => {
    if (dateFields.has(field)) return dateOfCell(text);
    if (addressFields.has(field)) return addressOfCell(text);
    if (isPlainBody(field, mapping)) return decodedBody(text, () => tell('change/entities', field));
    if (!wordFields.has(field)) return text;
    const words = wordsOfCell(text);
    if (words.held !== 'nothing') tell(words.held === 'tags' ? 'rows/tags' : 'change/entities', field);
    return words.text;
  };
  const texts = (field: MappedField): readonly string[] => {
    const constant = constants.get(field);
    if (constant !== undefined) return [constant];
    return (columns.get(field) ?? [])
      .flatMap(({ value }) => read(value))
      .filter((text) => !saysNothing(text))
      .map((text) => decode(field, text));
  };
  const text = (field: MappedField): string => texts(field)[0] ?? '';
  const names = (field: MappedField): readonly string[] =>
    listSeparator === '' ? texts(field) : texts(field).flatMap((each) => each.split(listSeparator));
  const body = bodyOf(mapping, (column) => read(column).map((each) => decode('body', each)));
  const summary = text('summary');
  const photo = photoOf(text);
  if (photo.others.length > 0) {
    const written = photo.others.join(' ');
    remarks.push(problem('notice', 'change/dropped', place.path, place, { key: 'image', written }));
  }
  return {
    place,
    // Without an id of its own, another text is another record.
    id: text('id') || text('url') || hash,
    hash,
    headline: text('title'),
    slug: text('slug'),
    date: text('date'),
    updated: text('updated'),
    publishAt: text('publish_at'),
    expires: text('expires'),
    categories: names('category'),
    topics: names('topics'),
    authors: names('author'),
    summary: isCutOff(summary, body, mapping) ? '' : summary,
    body: { format: mapping.bodyFormat, text: body },
    leadPhoto: photo.lead,
    addresses: texts('url'),
    linkedAs: [],
    originalUrl: text('source'),
    lang: text('lang'),
    draft: isDraft(text('draft').trim(), text('published').trim()),
    remarks,
  };
}

/** Only what ends as if it was cut is compared: to read the words of every body would take as long as to convert it. */
function isCutOff(summary: string, body: string, { bodyFormat }: Mapping): boolean {
  if (!/(?:…|\.\.\.)\]?\s*$/.test(summary)) return false;
  return isBeginningOf(summary, bodyFormat === 'html' ? plainWords(body) : body);
}

/**
 * The first column that says something, and behind it the first of those where it goes on; a list is one paragraph after
 * another.
 */
function bodyOf({ columns, constants }: Mapping, read: ReadColumn): string {
  const constant = constants.get('body');
  if (constant !== undefined) return constant;
  const firstOf = (field: 'body' | 'continued') =>
    (columns.get(field) ?? [])
      .map(({ value }) => read(value).join('\n\n'))
      .find((text) => !saysNothing(text)) ?? '';
  return [firstOf('body'), firstOf('continued')].filter((part) => part !== '').join('\n\n');
}

function photoOf(text: (field: MappedField) => string): {
  readonly lead: SourcePhoto | undefined;
  readonly others: readonly string[];
} {
  const { address, others, ...own } = photoOfCell(text('image'));
  const words = {
    alt: text('alt') || own.alt,
    caption: text('caption') || own.caption,
    credit: text('credit'),
  };
  const hasPhoto = address !== '' || words.caption !== '' || words.credit !== '';
  return { lead: hasPhoto ? { address, ...words } : undefined, others };
}

/** Plain text may speak of tags. */
function decodedBody(text: string, tell: () => void): string {
  const decoded = decodeEntities(text);
  if (decoded !== text) tell();
  return decoded;
}

/** A column that says nothing of a story says that it is published. */
function isDraft(draft: string, published: string): boolean {
  return draftWords.test(draft) || (published !== '' && !publishedWords.test(published));
}

function isPlainBody(field: MappedField, { bodyFormat }: Mapping): boolean {
  return field === 'body' && bodyFormat === 'text';
}
