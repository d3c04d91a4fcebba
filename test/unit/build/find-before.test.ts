import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { BeforeFinder } from '../../../src/build/find-before.ts';
import { ledgerName, ledgerPathOf, makeRecord } from '../../../src/build/ledger.ts';
import { writeLedger } from '../../../src/build/ledger-file.ts';
import { pathsIn } from '../../../src/build/ledger-rows.ts';
import { Workers } from '../../../src/build/workers.ts';
import { digestText } from '../../../src/digest.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

/** So many that a process is asked to look at them. */
const paths = Array.from({ length: 25_000 }, (_, index) => `2024/${index}/index.html`);
const [first = '', second = ''] = paths;

/** A ledger of two cells, of whose files the output folder holds the first alone, and what finds out. */
function leaveSite(damage?: (ledger: string) => string) {
  const [outDir, cacheDir] = [makeTemporaryFolder(), makeTemporaryFolder()];
  const units = paths.map((path) => {
    const files = [{ path, hash: digestText(path), size: path.length }];
    return [path, { fingerprint: 'f' as Digest, files }] as const;
  });
  const records = [
    makeRecord('front', 'p' as Digest, new Map(units.slice(0, 1))),
    makeRecord('month', 'q' as Digest, new Map(units.slice(1))),
  ];
  const ledgerPath = ledgerPathOf(cacheDir);
  writeLedger(ledgerPath, new Map(records.map((record) => [record.key, record])));
  if (damage) writeFiles(cacheDir, { [ledgerName]: damage(readFileSync(ledgerPath, 'latin1')) });
  writeFiles(outDir, { [first]: first });
  const workers = new Workers(2);
  onTestFinished(() => workers.close());
  const options = { contentDir: '', baseUrl: undefined, now: 0, clean: false, search: false } as const;
  const finder = new BeforeFinder({ ...options, outDir, cacheDir }, workers);
  return { finder, cacheDir };
}

describe('what an earlier build left', () => {
  it('is the same whether a process looked ahead or not, and rows are read when they are asked for', async () => {
    const { finder, cacheDir } = leaveSite();
    const here = await finder.find();
    finder.lookAhead();
    const ahead = await finder.find();
    expect(ahead.state).toEqual(here.state);
    expect([...ahead.state.intact.keys()]).toEqual(['front']);
    expect(pathsIn(ahead.ledger.get('month')?.rows ?? Buffer.alloc(0))).toHaveLength(paths.length - 1);
    writeFiles(cacheDir, { [ledgerName]: '' });
    expect(pathsIn(here.ledger.get('month')?.rows ?? Buffer.alloc(0))).toHaveLength(paths.length - 1);
    expect(() => ahead.ledger.get('month')?.rows).toThrow(`${ledgerName} changed`);
    expect([...finder.ignored]).toEqual([]);
  });

  it('is nothing where the ledger was altered, whoever found it', async () => {
    const damage = (ledger: string) => ledger.replace(digestText(second), digestText('other'));
    const { finder } = leaveSite(damage);
    finder.lookAhead();
    const { ledger, state } = await finder.find();
    expect([...ledger.keys()]).toEqual([]);
    expect(state).toMatchObject({ intact: new Map(), others: new Map([[first, digestText(first)]]) });
    expect([...finder.ignored]).toEqual([ledgerName]);
  });
});
