// An article as its file tells it → the article of the archive, its names looked up.
import type { Article } from '../archive/article.ts';
import type { AuthorId } from '../archive/author.ts';
import type { CategoryId } from '../archive/category.ts';
import type { TopicId } from '../archive/topic.ts';
import type { ArticleRecord } from './article-record.ts';

/** The record that a written name means. Only for names that were checked to be known: it throws at others. */
export interface NameFinders {
  readonly category: (written: string) => CategoryId;
  readonly author: (written: string) => AuthorId;
  readonly topic: (written: string) => TopicId;
}

export function knownName<Id extends string>(
  find: (written: string) => Id | undefined,
): (written: string) => Id {
  return (written) => {
    const id = find(written);
    if (id === undefined) throw new Error(`${written} was checked to be known`);
    return id;
  };
}

export function toArticle(record: ArticleRecord, find: NameFinders): Article {
  const { category, authors, topics, draft: _, publishAt: __, expires: ___, aliases: ____, ...own } = record;
  return {
    ...own,
    category: find.category(category.value),
    authors: [...new Set(authors.map(({ value }) => find.author(value)))],
    topics: [...new Set(topics.map(({ value }) => find.topic(value)))],
  };
}
