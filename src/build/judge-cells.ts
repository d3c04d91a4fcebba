// The cells of the plan against what was made before: which stand as they are, and which are to be looked into.
import type { Digest } from '../archive/article.ts';
import type { Joined } from './join-shares.ts';
import { type CellRecord, filesOf, type Ledger, type OutputFile, unitsOf } from './ledger.ts';
import type { FolderState, Standing } from './out-folder.ts';
import type { CellFiles, Restored } from './output-store.ts';
import type { SiteCell } from './plan-site.ts';
import type { Known } from './stale.ts';

/** What an earlier build left. */
export interface Before {
  readonly ledger: Ledger;
  readonly state: FolderState;
  /** Whether the ledger's fingerprints may spare work; its paths count in any case. */
  readonly isTrusted: boolean;
}

export interface Judgement {
  /** Cells that need no work, by key. */
  readonly sealed: ReadonlyMap<string, CellRecord>;
  /** Cells that other machines made. */
  readonly joined: Joined;
  /** The others, in the order of the plan. */
  readonly open: readonly SiteCell[];
  /** Of all that is not sealed. */
  readonly known: Known;
  /** What the output folder holds beside the sealed cells. */
  readonly standing: Standing;
}

/** Of planned cells, the files that the ledger lists and the output folder lacks. */
export function findMissing(cells: readonly SiteCell[], { ledger, state, isTrusted }: Before): CellFiles[] {
  if (!isTrusted) return [];
  return cells.flatMap(({ key }) => {
    const record = ledger.get(key);
    if (record === undefined || state.intact.has(key)) return [];
    return { key, files: filesOf(record).filter(({ path, hash }) => state.others.get(path) !== hash) };
  });
}

/** A cell is sealed where its fingerprint is the ledger's and its files stand, or lie restored. */
export function judgeCells(cells: readonly SiteCell[], before: Before, { files }: Restored): Judgement {
  const { ledger, state, isTrusted } = before;
  const sealed = new Map<string, CellRecord>();
  for (const { key, fingerprint } of isTrusted ? cells : []) {
    const record = ledger.get(key);
    if (record?.fingerprint !== fingerprint) continue;
    if (state.intact.has(key) || filesOf(record).every(isThere)) sealed.set(key, record);
  }
  function isThere({ path, hash }: OutputFile): boolean {
    return (files.get(path) ?? state.others.get(path)) === hash;
  }
  const rest = [...ledger.values()].filter(({ key }) => !sealed.has(key));
  const standing = findStanding(rest, sealed, state);
  return {
    sealed,
    joined: { cells: new Map(), written: [] },
    open: cells.filter(({ key }) => !sealed.has(key)),
    known: {
      units: new Map(isTrusted ? rest.flatMap((record) => [...unitsOf(record)]) : []),
      standing: new Map([...standing, ...files]),
    },
    standing,
  };
}

function findStanding(
  rest: readonly CellRecord[],
  sealed: ReadonlyMap<string, CellRecord>,
  { intact, others }: FolderState,
): Standing {
  const standing = new Map<string, Digest>(others);
  for (const record of rest) {
    if (intact.has(record.key)) for (const { path, hash } of filesOf(record)) standing.set(path, hash);
  }
  for (const [key, record] of sealed) {
    if (!intact.has(key)) for (const { path } of filesOf(record)) standing.delete(path);
  }
  return standing;
}
