import { describe, expect, it } from 'vitest';
import { CborReader } from '../../../src/search/cbor.ts';

function read(hex: string): CborReader {
  return new CborReader(Buffer.from(hex, 'hex'));
}

describe('CBOR', () => {
  // Examples of RFC 8949, appendix A; each is followed by the text "end".
  it.each([
    ['a number in the head', '17'],
    ['a number of one byte', '1818'],
    ['a number of two bytes', '1903e8'],
    ['a number of four bytes', '1a000f4240'],
    ['a negative number', '3903e7'],
    ['false', 'f4'],
    ['true', 'f5'],
    ['null', 'f6'],
    ['an empty text', '60'],
    ['a text', '6449455446'],
    ['a string of bytes', '4401020304'],
    ['an empty list', '80'],
    ['lists within a list', '8301820203820405'],
    ['a list of a length of one byte', '98190102030405060708090a0b0c0d0e0f101112131415161718181819'],
  ])('%s is passed over', (_, hex) => {
    const reader = read(`${hex}63656e64`);
    reader.skip(1);
    expect(reader.text()).toBe('end');
  });

  it.each([
    ['60', ''],
    ['6449455446', 'IETF'],
    ['62c3bc', 'ü'],
    [`7818${'61'.repeat(24)}`, 'a'.repeat(24)],
  ])('%s is the text %j', (hex, text) => {
    expect(read(hex).text()).toBe(text);
  });

  it('is read into lists', () => {
    const reader = read('8301820203820405');
    expect(reader.list()).toBe(3);
    reader.skip(1);
    expect(reader.list()).toBe(2);
  });

  it.each([
    ['a list of unknown length', '9f01ff'],
    ['a map', 'a10102'],
    ['a number of eight bytes', '1b000000e8d4a51000'],
    ['a fraction', 'fb3ff199999999999a'],
    ['a tag', 'c11a514b67b0'],
  ])('is refused with %s, which Pagefind does not write', (_, hex) => {
    expect(() => read(hex).skip(1)).toThrow('unexpected kind');
  });

  it('is refused where a text is asked for and a number stands', () => {
    expect(() => read('17').text()).toThrow('unexpected kind');
  });

  it.each(['8301', '6449', '19', '18'])('is refused where it is cut off: %s', (hex) => {
    expect(() => read(hex).skip(1)).toThrow(RangeError);
  });
});
