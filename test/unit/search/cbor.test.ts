import { describe, expect, it } from 'vitest';
import { parseCbor } from '../../../src/search/cbor.ts';

function parse(hex: string) {
  return parseCbor(Buffer.from(hex, 'hex'));
}

describe('CBOR', () => {
  // Examples of RFC 8949, appendix A.
  it.each([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['1903e8', 1000],
    ['1a000f4240', 1_000_000],
    ['20', -1],
    ['3903e7', -1000],
    ['f4', false],
    ['f5', true],
    ['f6', null],
    ['60', ''],
    ['6449455446', 'IETF'],
    ['62c3bc', 'ü'],
    ['80', []],
    ['8301820203820405', [1, [2, 3], [4, 5]]],
    [
      '98190102030405060708090a0b0c0d0e0f101112131415161718181819',
      Array.from({ length: 25 }, (_, n) => n + 1),
    ],
  ])('%s is %j', (hex, data) => {
    expect(parse(hex)).toEqual(data);
  });

  it('has strings of bytes', () => {
    expect(parse('4401020304')).toEqual(Buffer.from([1, 2, 3, 4]));
  });

  it.each([
    ['a list of unknown length', '9f01ff'],
    ['a map', 'a10102'],
    ['a number of eight bytes', '1b000000e8d4a51000'],
    ['a fraction', 'fb3ff199999999999a'],
  ])('is refused with %s, which Pagefind does not write', (_, hex) => {
    expect(() => parse(hex)).toThrow('unknown kind');
  });

  it('is refused where it is cut off', () => {
    expect(() => parse('8301')).toThrow(RangeError);
  });
});
