// What a publication is about to change at a remote ↔ a file there, so that after an interruption it is known.
import { readKept, writeKept } from '../build/kept-file.ts';
import { leadsOutside } from '../build/ledger-rows.ts';
import { isCommit } from '../build/marker.ts';
import type { Commit } from '../git/find-commit.ts';
import { isJsonObject, isListOfTexts, parseJson } from '../json-value.ts';

export interface Pending {
  /** Of the run: another one that begins meanwhile writes another. */
  readonly id: string;
  readonly commit: Commit | undefined;
  /** Files of which it is not known whether they are as they were, as they are to be, or there at all. */
  readonly paths: readonly string[];
}

export function writePending(path: string, pending: Pending): void {
  writeKept({ path, form }, [Buffer.from(JSON.stringify(pending))]);
}

/** `undefined` where it is not whole, not of this form, or names what lies outside of the remote's path. */
export function readPending(path: string): Pending | undefined {
  const kept = readKept({ path, form });
  if (kept.kind !== 'read') return undefined;
  const pending = parseJson(kept.body.toString());
  if (!isPending(pending)) return undefined;
  const rows = Buffer.from(pending.paths.map((each) => `\n${each}\n`).join(''));
  return leadsOutside(rows) ? undefined : pending;
}

function isPending(value: unknown): value is Pending {
  if (!isJsonObject(value)) return false;
  const { id, commit, paths } = value;
  return typeof id === 'string' && isListOfTexts(paths) && (commit === undefined || isCommit(commit));
}

const form = 'pending-1';
