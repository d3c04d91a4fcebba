import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataDigester, type PlainData } from '../../../src/digest-data.ts';

const { plainData } = fc.letrec<{ plainData: PlainData }>((tie) => ({
  plainData: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('plainData'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('plainData'), { maxKeys: 3 }),
  ),
}));

const digest = (data: PlainData) => new DataDigester().digest(data);

describe('the digest of plain data', () => {
  it('is the same for equal data in other objects, whatever the order of keys', () => {
    expect(digest({ a: 1, b: ['x', undefined] })).toBe(digest({ b: ['x', undefined], a: 1 }));
  });

  it.each<[PlainData, PlainData]>([
    [['a', 'b'], ['a,b']],
    [
      ['a', ['b']],
      ['a', 'b'],
    ],
    [{ a: undefined }, {}],
    [{ a: 'undefined' }, { a: undefined }],
    [1, '1'],
    [[], {}],
    ['~', undefined],
    [{ a: 'x'.repeat(100) }, { a: 'y'.repeat(100) }],
  ])('tells %j from %j', (one, other) => {
    expect(digest(one)).not.toBe(digest(other));
  });

  it('differs exactly where the data differs', () => {
    fc.assert(
      fc.property(plainData, plainData, (one, other) => {
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        return (digest(one) === digest(other)) === same;
      }),
    );
  });

  it('does not change when parts of the data were digested before', () => {
    const shared = { text: 'x'.repeat(200) };
    const digester = new DataDigester();
    digester.digest(shared);
    expect(digester.digest([shared, shared])).toBe(digest([{ ...shared }, { ...shared }]));
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  );
}
