// An article as its file tells it → the article of the archive, its names looked up.
import type { Article, Figure } from '../archive/article.ts';
import type { AuthorId } from '../archive/author.ts';
import type { CategoryId } from '../archive/category.ts';
import type { WithdrawnStory } from '../archive/correction.ts';
import type { BodyPhoto, Photo } from '../archive/photo.ts';
import type { TopicId } from '../archive/topic.ts';
import type { ArticleRecord, WrittenFigure } from './article-record.ts';
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

/** Of a story that is shown at `now`, in milliseconds since 1970 UTC. */
export function toArticle(record: ArticleRecord, find: NameFinders, now: number): Article {
  const keptBack = keptBackAt(record, now);
  const {
    category,
    authors,
    topics,
    series,
    figure,
    bodyPhotos,
    draft: _,
    publishAt: __,
    expires: ___,
    aliases: ____,
    withdrawal: _____,
    ...own
  } = record;
  return {
    ...own,
    category: find.category(category.value),
    authors: [...new Set(authors.map(({ value }) => find.author(value)))],
    topics: [...new Set(topics.map(({ value }) => find.topic(value)))],
    series: series === '' ? undefined : find.topic(series),
    figure: figure && toFigure(figure, find),
    photos: toBodyPhotos(bodyPhotos, find),
    ...(keptBack === undefined ? {} : { keptBack }),
  };
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
