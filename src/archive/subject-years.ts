// Authors and topics, and what months hold of them → the years that have a page of theirs.
import { type LocalYear, yearOf } from '../dates/moment.ts';
import { compareText } from '../problem.ts';
import { countHeld, type Holding, type Holdings, holdingsOf } from './holdings.ts';
import { newestCount } from './newest-finder.ts';
import type { Subject } from './subject.ts';

/** A year of an author or a topic. */
export interface SubjectYear {
  readonly year: LocalYear;
  readonly count: number;
  /** Oldest first, of this year alone. */
  readonly holdings: readonly Holding[];
}

/**
 * Newest first. A year has a page exactly where one of its stories is not among the newest, which another page shows:
 * so a story changes one year's page at the most, and each story is on one page of its subject at the least.
 */
export function yearsWithPage(holdings: readonly Holding[]): SubjectYear[] {
  // Most topics are rare.
  if (countHeld(holdings) <= newestCount) return [];
  const years = new Map<LocalYear, Holding[]>();
  for (const holding of holdings) {
    const year = yearOf(holding.month.month);
    const held = years.get(year);
    if (held) held.push(holding);
    else years.set(year, [holding]);
  }
  let countSince = 0;
  return [...years]
    .sort(([a], [b]) => compareText(b, a))
    .flatMap(([year, held]): SubjectYear[] => {
      const count = countHeld(held);
      countSince += count;
      return countSince > newestCount ? [{ year, count, holdings: held }] : [];
    });
}

export interface PlacedYear extends SubjectYear {
  readonly subject: Subject;
}

/** Who has a page of a year, in the order of `subjects`. */
export function subjectsByYear(
  subjects: readonly Subject[],
  holdings: Holdings,
): Map<LocalYear, PlacedYear[]> {
  const byYear = new Map<LocalYear, PlacedYear[]>();
  for (const subject of subjects) {
    for (const year of yearsWithPage(holdingsOf(holdings, subject))) {
      const known = byYear.get(year.year);
      if (known) known.push({ ...year, subject });
      else byYear.set(year.year, [{ ...year, subject }]);
    }
  }
  return byYear;
}
