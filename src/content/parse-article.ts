// One article file → what it says by itself: every field parsed, nothing yet looked up in another file.
import type { Digest, SourceFile } from '../archive/article.ts';
import { findTerms, packTerms } from '../archive/story-terms.ts';
import { monthOf } from '../dates/moment.ts';
import { localDateOf } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import { firstParagraph } from '../markdown/plain-text.ts';
import { summarize } from '../markdown/summarize.ts';
import { hasErrors, type Problem, problem } from '../problem.ts';
import {
  articleKeys,
  type Fields,
  type Head,
  isWithdrawn,
  isWritten,
  type RequiredFields,
  readFields,
} from './article-fields.ts';
import { type PlacedArticle, placeArticle, suggestMonth } from './article-path.ts';
import type { ArticleReading, ArticleRecord, ArticleReferences, WrittenFigure } from './article-record.ts';
import { summaryLength, top } from './check-article.ts';
import { checkStory } from './check-story.ts';
import { readContentText } from './content-text.ts';
import { correctionsOf, latestChange, withdrawalOf } from './correction-order.ts';
import { isInYearOfStory } from './days-in-text.ts';
import { parseFrontMatter } from './front-matter.ts';
import { MapReader } from './map-reader.ts';
import { type BodyParts, readBodyParts } from './read-body-parts.ts';
import { mostTextBytes } from './text-file.ts';
import { checkRest } from './unread-front-matter.ts';

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
  const permalink = placed.ok ? placed.value.permalink : undefined;
  if (bytes.length > mostTextBytes) {
    const details = { bytes: bytes.length, limit: mostTextBytes };
    return refuse(path, [...placed.problems, problem('error', 'encoding/too-large', path, top, details)]);
  }
  const text = readContentText(path, bytes);
  if (!text.ok) return refuse(path, [...placed.problems, ...text.problems]);
  const parts = parseFrontMatter(path, text.value);
  if (!parts.ok) {
    const file = { path, text: text.value, zone, siteUrl, permalink };
    const rest = checkRest(file, parts.problems);
    const references = { ...noReferences, ...rest.references };
    return refuse(path, [...placed.problems, ...rest.problems], references);
  }
  const head: Head = new MapReader(path, parts.value.head, articleKeys, top);
  const fields = readFields(head, zone);
  const { body, bodyLine } = parts.value;
  const parsed = readBodyParts({ path, body, bodyLine, permalink, siteUrl });
  const month = placed.ok ? placed.value.month : undefined;
  const published = fields.date && monthOf(localDateOf(fields.date.value, zone));
  const problems = withoutEchoes([
    ...suggestMonth(placed.problems, published),
    ...head.problems,
    ...parsed.problems,
    ...checkStory({ path, text: text.value, body, bodyLine, permalink, month, zone }, fields, parsed.photos),
  ]);
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

/** The fence below a second front matter underlines its last key; in a year that is mistyped weekdays are others. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const second = problems.find(({ rule }) => rule === 'body/front-matter');
  const isOtherYear = problems.some(isOfOtherYear);
  return second === undefined && !isOtherYear
    ? problems
    : problems.filter(
        (each) =>
          (each.rule !== 'heading/underlined' || second === undefined || each.line < second.line) &&
          !(isOtherYear && isInYearOfStory(each)),
      );
}

/** Of a story whose date is of another year than its folder. */
function isOfOtherYear({ rule, details }: Problem): boolean {
  if (rule !== 'path/month' || !('folder' in details && 'date' in details)) return false;
  return String(details.folder).slice(0, 4) !== String(details.date).slice(0, 4);
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
  const { category, authors, topics, image, imageAt, caption, date, updated, aliases, draft, publishAt } =
    fields;
  const isShown = !isWithdrawn(fields);
  return {
    category,
    authors,
    topics,
    photos: isShown ? [...(isWritten(image) ? [image] : []), ...photos] : [],
    // A photo that is written wrong is told of by itself.
    captionAlone: isShown && isWritten(caption) && imageAt === undefined ? caption.position : undefined,
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
