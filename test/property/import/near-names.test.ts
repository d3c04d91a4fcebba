import fc from 'fast-check';
import leven from 'leven';
import { expect, it } from 'vitest';
import { findNearNames } from '../../../src/import/near-names.ts';

/** Of few letters and one word, so that many are near; each once. */
const names = fc.uniqueArray(fc.stringMatching(/^[abc]{4,12}$/), { minLength: 2, maxLength: 30 });

/** Whether two are near, by what the docstring of `isNear` says. */
function isNear(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  return leven(one, other) <= (shorter < 5 ? 0 : shorter < 10 ? 1 : 2);
}

it('a name joins the first of those kept that it is near to, however many there are', () => {
  fc.assert(
    fc.property(names, (all) => {
      const kept: string[] = [];
      const joined = new Map<string, string[]>();
      for (const name of all.toSorted()) {
        const keep = kept.find((each) => isNear(each, name));
        if (keep === undefined) kept.push(name);
        else joined.set(keep, [...(joined.get(keep) ?? []), name]);
      }
      const found = findNearNames(all.map((name) => ({ name, count: 1 })));
      expect(found.map(({ keep, others }) => [keep.name, others.map(({ name }) => name)])).toEqual(
        [...joined].sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    }),
  );
});
