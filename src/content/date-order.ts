// The dates of one story → what is wrong with their order.
import { canonicalMoment } from '../dates/format.ts';
import type { Moment } from '../dates/moment.ts';
import { type Problem, problem } from '../problem.ts';
import type { Located } from './located.ts';

export interface StoryDates {
  readonly date: Located<Moment> | undefined;
  readonly updated: Located<Moment> | undefined;
  readonly publishAt: Located<Moment> | undefined;
  readonly expires: Located<Moment> | undefined;
}

/** In milliseconds, a year: a digit of a later embargo is likely wrong, and nobody would miss the story. */
const longestEmbargo = 366 * 86_400_000;

/**
 * `date` is the first instant that readers see: nothing may come before it. No clock is asked: a build on another day
 * finds the same.
 */
export function checkDateOrder(path: string, { date, updated, publishAt, expires }: StoryDates): Problem[] {
  const problems: Problem[] = [];
  if (date === undefined) return problems;
  const published = canonicalMoment(date.value);
  if (updated !== undefined && updated.value.epoch < date.value.epoch) {
    const details = { updated: canonicalMoment(updated.value), published };
    problems.push(problem('error', 'date/updated-before', path, updated.position, details));
  }
  if (publishAt !== undefined && publishAt.value.epoch < date.value.epoch) {
    const details = { publishAt: canonicalMoment(publishAt.value), published };
    problems.push(problem('error', 'date/publish-before', path, publishAt.position, details));
  }
  if (publishAt !== undefined && publishAt.value.epoch > date.value.epoch + longestEmbargo) {
    const details = { publishAt: canonicalMoment(publishAt.value), published };
    problems.push(problem('notice', 'date/long-embargo', path, publishAt.position, details));
  }
  const shown = Math.max(date.value.epoch, publishAt?.value.epoch ?? date.value.epoch);
  if (expires !== undefined && expires.value.epoch <= shown) {
    const details = { expires: canonicalMoment(expires.value) };
    problems.push(problem('error', 'date/never-shown', path, expires.position, details));
  }
  return problems;
}
