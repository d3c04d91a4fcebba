// One article file → what it says by itself: every field parsed, nothing yet looked up in another file.
import type { Article, Digest, PhotoWords, SourceFile } from '../archive/article.ts';
import type { Withdrawal } from '../archive/correction.ts';
import type { OldAddress } from '../archive/redirect.ts';
import { findTerms, packTerms } from '../archive/story-terms.ts';
import type { Moment } from '../dates/moment.ts';
import { localDateOf } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import { firstParagraph } from '../markdown/plain-text.ts';
import { summarize } from '../markdown/summarize.ts';
import { hasErrors, type Position, type Problem, problem } from '../problem.ts';
import {
  articleKeys,
  type Fields,
  type Head,
  isWithdrawn,
  isWritten,
  type RequiredFields,
  readFields,
} from './article-fields.ts';
import { type PlacedArticle, placeArticle } from './article-path.ts';
import type { SiteLink } from './body-links.ts';
import { summaryLength, top } from './check-article.ts';
import { checkStory } from './check-story.ts';
import { readContentText } from './content-text.ts';
import { correctionsOf, latestChange, withdrawalOf } from './correction-order.ts';
import type { CorrectionEntry } from './fields/corrections.ts';
import { parseFrontMatter } from './front-matter.ts';
import type { Located } from './located.ts';
import { MapReader } from './map-reader.ts';
import { type BodyParts, readBodyParts } from './read-body-parts.ts';
import { mostTextBytes } from './text-file.ts';

/** The lead photo as it is written: `image` is empty where only its words are. */
export interface WrittenFigure extends PhotoWords {
  readonly alt: string;
  readonly image: string;
}

/** An article as its own file tells it: names of category, authors and topics as written, with their places. */
export interface ArticleRecord
  extends Omit<Article, 'category' | 'authors' | 'topics' | 'series' | 'figure' | 'photos'> {
  readonly category: Located<string>;
  readonly authors: readonly Located<string>[];
  /** The series is among them, the last. */
  readonly topics: readonly Located<string>[];
  /** As written; empty where it is part of none. */
  readonly series: string;
  readonly figure: WrittenFigure | undefined;
  /** Names of the body's photos, each once. */
  readonly bodyPhotos: readonly string[];
  readonly draft: boolean;
  /** An embargo: until then nothing of the story is published. */
  readonly publishAt: Moment | undefined;
  readonly expires: Moment | undefined;
  /** Where the story stood before. */
  readonly aliases: readonly OldAddress[];
  readonly withdrawal: Withdrawal | undefined;
}

/** What only other files or the clock can judge, of a file with errors too: one report names everything. */
export interface ArticleReferences {
  readonly category: Located<string> | undefined;
  readonly authors: readonly Located<string>[];
  readonly topics: readonly Located<string>[];
  /** Lead photo and those of the body. */
  readonly photos: readonly Located<string>[];
  /** Where a caption stands whose photo is not written. */
  readonly captionAlone: Position | undefined;
  readonly date: Located<Moment> | undefined;
  readonly updated: Located<Moment> | undefined;
  readonly aliases: readonly Located<OldAddress>[];
  /** Links of the body to pages of this site. */
  readonly siteLinks: readonly SiteLink[];
  /** Ids of the body's headings. */
  readonly anchors: readonly string[];
  /** A draft, or a story under an embargo: its dates may lie ahead. */
  readonly mayBeAhead: boolean;
  readonly corrections: readonly Pick<CorrectionEntry, 'at' | 'link'>[];
}

/** `record` is `undefined` exactly where `problems` holds an error. Plain data: it can be kept and sent. */
export interface ArticleReading {
  readonly path: string;
  readonly record: ArticleRecord | undefined;
  readonly references: ArticleReferences;
  readonly problems: readonly Problem[];
}

const noReferences: ArticleReferences = {
  category: undefined,
  authors: [],
  topics: [],
  photos: [],
  captionAlone: undefined,
  date: undefined,
  updated: undefined,
  aliases: [],
  siteLinks: [],
  anchors: [],
  mayBeAhead: false,
  corrections: [],
};

