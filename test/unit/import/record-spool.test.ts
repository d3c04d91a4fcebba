import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { finishedRecord } from '../../../src/import/finished-record.ts';
import { RecordSpool } from '../../../src/import/record-spool.ts';
import type { SourceItem } from '../../../src/import/source-record.ts';
import { problem } from '../../../src/problem.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

const place = { path: 'ekspor.jsonl', line: 1, column: 1 };

function record(index: number, text: string): SourceItem {
  const body = { format: 'html', text } as const;
  const found = { place, id: `id-${index}`, headline: `Panen ${index} – “beras”`, date: '2024-09-14', body };
  return { kind: 'record', record: finishedRecord(found) };
}

function open(folder: string): RecordSpool {
  const spool = new RecordSpool(folder);
  onTestFinished(() => spool.close());
  return spool;
}

describe('what is put aside of a source', () => {
  it('comes back as it was, in its order, however large', () => {
    const spool = open(makeTemporaryFolder());
    const reason = problem('error', 'source/json', place.path, place, {});
    const items: readonly SourceItem[] = [
      record(0, ''),
      { kind: 'left-out', id: 'b', reason, others: [reason] },
      record(1, 'harga – 🌾 '.repeat(300_000)),
      ...Array.from({ length: 2_000 }, (_, index) => record(index + 2, 'panen '.repeat(index))),
    ];
    for (const item of items) spool.add(item);
    expect([...spool.items()]).toEqual(items);
    expect([...spool.items()]).toEqual(items);
  });

  it('has no file that a kill could leave, and makes no folder', () => {
    const folder = makeTemporaryFolder();
    const spool = open(join(folder, 'laporan/impor'));
    spool.add(record(0, 'panen'));
    expect([...spool.items()]).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is empty where the source is', () => {
    expect([...open(makeTemporaryFolder()).items()]).toEqual([]);
  });
});
