import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { formatLedger, type Ledger, parseLedger, readLedger } from '../../../src/build/ledger.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const ledger: Ledger = new Map([
  [
    'a/index.html',
    { fingerprint: 'f1' as Digest, files: [{ path: 'a/index.html', hash: 'h1' as Digest, size: 10 }] },
  ],
  [
    'search/2024',
    {
      fingerprint: 'f2' as Digest,
      files: [
        { path: 'pagefind/2024/x', hash: 'h2' as Digest, size: 20 },
        { path: 'pagefind/2024/y', hash: 'h3' as Digest, size: 30 },
      ],
    },
  ],
]);

describe('the ledger of outputs', () => {
  it('reads back as it was written', () => {
    expect(parseLedger(formatLedger(ledger))).toEqual(ledger);
    expect(parseLedger(formatLedger(new Map()))).toEqual(new Map());
  });

  const text = formatLedger(ledger);
  it.each([
    ['cut off', text.slice(0, -3)],
    ['altered', text.replace('h2', 'h9')],
    ['of another version', text.replace('ledger 1', 'ledger 0')],
    ['empty', ''],
    ['something else', 'hello\nworld\n'],
  ])('is not trusted when %s', (_, damaged) => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { 'ledger.txt': damaged });
    expect(readLedger(join(folder, 'ledger.txt'))).toEqual({ ledger: new Map(), damaged: true });
  });

  it('that is absent is not called damaged', () => {
    expect(readLedger(join(makeTemporaryFolder(), 'none.txt'))).toEqual({
      ledger: new Map(),
      damaged: false,
    });
  });
});
