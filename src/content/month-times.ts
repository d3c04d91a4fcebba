// The instants of a month's stories → what sitemaps must know of them, without looking into the month.
import { recentSpan, recentStoriesAtMost } from '../archive/month.ts';
import type { Moment } from '../dates/moment.ts';

/** Of all instants those that were recent when the last came; newest first. Parts of a month join to the same. */
export function recentOf(epochs: readonly number[]): number[] {
  const newestFirst = epochs.toSorted((a, b) => b - a);
  const [newest = 0] = newestFirst;
  return newestFirst.filter((epoch) => epoch >= newest - recentSpan).slice(0, recentStoriesAtMost);
}

/** The first of those that are latest; at least one is given. */
export function latestOf(moments: readonly Moment[]): Moment {
  return moments.reduce((latest, moment) => (moment.epoch > latest.epoch ? moment : latest));
}
