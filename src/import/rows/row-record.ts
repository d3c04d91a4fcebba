// A row of a table, or an object of a line, and the mapping → a record.
import type { Digest } from '../../archive/article.ts';
import { type Problem, problem } from '../../problem.ts';
import { decodeEntities } from '../html/entities.ts';
import type { MappedField, Mapping } from '../mapping.ts';
import type { SourceRecord } from '../source-record.ts';

/** The texts of a column; a list has several, an absent one none. */
export type ReadColumn = (column: string) => readonly string[];

/** In either language, and as databases write them. */
const draftWords = /^(?:true|1|yes|ya|draft|auto-draft|konsep|pending|private|trash|unpublished)$/i;
const publishedWords = /^(?:true|1|yes|ya|publish|published|terbit|live|active|aktif)$/i;

/** Fields that hold words, which databases of web sites keep as HTML has them: `Jum&#039;at`. */
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
const anyEntity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

export function toRecord(
  read: ReadColumn,
  mapping: Mapping,
  place: SourceRecord['place'],
  hash: Digest,
): SourceRecord {
  const { columns, constants, listSeparator } = mapping;
  const remarks: Problem[] = [];
  const decode = (field: MappedField, text: string): string => {
    if (!anyEntity.test(text) || !(wordFields.has(field) || isPlainBody(field, mapping))) return text;
    const decoded = decodeEntities(text);
    if (decoded !== text)
      remarks.push(problem('notice', 'change/entities', place.path, place, { key: field }));
    return decoded;
  };
  const texts = (field: MappedField): readonly string[] => {
    const constant = constants.get(field);
    if (constant !== undefined) return [constant];
    return (columns.get(field) ?? [])
      .flatMap(({ value }) => read(value))
      .filter((text) => text.trim() !== '')
      .map((text) => decode(field, text));
  };
  const text = (field: MappedField): string => texts(field)[0] ?? '';
  const names = (field: MappedField): readonly string[] =>
    listSeparator === '' ? texts(field) : texts(field).flatMap((each) => each.split(listSeparator));
  const image = text('image');
  const words = { alt: text('alt'), caption: text('caption'), credit: text('credit') };
  const hasPhoto = image !== '' || words.caption !== '' || words.credit !== '';
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
    summary: text('summary'),
    body: {
      format: mapping.bodyFormat,
      text: bodyOf(mapping, (column) => read(column).map((each) => decode('body', each))),
    },
    leadPhoto: hasPhoto ? { address: image, ...words } : undefined,
    addresses: texts('url'),
    linkedAs: [],
    originalUrl: text('source'),
    lang: text('lang'),
    draft: isDraft(text('draft').trim(), text('published').trim()),
    remarks,
  };
}

/** The first column that says something; a list is one paragraph after another. */
function bodyOf({ columns, constants }: Mapping, read: ReadColumn): string {
  const constant = constants.get('body');
  if (constant !== undefined) return constant;
  const texts = (columns.get('body') ?? []).map(({ value }) => read(value).join('\n\n'));
  return texts.find((text) => text.trim() !== '') ?? '';
}

/** A column that says nothing of a story says that it is published. */
function isDraft(draft: string, published: string): boolean {
  return draftWords.test(draft) || (published !== '' && !publishedWords.test(published));
}

function isPlainBody(field: MappedField, { bodyFormat }: Mapping): boolean {
  return field === 'body' && bodyFormat === 'text';
}
