import { describe, expect, it } from 'vitest';
import { encodeStray, isWebAddress } from '../../src/web-address.ts';

describe('what may not stand in an address is encoded', () => {
  it.each([
    ['https://contoh.id/a b', 'https://contoh.id/a%20b'],
    ['https://contoh.id/[a]|^`{}\\"<>', 'https://contoh.id/%5Ba%5D%7C%5E%60%7B%7D%5C%22%3C%3E'],
    ['https://contoh.id/?q=[1]&r=é', 'https://contoh.id/?q=%5B1%5D&r=%C3%A9'],
    ['https://contoh.id/a#b#c##', 'https://contoh.id/a#b%23c%23%23'],
    ['https://contoh.id/100%', 'https://contoh.id/100%25'],
    ['https://contoh.id/\ud800😀', 'https://contoh.id/%EF%BF%BD%F0%9F%98%80'],
    ['/2024/09/a b/', '/2024/09/a%20b/'],
  ])('%s', (address, encoded) => {
    expect(encodeStray(address)).toBe(encoded);
    expect(encodeStray(encoded)).toBe(encoded);
  });

  it.each([
    'https://contoh.id',
    'https://[::1]:8080/a',
    "https://contoh.id/a-b_c.d~e!$&'()*+,;=:@/?f=%C3%A9#g",
    'mailto:redaksi@contoh.id?subject=Halo%20Redaksi',
    '?a=1',
    '',
  ])('and nothing else: %s', (address) => {
    expect(encodeStray(address)).toBe(address);
  });
});

it.each([
  ['https://contoh.id', true],
  ['HTTP://contoh.id/a', true],
  ['https://', false],
  ['https:///contoh.id', false],
  ['https://contoh.id:x/', false],
  ['http:contoh.id', false],
  ['ftp://contoh.id/', false],
  ['//contoh.id/', false],
])('%s is a web address: %s', (text, expected) => {
  expect(isWebAddress(text)).toBe(expected);
});
