import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { isSameRecord, makeRecord, type Units, unitsOf } from '../../../src/build/ledger.ts';
import { type RowsWanted, readLedger, writeLedger } from '../../../src/build/ledger-file.ts';
import { pathsIn } from '../../../src/build/ledger-rows.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const digest = (text: string) => text as Digest;

const pages: Units = new Map([
  [
    'a/index.html',
    { fingerprint: digest('f1'), files: [{ path: 'a/index.html', hash: digest('h1'), size: 10 }] },
  ],
  [
    'b/index.html',
    { fingerprint: digest('f2'), files: [{ path: 'b/index.html', hash: digest('h2'), size: 7 }] },
  ],
]);
const bundle: Units = new Map([
  [
    'search/2024',
    {
      fingerprint: digest('f3'),
      files: [
        { path: 'pagefind/2024/x', hash: digest('h3'), size: 20 },
        { path: 'pagefind/2024/y', hash: digest('h4'), size: 30 },
      ],
    },
  ],
]);
const records = [
  makeRecord('month/2024-01', digest('p'), pages),
  makeRecord('search/2024', digest('q'), bundle),
];
const ledger = new Map(records.map((record) => [record.key, record]));

function write(): { readonly path: string; readonly text: string } {
  const path = join(makeTemporaryFolder(), 'ledger.txt');
  writeLedger(path, ledger);
  return { path, text: readFileSync(path, 'latin1') };
}

describe('the ledger of outputs', () => {
  it.each<RowsWanted>(['held', 'later'])('reads back as it was written, rows %s', (rows) => {
    const read = readLedger(write().path, rows).ledger;
    expect([...read.keys()]).toEqual([...ledger.keys()]);
    expect(read.get('month/2024-01')).toMatchObject({ fingerprint: 'p', files: 2, bytes: 17 });
    const found = [...read.values()].map(unitsOf);
    expect(found).toEqual([pages, bundle]);
    expect([...read.values()].map(({ rows }) => pathsIn(rows))).toEqual([
      ['a/index.html', 'b/index.html'],
      ['pagefind/2024/x', 'pagefind/2024/y'],
    ]);
  });

  it('that holds no cell reads back too', () => {
    const path = join(makeTemporaryFolder(), 'ledger.txt');
    writeLedger(path, new Map());
    expect(readLedger(path)).toEqual({ ledger: new Map(), damaged: false });
  });

  it('is written again, byte for byte, from records whose rows were never looked at', () => {
    const { path, text } = write();
    writeLedger(path, readLedger(path, 'later').ledger);
    expect(readFileSync(path, 'latin1')).toBe(text);
    expect(readLedger(path).damaged).toBe(false);
  });

  it('refuses rows that were altered after somebody checked them', () => {
    const { path, text } = write();
    const { ledger: read, damaged } = readLedger(path, 'later');
    expect(damaged).toBe(false);
    writeFileSync(path, text.replace('h2', 'h9'), 'latin1');
    expect(() => read.get('month/2024-01')?.rows).toThrow('ledger.txt changed');
    expect(read.get('search/2024')?.rows).toEqual(Buffer.from(records[1]?.rows ?? ''));
    writeFileSync(path, text.slice(0, -3), 'latin1');
    expect(() => read.get('search/2024')?.rowsAsKept).toThrow('ledger.txt changed');
  });

  it('tells a cell’s outputs apart by paths and bytes, in whatever order they were made', () => {
    const reversed = new Map([...pages].reverse());
    expect(makeRecord('month/2024-01', digest('p'), reversed)).toEqual(records[0]);
    expect(makeRecord('x', digest('p'), new Map([...pages].slice(1))).outputs).not.toBe(records[0]?.outputs);
  });

  it('tells a cell that is as it was, carried over or made anew, from one with another page', () => {
    const [before] = records;
    const again = (units: Units) => makeRecord('month/2024-01', digest('p'), units);
    expect(records.every((record) => isSameRecord(record, record))).toBe(true);
    expect(isSameRecord(again(pages), before)).toBe(true);
    expect(isSameRecord(again(new Map([...pages].slice(1))), before)).toBe(false);
    expect(isSameRecord(makeRecord('month/2024-01', digest('other'), pages), before)).toBe(false);
    expect(isSameRecord(again(pages), undefined)).toBe(false);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -3)],
    ['longer', (text: string) => `${text}x`],
    ['altered', (text: string) => text.replace('h2', 'h9')],
    ['altered in what it says of cells', (text: string) => text.replace('"files":2', '"files":3')],
    ['cut in what it says of cells', (text: string) => text.slice(0, 150)],
    ['of another version', (text: string) => text.replace('ledger-4', 'ledger-3')],
    ['empty', () => ''],
    ['something else', () => 'hello\nworld\n'],
  ])('is not trusted when %s', (_, damage) => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { 'ledger.txt': damage(write().text) });
    expect(readLedger(join(folder, 'ledger.txt'))).toEqual({ ledger: new Map(), damaged: true });
  });

  it.each(['../outside.html', '/outside.html', 'a/../../outside.html', 'a//b.html'])(
    'is not trusted when it names %s',
    (bad) => {
      const path = join(makeTemporaryFolder(), 'ledger.txt');
      const unit = { fingerprint: digest('f'), files: [{ path: bad, hash: digest('h'), size: 1 }] };
      writeLedger(path, new Map([['front', makeRecord('front', digest('p'), new Map([[bad, unit]]))]]));
      expect(readLedger(path)).toEqual({ ledger: new Map(), damaged: true });
    },
  );

  it('is not trusted where a folder stands in its place', () => {
    const path = join(makeTemporaryFolder(), 'ledger.txt');
    mkdirSync(path);
    expect(readLedger(path)).toEqual({ ledger: new Map(), damaged: true });
  });

  it('that is absent is not called damaged', () => {
    expect(readLedger(join(makeTemporaryFolder(), 'none.txt'))).toEqual({
      ledger: new Map(),
      damaged: false,
    });
  });
});
