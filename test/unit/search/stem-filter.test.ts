import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeStemFilter, mayHold } from '../../../src/search/stem-filter.ts';

const stems = (count: number, name: string) =>
  new Set(Array.from({ length: count }, (_, n) => `${name}${n}`));

describe('the filter of stems', () => {
  it('denies no stem that the bundle holds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' })), (held) => {
        const filter = makeStemFilter(new Set(held));
        expect(held.filter((stem) => !mayHold(filter, stem))).toEqual([]);
      }),
    );
  });

  it('takes seven bits a stem, and denies all but one in twenty of those that the bundle lacks', () => {
    const filter = makeStemFilter(stems(10_000, 'jembatan'));
    expect(filter).toHaveLength(8750);
    const passed = [...stems(10_000, 'banjir')].filter((stem) => mayHold(filter, stem));
    expect(passed.length).toBeLessThan(500);
    expect(passed.length).toBeGreaterThan(0);
  });

  it('is the same whatever the order of the stems', () => {
    const held = [...stems(100, 'k')];
    expect(makeStemFilter(new Set(held.toReversed()))).toEqual(makeStemFilter(new Set(held)));
  });

  it('of no stems denies all', () => {
    expect(mayHold(makeStemFilter(new Set()), 'jembatan')).toBe(false);
  });
});
