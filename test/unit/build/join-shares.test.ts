import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { Shares } from '../../../src/build/join-shares.ts';
import { judgeCells } from '../../../src/build/judge-cells.ts';
import { makeRecord, type OutputFile } from '../../../src/build/ledger.ts';
import { writeLedger } from '../../../src/build/ledger-file.ts';
import { assumeFolderState } from '../../../src/build/out-folder.ts';
import type { SiteCell } from '../../../src/build/plan-site.ts';
import { sharePath } from '../../../src/build/share-folder.ts';
import { answerTake } from '../../../src/build/share-request.ts';
import { Workers } from '../../../src/build/workers.ts';
import { digestText } from '../../../src/digest.ts';
import { makeTemporaryFolder, readFiles, writeFiles } from '../../fixtures/temporary-folder.ts';

const workers = new Workers(1);
afterAll(() => workers.close());

const january = { 'a/index.html': 'satu', 'b/index.html': 'dua' };
const february = { 'c/index.html': 'tiga' };

function cell(key: string, fingerprint: string): SiteCell {
  return { kind: 'pages', key, fingerprint: fingerprint as Digest, plan: () => [] };
}

const cells = [cell('month/01', 'f1'), cell('month/02', 'f2'), cell('front', 'f3')];

/** Cell and fingerprint → the files of it in the share. */
function makeShare(made: readonly (readonly [string, string, Readonly<Record<string, string>>])[]): string {
  const dir = makeTemporaryFolder();
  const records = made.map(([key, fingerprint, files]) => {
    writeFiles(dir, files);
    const units = Object.entries(files).map(([path, text]) => {
      const file: OutputFile = { path, hash: digestText(text), size: text.length };
      return [path, { fingerprint: 'p' as Digest, files: [file] }] as const;
    });
    return [key, makeRecord(key, fingerprint as Digest, new Map(units))] as const;
  });
  writeLedger(join(dir, sharePath), new Map(records));
  return dir;
}

/** `standing` are files of the output folder, by path. */
async function joinShares(dirs: readonly string[], standing: Readonly<Record<string, string>> = {}) {
  const stagingDir = join(makeTemporaryFolder(), 'staging');
  const shares = new Shares(dirs, cells);
  const others = new Map(Object.entries(standing).map(([path, text]) => [path, digestText(text)]));
  const state = { ...assumeFolderState(new Map()), others };
  const judged = judgeCells(
    cells,
    { ledger: new Map(), state, isTrusted: true },
    { files: new Map(), damaged: [] },
  );
  const { open, joined } = await shares.join(judged, { stagingDir, workers });
  return {
    staged: existsSync(stagingDir) ? readFiles(stagingDir) : {},
    written: [...joined.written].sort(),
    taken: [...joined.cells.keys()].sort(),
    open: open.map(({ key }) => key),
    use: shares.use,
  };
}

describe('joined shares', () => {
  it('give the cells that they hold; the others stay open', async () => {
    const dirs = [makeShare([['month/01', 'f1', january]]), makeShare([['month/02', 'f2', february]])];
    expect(await joinShares(dirs)).toEqual({
      staged: { ...january, ...february },
      written: Object.keys({ ...january, ...february }),
      taken: ['month/01', 'month/02'],
      open: ['front'],
      use: { taken: 2, made: 1, faulty: [] },
    });
  });

  it('stay as they are, so that a join can be done again', async () => {
    const dir = makeShare([['month/01', 'f1', january]]);
    const before = readFiles(dir);
    await joinShares([dir]);
    expect(readFiles(dir)).toEqual(before);
  });

  it('give no file that stands already', async () => {
    const dir = makeShare([['month/01', 'f1', january]]);
    const { staged, written, taken } = await joinShares([dir], {
      'a/index.html': 'satu',
      'b/index.html': 'lama',
    });
    expect(staged).toEqual({ 'b/index.html': 'dua' });
    expect(written).toEqual(['b/index.html']);
    expect(taken).toEqual(['month/01']);
  });

  it.each([
    ['altered', (dir: string) => writeFiles(dir, { 'b/index.html': 'dUa' })],
    ['cut off', (dir: string) => writeFiles(dir, { 'b/index.html': '' })],
    ['gone', (dir: string) => rmSync(join(dir, 'b/index.html'))],
  ])('with a file that is %s give nothing of its cell, and all of the others', async (_, damage) => {
    const dir = makeShare([
      ['month/01', 'f1', january],
      ['month/02', 'f2', february],
    ]);
    damage(dir);
    const { staged, taken, open, use } = await joinShares([dir]);
    expect(staged).toEqual(february);
    expect(taken).toEqual(['month/02']);
    expect(open).toEqual(['month/01', 'front']);
    expect(use.faulty).toEqual([{ dir, fault: 'damaged' }]);
  });

  it('stand in for each other: what one has damaged is taken from the next', async () => {
    const [first, second] = [
      makeShare([['month/01', 'f1', january]]),
      makeShare([['month/01', 'f1', january]]),
    ];
    rmSync(join(first, 'a'), { recursive: true });
    const { staged, use } = await joinShares([first, second]);
    expect(staged).toEqual(january);
    expect(use).toEqual({ taken: 1, made: 2, faulty: [{ dir: first, fault: 'damaged' }] });
  });

  it('of another build give what is the same all the same', async () => {
    const dir = makeShare([
      ['month/01', 'other', january],
      ['month/02', 'f2', february],
    ]);
    const { staged, open, use } = await joinShares([dir]);
    expect(staged).toEqual(february);
    expect(open).toEqual(['month/01', 'front']);
    expect(use.faulty).toEqual([{ dir, fault: 'other-build' }]);
  });

  it('whose list is damaged give nothing, and are named in the order asked', async () => {
    const [damaged, other] = [makeShare([['month/01', 'f1', january]]), makeShare([['x', 'y', february]])];
    writeFiles(damaged, { [sharePath]: readFileSync(join(damaged, sharePath), 'utf8').slice(0, -4) });
    const { taken, use } = await joinShares([other, damaged, damaged]);
    expect(taken).toEqual([]);
    expect(use.faulty).toEqual([
      { dir: other, fault: 'other-build' },
      { dir: damaged, fault: 'damaged' },
    ]);
  });
});

it('files are taken all or none, as their hashes have them', () => {
  const shareDir = makeTemporaryFolder();
  const stagingDir = join(makeTemporaryFolder(), 'staging');
  writeFiles(shareDir, january);
  const files = Object.entries(january).map(([path, text]) => ({ path, hash: digestText(text), size: 4 }));
  const absent = { path: 'c', hash: digestText(''), size: 0 };
  expect(answerTake({ task: 'take', shareDir, stagingDir, files: [...files, absent] })).toBe(false);
  expect(existsSync(stagingDir)).toBe(false);
  expect(answerTake({ task: 'take', shareDir, stagingDir, files })).toBe(true);
  expect(readFiles(stagingDir)).toEqual(january);
});
