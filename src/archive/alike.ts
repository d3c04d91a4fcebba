// Stories in the archive's order → for each, the earlier ones that are about the same: few, on either side.
import type { Article } from './article.ts';
import { compareByPublication } from './publication-order.ts';
import { type KeyedStory, keyStories } from './story-keys.ts';

/** Of the earlier stories with a key, how many of the nearest a story draws on. */
export const chainReach = 4;

/** What being of one category counts, beside what both stories speak of. */
const categoryWeight = 1;

/** Key → the stories that have it, oldest first. */
type Chains = Map<string, KeyedStory[]>;

/**
 * For each of `stories` those earlier ones, of the months `before` too, that share a key with it and are the nearest
 * to do so: what has most in common first, then the nearest. All is in the archive's order, `before` oldest first.
 *
 * Stories that share a key are a chain. One that comes in or goes is drawn on by the next `chainReach` of each of
 * its chains, and pushes another out of their reach or lets it in: so it changes what is alike for these alone, at
 * most `chainReach` × `mostKeys` however large the archive.
 */
export function findAlike(
  before: readonly (readonly Article[])[],
  stories: readonly Article[],
): ReadonlyMap<Article, readonly Article[]> {
  const chains: Chains = new Map();
  for (const month of before) for (const story of keyStories(month)) addTo(chains, story);
  const alike = new Map<Article, readonly Article[]>();
  for (const story of keyStories(stories)) {
    alike.set(story.article, rank(story, nearestByKey(story, chains)));
    addTo(chains, story);
  }
  return alike;
}

function addTo(chains: Chains, story: KeyedStory): void {
  for (const key of story.keys) {
    const chain = chains.get(key);
    if (chain === undefined) chains.set(key, [story]);
    else chain.push(story);
  }
}

/** Each story once. */
function nearestByKey({ keys }: KeyedStory, chains: Chains): KeyedStory[] {
  const nearest: KeyedStory[] = [];
  for (const key of keys) {
    for (const story of chains.get(key)?.slice(-chainReach) ?? []) {
      if (!nearest.includes(story)) nearest.push(story);
    }
  }
  return nearest;
}

function rank(story: KeyedStory, candidates: readonly KeyedStory[]): Article[] {
  if (candidates.length === 0) return [];
  const spokenOf = new Set(story.spokenOf.map(({ key }) => key));
  return candidates
    .map((other) => ({ article: other.article, common: weighCommon(story, spokenOf, other) }))
    .sort((a, b) => b.common - a.common || compareByPublication(b.article, a.article))
    .map(({ article }) => article);
}

function weighCommon(story: KeyedStory, spokenOf: ReadonlySet<string>, other: KeyedStory): number {
  let common = story.article.category === other.article.category ? categoryWeight : 0;
  for (const { key, weight } of other.spokenOf) if (spokenOf.has(key)) common += weight;
  return common;
}
