// An archive → the first five earlier stories that each way of choosing shows under each story.
import type { Archive } from '../../src/archive/archive.ts';
import type { Article } from '../../src/archive/article.ts';
import { byCategory } from '../../src/archive/by-category.ts';
import type { Category, CategoryId } from '../../src/archive/category.ts';
import type { Topic, TopicId } from '../../src/archive/topic.ts';
import { monthOf } from '../../src/dates/moment.ts';
import { planCells } from '../../src/pages/plan.ts';
import { makeTestArchive, testNow, testSite } from '../fixtures/archive.ts';
import { monthsInMemory } from '../fixtures/months.ts';
import type { RealStories } from './real-stories.ts';

export const ways = ['latest', 'related'] as const;
export type Way = (typeof ways)[number];

/** Story → the stories under it, the first first; all by their names. */
export type Rows = ReadonlyMap<string, readonly string[]>;

export const rowsCounted = 5;

/**
 * Of the stories `judged`. `latest` is the plainest way: the newest earlier stories of the category. `related` is
 * what the site shows.
 */
export function chooseRows(stories: RealStories, way: Way, judged: ReadonlySet<string>): Rows {
  const rows = way === 'latest' ? chooseLatest(stories) : chooseRelated(stories, judged);
  return new Map([...rows].filter(([story]) => judged.has(story)));
}

function chooseLatest(stories: RealStories): Rows {
  const names = new Map([...stories].map(([name, article]) => [article, name]));
  const rows = new Map<string, string[]>();
  for (const members of byCategory([...stories.values()]).values()) {
    const inOrder = members.flatMap((member) => names.get(member) ?? []);
    for (const [index, name] of inOrder.entries()) {
      rows.set(name, inOrder.slice(Math.max(0, index - rowsCounted), index).reverse());
    }
  }
  return rows;
}

function chooseRelated(stories: RealStories, judged: ReadonlySet<string>): Rows {
  const months = [...stories]
    .filter(([name]) => judged.has(name))
    .map(([, { localDate }]) => monthOf(localDate));
  const cells = new Set(months.map((month) => `month/${month}`));
  const names = new Map([...stories].map(([name, { permalink }]) => [permalink, name]));
  const rows = new Map<string, string[]>();
  for (const { key, plan } of planCells(archiveOf([...stories.values()]), testNow)) {
    if (!cells.has(key)) continue;
    for (const page of plan()) {
      const name = page.kind === 'article' ? names.get(page.props.permalink) : undefined;
      if (page.kind !== 'article' || name === undefined) continue;
      const shown = page.props.related.flatMap(({ permalink }) => (permalink && names.get(permalink)) ?? []);
      rows.set(name, shown.slice(0, rowsCounted));
    }
  }
  return rows;
}

function archiveOf(articles: readonly Article[]): Archive {
  const ids = [...new Set(articles.map(({ category }) => category))];
  const topics = [...new Set(articles.flatMap((article) => article.topics))];
  return {
    ...makeTestArchive([]),
    categories: new Map(ids.map((id): [CategoryId, Category] => [id, nameless(id)])),
    topics: new Map(topics.map((id): [TopicId, Topic] => [id, nameless(id)])),
    months: monthsInMemory(articles, testSite.zone),
  };
}

function nameless<Id extends string>(id: Id) {
  return { id, name: id, description: '', aliases: [] };
}
