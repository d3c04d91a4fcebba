import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { ImportLedger, type LedgerRow, ledgerPath } from '../../../src/import/import-ledger.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

const digest = 'a'.repeat(64) as Digest;
const row = (id: string, slug: string): LedgerRow => {
  return { id, source: digest, path: `articles/2019/01/${slug}.md`, written: digest };
};
const rows = [row('7', 'banjir'), row('9', 'panen'), row('3', 'rapat'), row('1', 'sama'), row('2', 'sama')];

function openIn(contentDir: string): ImportLedger {
  const opening = ImportLedger.open(contentDir, 'lama');
  if (!opening.ok) throw new Error('the ledger was not read');
  return opening.value;
}

/** A list a run; those before the last ended in a kill. */
function textAfter(...runs: readonly (readonly LedgerRow[])[]): string {
  const contentDir = makeTemporaryFolder();
  for (const [index, added] of runs.entries()) {
    const ledger = openIn(contentDir);
    for (const each of added) ledger.add(each);
    if (index === runs.length - 1) ledger.close();
  }
  return readFileSync(join(contentDir, ledgerPath('lama')), 'utf8');
}

it('is the same after whatever runs it took, one row an id, by path', () => {
  const whole = textAfter(rows);
  expect(whole.match(/^\d+/gm)).toEqual(['7', '9', '3', '1', '2']);
  expect(textAfter(rows.toReversed())).toBe(whole);
  expect(textAfter(rows.slice(3), [], rows.slice(0, 4))).toBe(whole);
  // The last run finds all rows there, in another order.
  expect(textAfter(rows.toReversed(), [])).toBe(whole);
});
