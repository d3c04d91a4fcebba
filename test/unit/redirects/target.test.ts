import { describe, expect, it } from 'vitest';
import { parseTarget } from '../../../src/redirects/target.ts';

const baseUrl = 'https://contoh.example/arsip';

describe('the target of a redirect', () => {
  it.each([
    ['/indeks', '/indeks/'],
    ['/2024/09/panen/#komentar', '/2024/09/panen/#komentar'],
    ['/cari?q=harga beras', '/cari/?q=harga%20beras'],
    ['https://contoh.example/arsip/2024/09/panen', '/2024/09/panen/'],
    ['https://contoh.example/arsip', '/'],
    ['https://contoh.example/arsip-lain/', 'https://contoh.example/arsip-lain/'],
    ['https://lain.example', 'https://lain.example/'],
    ['indeks', undefined],
    ['//lain.example/', undefined],
    ['/a/../b', undefined],
    ['javascript:alert(1)', undefined],
    ['https://nama:sandi@lain.example/', undefined],
    ['https://', undefined],
    ['', undefined],
  ])('%s is %s', (written, target) => {
    expect(parseTarget(written, baseUrl)).toBe(target);
  });
});
