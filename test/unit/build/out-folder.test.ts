import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { type Ledger, makeRecord } from '../../../src/build/ledger.ts';
import { writeLedger } from '../../../src/build/ledger-file.ts';
import { answerLook } from '../../../src/build/look-request.ts';
import { markerPath } from '../../../src/build/marker.ts';
import { markerCell, readFolderState } from '../../../src/build/out-folder.ts';
import { digestText } from '../../../src/digest.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const site = { 'index.html': 'home', [markerPath]: 'marker' };

function ledgerOf(files: Readonly<Record<string, string>>): Ledger {
  const records = Object.entries(files).map(([path, text]) => {
    const hash = digestText(text);
    const unit = { fingerprint: '0' as Digest, files: [{ path, hash, size: text.length }] };
    return makeRecord(path === markerPath ? markerCell : path, '0' as Digest, new Map([[path, unit]]));
  });
  return new Map(records.map((record) => [record.key, record]));
}

/** A site with a file, a link to a folder and a link to nowhere that no build put there. */
function writeSiteWithStrays(): string {
  const out = makeTemporaryFolder();
  writeFiles(out, { ...site, '2024/stray.html': 'stray' });
  symlinkSync(makeTemporaryFolder(), join(out, 'folder'));
  symlinkSync(join(out, 'nowhere'), join(out, 'dangling'));
  return out;
}

const strays = ['2024/stray.html', 'dangling', 'folder'];

function othersIn(out: string, ledger: Ledger, walk: boolean): string[] {
  const { others } = readFolderState(out, ledger, join(makeTemporaryFolder(), 'standing.txt'), { walk });
  return [...others.keys()].sort();
}

describe('the state of an output folder', () => {
  it('names everything that no build put there, links too, where another site was installed', () => {
    const out = writeSiteWithStrays();
    expect(othersIn(out, ledgerOf({ ...site, [markerPath]: 'of another site' }), false)).toEqual([
      ...strays.slice(0, 1),
      markerPath,
      ...strays.slice(1),
    ]);
  });

  it('names it in a small site', () => {
    expect(othersIn(writeSiteWithStrays(), ledgerOf(site), false)).toEqual(strays);
  });

  it('names it in a large site only where that is asked for, as a clean build does', () => {
    const out = writeSiteWithStrays();
    const ledger = ledgerOf(site);
    const large = new Map([...ledger].map(([key, record]) => [key, { ...record, files: 60_000 }]));
    expect(othersIn(out, large, false)).toEqual([]);
    expect(othersIn(out, large, true)).toEqual(strays);
  });

  it('is told by a process that has nothing but the cache', () => {
    const [outDir, cache] = [makeTemporaryFolder(), makeTemporaryFolder()];
    const [ledgerPath, recordPath] = [join(cache, 'ledger.txt'), join(cache, 'standing.txt')];
    const look = () => answerLook({ task: 'look', outDir, ledgerPath, recordPath });
    writeFiles(outDir, site);
    writeLedger(ledgerPath, ledgerOf(site));
    expect([...look().state.intact.keys()].sort()).toEqual(['index.html', markerCell]);
    writeFiles(outDir, { 'index.html': 'altered' });
    expect([...look().state.intact.keys()]).toEqual([markerCell]);
    expect(look().state.others).toEqual(new Map([['index.html', digestText('altered')]]));
    expect(look().damaged).toBe(false);
    writeFiles(cache, { 'ledger.txt': 'hello' });
    expect(look().damaged).toBe(true);
    expect([...look().state.others.keys()].sort()).toEqual(['index.html', markerPath].sort());
  });
});
