// Archives of a few stories each, drawn at random, and pairs of them that differ in little: what the cells of a plan are tested on.
import fc from 'fast-check';
import type { Permalink } from '../../../src/archive/address.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import type { Category, CategoryId } from '../../../src/archive/category.ts';
import type { CommentsSource } from '../../../src/archive/comment.ts';
import type { WithdrawnStory } from '../../../src/archive/correction.ts';
import type {
  Host,
  OldAddress,
  Redirect,
  RedirectCell,
  Redirects,
  RedirectTarget,
} from '../../../src/archive/redirect.ts';
import type { LocalMonth } from '../../../src/dates/moment.ts';
import { digestText } from '../../../src/digest.ts';
import { testNow, testSite, wib } from '../../fixtures/archive.ts';
import { monthsInMemory } from '../../fixtures/months.ts';
import {
  addressOf,
  articleOf,
  type Drawn,
  ids,
  manyStories,
  matters,
  people,
  repainted,
  story,
  titleOf,
} from './drawn-stories.ts';

interface Names {
  readonly category: string;
  readonly author: string;
  readonly topic: string;
  readonly site: string;
  readonly description: string;
  /** Old addresses, by number. */
  readonly moved: readonly number[];
  readonly host: Host;
  readonly withdrawn: readonly WithdrawnStory[];
  /** Numbers of headlines that stories may list and must not show. */
  readonly withheld: readonly number[];
  /** The number of a story that is not to be seen. */
  readonly unseen: number;
  /** Numbers of stories that link to it. */
  readonly linking: readonly number[];
  /** Numbers of stories that have comments. */
  readonly commented: readonly number[];
}

const withdrawn: WithdrawnStory = {
  permalink: '/2024/01/dicabut/' as Permalink,
  headline: 'Dicabut',
  publishedAt: wib('2024-01-01 00:00'),
  withdrawal: {
    at: wib('2024-03-03 00:00'),
    note: 'Alasan',
    link: addressOf(1),
    hidesHeadline: false,
  },
};

/** `version` is any text: another one has other comments. */
function commentsOf(number: number, version: string): CommentsSource {
  const path = `comments/berita-${number}.yaml`;
  return { path, hash: digestText(`${number} ${version}`), zone: testSite.zone };
}

export const names: fc.Arbitrary<Names> = fc.record({
  category: fc.constantFrom('Dunia', 'Mancanegara'),
  author: fc.constantFrom('Ayu Lestari', 'Ayu L. Pratiwi'),
  topic: fc.constantFrom('Banjir', 'Banjir Bandang'),
  site: fc.constantFrom('Radio Satu', 'Radio Dua'),
  description: fc.constantFrom('', 'Berita dunia'),
  moved: fc.subarray([1, 2, 3, 4, 5, 6]),
  host: fc.constantFrom('none', 'netlify'),
  withdrawn: fc.constantFrom([], [withdrawn]),
  withheld: fc.subarray([1, 2, 3, 4]),
  unseen: fc.integer({ min: 1, max: 10 }),
  linking: fc.subarray([1, 2, 3, 4]),
  commented: fc.subarray([1, 2, 3]),
});

/** Two numbers each of the site and of two months. */
function redirectsOf({ moved }: Names): Redirects {
  const cells = ['site', '2023-12', '2024-01'] as const;
  const redirects = moved.map((number): [number, Redirect] => {
    const from = `/lama/${number}/` as OldAddress;
    return [number, { from, to: '/indeks/' as RedirectTarget, status: 301 }];
  });
  const pages = cells.map((cell, index): [RedirectCell, Redirect[]] => {
    return [cell as RedirectCell, redirects.flatMap(([number, each]) => (number % 3 === index ? each : []))];
  });
  return {
    rules: redirects.map(([, each]) => ({ ...each, isPrefix: false })),
    pages: new Map(pages.filter(([, ofCell]) => ofCell.length > 0)),
  };
}

export function archiveOf(stories: readonly Drawn[], words: Names): Archive {
  const { category, author, topic, site, description, host } = words;
  const articles = [...new Map(stories.map((each) => [each.number, articleOf(each)])).values()];
  const categories = ids.map((id): [CategoryId, Category] => {
    const isNamed = id === 'dunia';
    return [id, { id, name: isNamed ? category : id, description: isNamed ? description : '', aliases: [] }];
  });
  return {
    site: { ...testSite, name: site, navigation: ['dunia' as CategoryId], host },
    categories: new Map(categories),
    authors: new Map(
      people.map((id) => [
        id,
        { id, name: id === 'ayu' ? author : id, role: '', description: '', aliases: [] },
      ]),
    ),
    topics: new Map(
      matters.map((id) => [id, { id, name: id === 'banjir' ? topic : id, description, aliases: [] }]),
    ),
    months: monthsInMemory(articles, testSite.zone),
    staticPages: [],
    redirects: redirectsOf(words),
    withdrawn: words.withdrawn,
    withheld: words.withheld.map((number) => {
      return { month: '2024-01' as LocalMonth, headline: titleOf(number) };
    }),
    unseen: new Set([addressOf(words.unseen)]),
    hiddenLinks: new Map(words.linking.map((number) => [addressOf(number), [addressOf(words.unseen)]])),
    comments: new Map(words.commented.map((number) => [addressOf(number), commentsOf(number, words.site)])),
  };
}

/** Up to two days after the last stories, and long after. */
const clock = fc.constantFrom(
  ...['2024-03-03 05:00', '2024-03-04 01:00'].map((date) => wib(date).epoch),
  testNow,
);

/** Two archives that share most of their stories. */
export const twoArchives = fc
  .record({
    common: fc.array(story, { maxLength: 10 }),
    before: fc.array(story, { maxLength: 1 }),
    after: fc.array(story, { maxLength: 1 }),
    first: names,
    second: names,
    isRenamed: fc.constantFrom(true, false, false),
    isRepainted: fc.constantFrom(true, false, false),
    many: fc.constantFrom(manyStories, [], []),
    clocks: fc.tuple(clock, clock),
  })
  .map(({ common, before, after, first, second, isRenamed, isRepainted, many, clocks }) => ({
    before: { archive: archiveOf([...common, ...many, ...before], first), now: clocks[0] },
    after: {
      archive: archiveOf(
        [...(isRepainted ? common.map(repainted) : common), ...many, ...after],
        isRenamed ? second : first,
      ),
      now: clocks[1],
    },
  }));
