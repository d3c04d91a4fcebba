// An article's front matter → its fields, each parsed by itself.
import type { Zone } from '../dates/zone.ts';
import { agency } from './fields/agency.ts';
import { aliases } from './fields/aliases.ts';
import { corrections } from './fields/corrections.ts';
import { credit } from './fields/credit.ts';
import { dateline } from './fields/dateline.ts';
import { type FieldDefinition, keysOf, optional, required, type ValueOf } from './fields/field-type.ts';
import { flag } from './fields/flag.ts';
import { languageTag } from './fields/language-tag.ts';
import { lineOfText } from './fields/line-of-text.ts';
import { moment } from './fields/moment.ts';
import { authorNames, categoryName, seriesName, topicNames } from './fields/names.ts';
import { photoPath } from './fields/photo-path.ts';
import { alt, caption } from './fields/photo-words.ts';
import { related } from './fields/related.ts';
import { sponsor } from './fields/sponsor.ts';
import { title } from './fields/title.ts';
import { webAddress } from './fields/web-address.ts';
import type { Located } from './located.ts';
import type { MapReader } from './map-reader.ts';

/** Every key, in the order of the writers' guide: the check and the editor's schema are made of these. */
export const articleFields = {
  title: required(title),
  date: required(moment),
  category: required(categoryName),
  author: optional(authorNames),
  topics: optional(topicNames),
  series: optional(seriesName),
  image: optional(photoPath),
  alt: optional(alt),
  caption: optional(caption),
  credit: optional(credit),
  dateline: optional(dateline),
  agency: optional(agency),
  summary: optional(lineOfText),
  updated: optional(moment),
  draft: optional(flag),
  publish_at: optional(moment),
  expires: optional(moment),
  related: optional(related),
  source: optional(webAddress),
  lang: optional(languageTag),
  aliases: optional(aliases),
  corrections: optional(corrections),
  sponsor: optional(sponsor),
};

export type ArticleKey = keyof typeof articleFields;
export const articleKeys = keysOf(articleFields);

export type Head = MapReader<ArticleKey>;

export function readFields(head: Head, zone: Zone) {
  const read = <K extends ArticleKey>(key: K) =>
    head.read(key, articleFields[key] as FieldDefinition<ValueOf<(typeof articleFields)[K]>>, zone);
  const series = read('series');
  return {
    title: read('title'),
    date: read('date'),
    category: read('category'),
    authors: read('author')?.value ?? [],
    /** Faulty ones too. */
    authorAt: head.placeOf('author'),
    topics: [
      ...(read('topics')?.value ?? []),
      // A series has the pages of a topic.
      ...(isWritten(series) ? [series] : []),
    ],
    series: series?.value ?? '',
    image: read('image'),
    imageAt: head.placeOf('image'),
    alt: read('alt')?.value ?? '',
    /** Faulty ones too. */
    altAt: head.placeOf('alt'),
    caption: read('caption'),
    credit: read('credit')?.value ?? '',
    creditAt: head.placeOf('credit'),
    dateline: read('dateline')?.value ?? '',
    agency: read('agency')?.value ?? '',
    summary: read('summary')?.value ?? '',
    summaryAt: head.placeOf('summary'),
    updated: read('updated'),
    draft: read('draft')?.value ?? false,
    publishAt: read('publish_at'),
    expires: read('expires'),
    related: read('related')?.value ?? [],
    source: read('source')?.value ?? '',
    lang: read('lang')?.value ?? '',
    aliases: read('aliases')?.value ?? [],
    corrections: read('corrections')?.value ?? [],
    sponsor: read('sponsor')?.value ?? '',
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
