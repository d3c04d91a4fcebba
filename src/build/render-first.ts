// Pages that somebody is looking at → made before all others, to be put in place at once.
import type { CodeFingerprints } from './code-fingerprints.ts';
import type { Before, Judgement } from './judge-cells.ts';
import { type Ledger, makeRecord, unitsOf } from './ledger.ts';
import { pathsIn } from './ledger-rows.ts';
import type { MadeUnit } from './plan-installation.ts';
import type { PageCell } from './plan-site.ts';
import { type RenderOptions, renderPages } from './render-pages.ts';
import { findStale, type JudgedPage } from './stale.ts';

export interface FirstPages {
  /** They lie in the staging folder. */
  readonly written: readonly string[];
  /** What stands when they are in place. */
  readonly before: Before;
}

/**
 * `paths` are relative to the output folder; one that does not stand there yet is looked at by nobody. `undefined`
 * where none of them is to be made.
 */
export async function renderFirst(
  paths: ReadonlySet<string>,
  judged: Judgement,
  before: Before,
  code: Pick<CodeFingerprints, 'pages'>,
  making: RenderOptions,
): Promise<FirstPages | undefined> {
  const stale = [...findLookedAt(judged, before, code, paths)];
  if (stale.length === 0) return undefined;
  const { units, written } = await renderPages(stale, making);
  return { written, before: withUnits(before, units) };
}

function* findLookedAt(
  { open, known }: Judgement,
  { ledger }: Before,
  code: Pick<CodeFingerprints, 'pages'>,
  paths: ReadonlySet<string>,
): Generator<JudgedPage> {
  for (const cell of open) {
    const record = ledger.get(cell.key);
    if (cell.kind !== 'pages' || record === undefined) continue;
    const wanted = new Set(pathsIn(record.rows).filter((path) => paths.has(path)));
    yield* findStaleOf(cell, wanted, code, known);
  }
}

/** The cell is planned no further than to the last page that is wanted. */
function* findStaleOf(
  cell: PageCell,
  wanted: Set<string>,
  code: Pick<CodeFingerprints, 'pages'>,
  known: Judgement['known'],
): Generator<JudgedPage> {
  if (wanted.size === 0) return;
  for (const judged of findStale([cell], code, known)) {
    if (!wanted.delete(judged.outputPath)) continue;
    if (judged.fresh === undefined) yield judged;
    if (wanted.size === 0) return;
  }
}

/** The cells stay open: their fingerprints are none that a plan gives. */
function withUnits({ ledger, state, ...before }: Before, made: readonly MadeUnit[]): Before {
  const [records, intact, others] = [new Map(ledger), new Map(state.intact), new Map(state.others)];
  for (const cell of new Set(made.map((each) => each.cell))) {
    const record = ledger.get(cell);
    if (record === undefined) continue;
    const own = made.filter((each) => each.cell === cell);
    const units = new Map([...unitsOf(record), ...own.map(({ key, unit }) => [key, unit] as const)]);
    const changed = makeRecord(cell, record.outputs, units);
    records.set(cell, changed);
    if (intact.has(cell)) intact.set(cell, { outputs: changed.outputs, stamp: '' });
    else for (const { path, hash } of own.flatMap(({ unit }) => unit.files)) others.set(path, hash);
  }
  return { ...before, ledger: records satisfies Ledger, state: { ...state, intact, others } };
}
