import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestData } from '../../src/digest-data.ts';

describe('the digest of plain data', () => {
  it('is the same for equal data in other objects', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const again = JSON.parse(JSON.stringify([one])) as unknown[];
        expect(digestData(again)).toBe(digestData([one]));
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(digestData([one]) === digestData([other])).toBe(isSame);
      }),
    );
  });

  it.each<[object, object]>([
    [['a', 'b'], ['a,b']],
    [
      ['a', ['b']],
      ['a', 'b'],
    ],
    [{ a: 'undefined' }, { a: undefined }],
    [[1], ['1']],
    [[], {}],
  ])('tells %j from %j', (one, other) => {
    expect(digestData(one)).not.toBe(digestData(other));
  });

  it('takes what is not there and what is undefined for the same, as a kept file has it', () => {
    expect(digestData({ a: undefined, b: 1 })).toBe(digestData({ b: 1 }));
  });

  it('covers its salt', () => {
    expect(digestData({ a: 1 }, 'code 1')).not.toBe(digestData({ a: 1 }, 'code 2'));
  });
});
