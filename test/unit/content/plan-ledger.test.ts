import { describe, expect, it } from 'vitest';
import { planLedger } from '../../../src/content/plan-ledger.ts';

const file = (path: string, text: string) => ({ path: `addresses/${path}`, bytes: Buffer.from(text) });
const written = (...args: Parameters<typeof planLedger>) =>
  Object.fromEntries(planLedger(...args).files.map(({ path, text }) => [path, text]));

describe('planLedger', () => {
  it('begins a ledger, cut by years, with how Git is to merge it', () => {
    expect(written([], ['/2024/09/b/', '/tentang/', '/2023/01/c/', '/2024/09/a/', '/topik/x/'])).toEqual({
      'addresses/.gitattributes': '*.txt merge=union\n',
      'addresses/2023.txt': '/2023/01/c/\n',
      'addresses/2024.txt': '/2024/09/a/\n/2024/09/b/\n',
      'addresses/pages.txt': '/tentang/\n/topik/x/\n',
    });
  });

  it('writes no file that is right, and counts what is new', () => {
    const ledger = [file('2023.txt', '/2023/01/c/\n'), file('2024.txt', '/2024/09/a/\n')];
    expect(planLedger(ledger, ['/2023/01/c/', '/2024/09/a/'])).toEqual({ files: [], added: [] });
    expect(planLedger(ledger, ['/2024/09/b/'])).toEqual({
      files: [{ path: 'addresses/2024.txt', text: '/2024/09/a/\n/2024/09/b/\n' }],
      added: ['/2024/09/b/'],
    });
  });

  it('keeps what is not published any more', () => {
    expect(written([file('2024.txt', '/2024/09/a/\n')], ['/2024/09/b/'])).toEqual({
      'addresses/2024.txt': '/2024/09/a/\n/2024/09/b/\n',
    });
  });

  it('puts in order what a merge left out of it', () => {
    const ledger = [file('2024.txt', '/2024/09/b/\n/2024/09/a/\r\n/2024/09/b/\n/tentang/')];
    expect(written(ledger, [])).toEqual({
      'addresses/2024.txt': '/2024/09/a/\n/2024/09/b/\n',
      'addresses/pages.txt': '/tentang/\n',
    });
  });
});
