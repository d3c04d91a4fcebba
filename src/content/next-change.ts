// Folders of articles and a clock → when the site next changes by itself, and what is published or taken down then.
import { stateAt } from './publication-state.ts';
import type { ArticleFolder } from './read-folder.ts';

export interface NextChange {
  /** Milliseconds since 1970 UTC, after the instant that was asked for; `undefined` where nothing is due. */
  readonly at: number | undefined;
  /** How many stories come out then: embargoes that end. */
  readonly begins: number;
  /** How many stories go then: those that expire. */
  readonly ends: number;
}

/** By summaries: only folders in which something falls due at that very instant are looked into. */
export function findNextChange(folders: readonly ArticleFolder[], now: number): NextChange {
  const dueIn = folders.map((folder) => ({ folder, at: folder.summaryIn({ now }).until ?? Infinity }));
  const at = dueIn.reduce((least, each) => Math.min(least, each.at), Infinity);
  if (at === Infinity) return { at: undefined, begins: 0, ends: 0 };
  const records = dueIn
    .filter((each) => each.at === at)
    .flatMap(({ folder }) => folder.readings())
    .flatMap(({ record }) => record ?? [])
    .filter((record) => stateAt(record, at - 1) !== stateAt(record, at));
  const ends = records.filter((record) => stateAt(record, at) === 'expired').length;
  return { at, begins: records.length - ends, ends };
}
