// A row of a table, or an object of a line, and the mapping → a record.
import type { Digest } from '../../archive/article.ts';
import { type Problem, problem } from '../../problem.ts';
import type { MappedField, Mapping } from '../mapping.ts';
import type { SourcePhoto, SourceRecord } from '../source-record.ts';
import { photoOfCell } from './cell-photo.ts';
import { joinTime } from './cell-time.ts';
import { addressOfCell, dateOfCell, namesInCell, saysNothing, wordsOfCell } from './cell-words.ts';
import type { ReadColumn } from './read-column.ts';
import { addressOfRow } from './row-address.ts';
import { bodyOfRow, isCutOff } from './row-body.ts';

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
const dateFields: ReadonlySet<MappedField> = new Set(['date', 'time', 'updated', 'publish_at', 'expires']);
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
  const names = (field: MappedField): readonly string[] => {
    const written = texts(field).flatMap(namesInCell);
    return listSeparator === '' ? written : written.flatMap((each) => each.split(listSeparator));
  };
  const body = bodyOfRow(read, mapping, place);
  remarks.push(...body.remarks);
  const summary = text('summary');
  const { lead, others } = photosOf(text);
  const date = joinTime(text('date'), text('time'));
  if (date.lost !== '') {
    remarks.push(problem('notice', 'change/dropped', place.path, place, { key: 'time', written: date.lost }));
  }
  const written = texts('url');
  const made = addressOfRow(mapping.permalink, { id: text('id'), slug: text('slug'), date: text('date') });
  return {
    place,
    // Without an id of its own, another text is another record.
    id: text('id') || text('url') || hash,
    hash,
    headline: text('title'),
    slug: text('slug'),
    date: date.text,
    updated: text('updated'),
    publishAt: text('publish_at'),
    expires: text('expires'),
    categories: names('category'),
    topics: names('topics'),
    authors: names('author'),
    summary: isCutOff(summary, body) ? '' : summary,
    body,
    leadPhoto: lead,
    furtherPhotos: others,
    addresses: written.length > 0 || made === '' ? written : [`${mapping.baseUrl}${made}`],
    linkedAs: [],
    originalUrl: text('source'),
    lang: text('lang'),
    draft: isDraft(text('draft').trim(), text('published').trim()),
    remarks,
  };
}

function photosOf(text: (field: MappedField) => string): {
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

/** A column that says nothing of a story says that it is published. */
function isDraft(draft: string, published: string): boolean {
  return draftWords.test(draft) || (published !== '' && !publishedWords.test(published));
}
