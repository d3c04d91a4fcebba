import fc from 'fast-check';
import createParser from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { encodeStray, isPlainAddress } from '../../../src/web-address.ts';

const starts = [
  'https://',
  'http://',
  '//',
  '/',
  '',
  'https:/',
  'HTTPS://',
  'https:///',
  'mailto:',
  '#',
  '?',
  './',
];
/** Behind these many addresses are plain, of those that are drawn from all few. */
const plainStarts = ['https://contoh.id/', '/2024/'];
const parts = [
  'contoh.id',
  'www.',
  '.',
  '..',
  '-',
  'a',
  'A',
  '1',
  '127.0.0.1',
  '/',
  '//',
  '2024/09/x/',
  'index.html',
].concat(
  '?a=1|&b=2|#c|##|%20|%|%zz|é|:8080|:|@|user:x@|[::1]| |"|<|\\|^|`|{|~|!|*|(|)|;|,|+|$|xn--a|_|日'.split(
    '|',
  ),
);

const address = fc
  .tuple(
    fc.oneof(fc.constantFrom(...starts), fc.constantFrom(...plainStarts)),
    fc.array(fc.constantFrom(...parts), { maxLength: 5 }),
  )
  .map(([start, rest]) => start + rest.join(''));

describe('an address of which nothing is to be encoded', () => {
  it('is one that Markdown and the archive leave as it is', () => {
    const { normalizeLink } = createParser();
    let plain = 0;
    fc.assert(
      fc.property(address, (written) => {
        if (!isPlainAddress(written)) return;
        plain += 1;
        expect(encodeStray(normalizeLink(written))).toBe(written);
      }),
      { numRuns: Number(process.env.RUNS ?? 4000) },
    );
    expect(plain).toBeGreaterThan(200);
  });

  it.each([
    'https://contoh.id',
    'https://www.contoh.id/2024/09/x/',
    '/2024/09/x/',
    'http://contoh.id/a?b=c&d',
  ])('is %s', (written) => expect(isPlainAddress(written)).toBe(true));
});
