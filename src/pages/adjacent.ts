// Periods that hold articles → each with the nearest ones beside it.

import type { Permalink } from '../archive/address.ts';
import type { PeriodGroup } from '../archive/by-date.ts';
import type { AdjacentPeriods } from './props.ts';

export interface PlacedGroup<P extends string> extends PeriodGroup<P> {
  readonly adjacent: AdjacentPeriods<P>;
}

/** `groups` in the calendar's order; the result keeps it. `addressOf` gives the page of a period. */
export function placeGroups<P extends string>(
  groups: readonly PeriodGroup<P>[],
  addressOf: (period: P) => Permalink,
): PlacedGroup<P>[] {
  const beside = (group: PeriodGroup<P> | undefined) =>
    group && { period: group.period, permalink: addressOf(group.period) };
  return groups.map((group, index) => ({
    ...group,
    adjacent: { earlier: beside(groups[index - 1]), later: beside(groups[index + 1]) },
  }));
}
