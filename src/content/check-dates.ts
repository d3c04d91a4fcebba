// The dates of a folder's stories → those that have not come yet, and are not meant to.
import { canonicalMoment } from '../dates/format.ts';
import type { Moment } from '../dates/moment.ts';
import { momentAt } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import { type Problem, problem } from '../problem.ts';
import type { Located } from './located.ts';
import type { SummarizedFolder } from './resolve-months.ts';

type RuleAhead = 'date/in-future' | 'date/updated-ahead' | 'correction/in-future';

/**
 * A date that has not come yet is a slip of the pen, unless an embargo or a draft says that it is meant. What is
 * corrected, is corrected now.
 */
export function checkDates({ folder, summary }: SummarizedFolder, now: number, zone: Zone): Problem[] {
  if (summary.latestDate === undefined || summary.latestDate <= now) return [];
  const ahead = (rule: RuleAhead, path: string, date: Located<Moment> | undefined) => {
    if (date === undefined || date.value.epoch <= now) return [];
    const details = { written: canonicalMoment(date.value), now: canonicalMoment(momentAt(now, zone)) };
    return [problem('error', rule, path, date.position, details)];
  };
  return folder
    .readings()
    .flatMap(({ path, references: { date, updated, mayBeAhead, corrections } }) => [
      ...(mayBeAhead ? [] : ahead('date/in-future', path, date)),
      ...(mayBeAhead ? [] : ahead('date/updated-ahead', path, updated)),
      ...corrections.flatMap(({ at }) => ahead('correction/in-future', path, at)),
    ]);
}
