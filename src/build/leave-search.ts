// What was made before → the cells of the search index, to be left as they are: for a build that only shows pages.
import type { Ledger } from './ledger.ts';
import { type LeftCell, searchKeys } from './plan-site.ts';

/** They keep the fingerprints that they were made by, so that the next build with search finds what is to be made. */
export function leaveSearch(ledger: Ledger): LeftCell[] {
  const records = [...ledger.values()].filter(({ key }) => key.startsWith(searchKeys));
  return records.map(({ key, fingerprint }) => ({ kind: 'left', key, fingerprint }));
}