/** Depends on its arguments alone. `zone` and `siteUrl`, its `base_url`, are the site's; `hash` is over `bytes`. */
export function parseArticle(
  path: string,
  bytes: Uint8Array,
  hash: Digest,
  zone: Zone,
  siteUrl = '',
): ArticleReading {
  const placed = placeArticle(path);
  if (bytes.length > mostTextBytes) {
    const details = { bytes: bytes.length, limit: mostTextBytes };
    return refuse(path, [...placed.problems, problem('error', 'encoding/too-large', path, top, details)]);
  }
  const text = readContentText(path, bytes);
  if (!text.ok) return refuse(path, [...placed.problems, ...text.problems]);
  const parts = parseFrontMatter(path, text.value);
  if (!parts.ok) return refuse(path, [...placed.problems, ...parts.problems]);
  const head: Head = new MapReader(path, parts.value.head, articleKeys, top);
  const fields = readFields(head, zone);
  const { body, bodyLine } = parts.value;
  const permalink = placed.ok ? placed.value.permalink : undefined;
  const parsed = readBodyParts({ path, body, bodyLine, permalink, siteUrl });
  const month = placed.ok ? placed.value.month : undefined;
  const problems = [
    ...placed.problems,
    ...head.problems,
    ...parsed.problems,
    ...checkStory({ path, text: text.value, body, bodyLine, permalink, month, zone }, fields, parsed.photos),
  ];
  const { title, date, category } = fields;
  const references = referencesOf(fields, parsed);
  if (hasErrors(problems) || !placed.ok || !title || !date || !category) {
    return refuse(path, problems, references);
  }
  const source = { path, hash };
  const bodyPhotos = [...new Set(parsed.photos.map(({ value }) => value))];
  const written = { ...fields, title, date, category, bodyPhotos };
  const record = makeRecord(written, placed.value, source, body, zone);
  return { path, record, references, problems };
}

function refuse(
  path: string,
  problems: readonly Problem[],
  references: ArticleReferences = noReferences,
): ArticleReading {
  return { path, record: undefined, references, problems };
}

/** Of a withdrawn story nothing is asked for: what it showed may be gone from the folder. */
function referencesOf(fields: Fields, { photos, siteLinks, anchors }: BodyParts): ArticleReferences {
  const { category, authors, topics, image, caption, date, updated, aliases, draft, publishAt } = fields;
  const isShown = !isWithdrawn(fields);
  return {
    category,
    authors,
    topics,
    photos: isShown ? [...(isWritten(image) ? [image] : []), ...photos] : [],
    captionAlone: isShown && isWritten(caption) && !isWritten(image) ? caption.position : undefined,
    date,
    updated,
    aliases,
    siteLinks: isShown ? siteLinks : [],
    anchors: isShown ? anchors : [],
    mayBeAhead: draft || publishAt !== undefined,
    corrections: fields.corrections.map(({ at, link }) => ({ at, link })),
  };
}

function makeRecord(
  fields: Fields & RequiredFields & Pick<ArticleRecord, 'bodyPhotos'>,
  { slug, permalink }: PlacedArticle,
  source: SourceFile,
  body: string,
  zone: Zone,
): ArticleRecord {
  const { title, date, category, authors, topics, series, dateline, agency, draft, related, lang, sponsor } =
    fields;
  const corrections = correctionsOf(fields.corrections);
  const figure = figureOf(fields);
  const summary = summarize(fields.summary || firstParagraph(body), summaryLength.most);
  return {
    source,
    slug,
    permalink,
    headline: title.value,
    publishedAt: date.value,
    localDate: localDateOf(date.value, zone),
    updatedAt: latestChange(fields.updated?.value, corrections),
    category,
    authors,
    topics,
    series,
    figure,
    bodyPhotos: fields.bodyPhotos,
    dateline,
    agency,
    summary,
    terms: packTerms(findTerms(title.value, [summary, figure?.caption ?? ''])),
    related,
    sourceUrl: fields.source,
    lang,
    corrections,
    sponsor,
    draft,
    publishAt: fields.publishAt?.value,
    expires: fields.expires?.value,
    aliases: fields.aliases.map(({ value }) => value),
    withdrawal: withdrawalOf(fields.corrections),
  };
}

function figureOf({ image, alt, caption, credit }: Fields): WrittenFigure | undefined {
  const figure = { image: image?.value ?? '', alt, caption: caption?.value ?? '', credit };
  return figure.image === '' && figure.caption === '' && credit === '' ? undefined : figure;
}
