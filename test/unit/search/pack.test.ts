import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinFiles, splitFiles } from '../../../src/search/pack.ts';

describe('a pack', () => {
  it('gives back every file as it was put in, in the same order', () => {
    const files = fc.uniqueArray(fc.tuple(fc.string(), fc.uint8Array()), { selector: ([name]) => name });
    fc.assert(
      fc.property(files, (named) => {
        expect([...splitFiles(joinFiles(new Map(named)))]).toEqual(named);
      }),
    );
  });

  it('can be a view into something larger', () => {
    const pack = joinFiles(new Map([['a', Uint8Array.of(1, 2)]]));
    const larger = Uint8Array.of(9, 9, ...pack, 9);
    expect(splitFiles(larger.subarray(2, 2 + pack.length)).get('a')).toEqual(Uint8Array.of(1, 2));
  });
});
