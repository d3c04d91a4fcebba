// The ledger as it is and the addresses that are published → the files of the ledger that are to be written.
import { addressesIn, formatLedger, type LedgerFile, ledgerFolder, ledgerPathOf } from './address-ledger.ts';

export interface LedgerPlan {
  /** Of files that are not so yet; paths relative to the content folder. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Addresses that the ledger did not have. */
  readonly added: readonly string[];
}

/** Both sides of a merge are right: each added lines. The files are put in order again by the next plan. */
const mergeRule = { path: `${ledgerFolder}/.gitattributes`, text: '*.txt merge=union\n' };

/** No address ever leaves. */
export function planLedger(ledger: readonly LedgerFile[], published: readonly string[]): LedgerPlan {
  const recorded = ledger.flatMap((file) => addressesIn(file));
  const known = new Set(recorded);
  const added = published.filter((address) => !known.has(address));
  const byPath = new Map<string, string[]>(ledger.map(({ path }) => [path, []]));
  for (const address of [...known, ...added]) {
    const path = ledgerPathOf(address);
    const addresses = byPath.get(path) ?? [];
    addresses.push(address);
    byPath.set(path, addresses);
  }
  const before = new Map(ledger.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
  const files = [...byPath]
    .map(([path, addresses]) => ({ path, text: formatLedger(addresses) }))
    .filter(({ path, text }) => before.get(path) !== text);
  return { files: files.length > 0 && ledger.length === 0 ? [mergeRule, ...files] : files, added };
}
