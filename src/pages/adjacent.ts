// Periods beside one another → links between their pages.
import type { Permalink } from '../archive/address.ts';
import type { Beside } from './month-place.ts';
import type { AdjacentPeriods } from './props.ts';

/** `addressOf` gives the page of a period. */
export function linkBeside<P extends string>(
  { earlier, later }: Beside<P>,
  addressOf: (period: P) => Permalink,
): AdjacentPeriods<P> {
  const link = (period: P | undefined) => period && { period, permalink: addressOf(period) };
  return { earlier: link(earlier), later: link(later) };
}

/** The neighbours of the item at `index`; those of the first and last come from `outside`. */
export function besideAt<P>(periods: readonly P[], index: number, outside?: Beside<P>): Beside<P> {
  return {
    earlier: periods[index - 1] ?? outside?.earlier,
    later: periods[index + 1] ?? outside?.later,
  };
}
