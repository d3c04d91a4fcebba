// An article as its file tells it → the article of the archive, its names looked up.
import type { Article, Figure } from '../archive/article.ts';
import type { AuthorId } from '../archive/author.ts';
import type { CategoryId } from '../archive/category.ts';
import type { WithdrawnStory } from '../archive/correction.ts';
import type { BodyPhoto, Photo } from '../archive/photo.ts';
import type { TopicId } from '../archive/topic.ts';
import type { ArticleRecord, WrittenFigure } from './article-record.ts';
import type { Located } from './located.ts';
import { keptBackAt } from './publication-state.ts';

/** The record or photo that a written name means. Only for names that were checked to be known: it throws at others. */
export interface NameFinders {
  readonly category: (written: string) => CategoryId;
  readonly author: (written: string) => AuthorId;
  readonly topic: (written: string) => TopicId;
  readonly photo: (written: string) => Photo;
}

export function knownName<Found>(find: (written: string) => Found | undefined): (written: string) => Found {
  return (written) => {
    const id = find(written);
    if (id === undefined) throw new Error(`${written} was checked to be known`);
    return id;
  };
}

/**
 * Of a story that is shown at `now`, in milliseconds since 1970 UTC. Fields are named one by one: the rest of them takes
 * seven times as long, and a year's stories are made articles of for one new one.
 */
export function toArticle(record: ArticleRecord, find: NameFinders, now: number): Article {
  const { authors, topics, series, figure } = record;
  const keptBack = keptBackAt(record, now);
  const article: Article = {
    source: record.source,
    slug: record.slug,
    permalink: record.permalink,
    headline: record.headline,
    publishedAt: record.publishedAt,
    localDate: record.localDate,
    updatedAt: record.updatedAt,
    category: find.category(record.category.value),
    authors: distinctIds(authors, find.author),
    topics: distinctIds(topics, find.topic),
    series: series === '' ? undefined : find.topic(series),
    figure: figure && toFigure(figure, find),
    photos: toBodyPhotos(record.bodyPhotos, find),
    dateline: record.dateline,
    agency: record.agency,
    summary: record.summary,
    terms: record.terms,
    related: record.related,
    sourceUrl: record.sourceUrl,
    lang: record.lang,
    corrections: record.corrections,
    sponsor: record.sponsor,
  };
  return keptBack === undefined ? article : { ...article, keptBack };
}

function distinctIds<Id>(written: readonly Located<string>[], find: (written: string) => Id): Id[] {
  return [...new Set(written.map(({ value }) => find(value)))];
}

function toFigure({ image, ...words }: WrittenFigure, find: Pick<NameFinders, 'photo'>): Figure {
  return { ...words, photo: image === '' ? undefined : find.photo(image) };
}

export function toBodyPhotos(names: readonly string[], find: Pick<NameFinders, 'photo'>): BodyPhoto[] {
  return names.map((written) => ({ written, photo: find.photo(written) }));
}

/** `undefined` for a story that was not withdrawn. Nothing of its text goes on. */
export function toWithdrawn({
  permalink,
  headline,
  publishedAt,
  withdrawal,
}: ArticleRecord): WithdrawnStory | undefined {
  if (withdrawal === undefined) return undefined;
  return { permalink, headline: withdrawal.hidesHeadline ? '' : headline, publishedAt, withdrawal };
}
