// The one summary that a build ends with: what changed, how much there is, where the time went.
import type { Budget } from '../hosts/judge-budget.ts';
import type { ShareUse } from './join-shares.ts';
import type { InstallationPlan } from './plan-installation.ts';
import type { Shard } from './shard.ts';
import type { Stopwatch } from './stopwatch.ts';

export interface BuildSummary {
  /** Pages rendered by this build; others were as they should be, or were unpacked from the cache. */
  readonly rendered: number;
  /** Outputs put in place by this build. */
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly files: number;
  readonly bytes: number;
  /** Stage → seconds of wall-clock time; stages may run side by side. */
  readonly seconds: Readonly<Record<string, number>>;
  /** Seconds of wall-clock time for all. */
  readonly total: number;
  /** What the site's host takes, and what of it is used up; absent where it limits nothing. */
  readonly budget?: Budget;
  /** Of a build that made a share alone, with the number of its cells that it left to the cache. */
  readonly shard?: Shard & { readonly left: number };
  /** Of a build that joined shares. */
  readonly shares?: ShareUse;
}

export function summarize(
  plan: InstallationPlan,
  { seconds, total }: Stopwatch,
  more: Pick<BuildSummary, 'shard' | 'shares' | 'budget'>,
): BuildSummary {
  const written = plan.installation.written.length;
  const cells = [...plan.ledger.values()];
  const files = cells.reduce((sum, cell) => sum + cell.files, 0);
  return {
    rendered: plan.rendered,
    written,
    unchanged: files - written,
    removed: plan.installation.removed.length,
    files,
    bytes: cells.reduce((sum, cell) => sum + cell.bytes, 0),
    seconds,
    total,
    ...more,
  };
}
