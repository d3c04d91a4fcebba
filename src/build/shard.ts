// The cells of the plan, and one machine of several → the cells that this machine makes.
import type { SiteCell } from './plan-site.ts';

/** `index` counts from 1 to `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/**
 * Every cell is in exactly one shard, but for the list of bundles: it tells what all of them became, so that only the
 * join can make it. In the order of the plan.
 */
export function cellsOfShard<Cell extends Pick<SiteCell, 'kind'>>(
  cells: readonly Cell[],
  { index, of }: Shard,
): Cell[] {
  return cells.filter(({ kind }) => kind !== 'bundle-list').filter((_, place) => place % of === index - 1);
}
