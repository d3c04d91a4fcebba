import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../../src/dates/moment.ts';
import type { Manifest } from '../../../../src/search/manifest.ts';
import { chooseBundles } from '../../../../templates/assets/search/choose-bundles.ts';
import {
  asksSomething,
  formatQuery,
  parseQuery,
  type Query,
} from '../../../../templates/assets/search/query.ts';

const empty: Query = { text: '', category: '', author: '', year: '', order: 'newest' };

describe('the address of a search', () => {
  it.each<[string, Partial<Query>]>([
    ['', {}],
    ['?q=banjir', { text: 'banjir' }],
    ['?q=banjir+bandang&tahun=2024', { text: 'banjir bandang', year: '2024' }],
    ['?kategori=Hukum+%26+HAM&penulis=Ayu', { category: 'Hukum & HAM', author: 'Ayu' }],
    ['?q=a&urut=relevan', { text: 'a', order: 'relevant' }],
  ])('%s stands for %j', (address, query) => {
    expect(parseQuery(address)).toEqual({ ...empty, ...query });
    expect(formatQuery({ ...empty, ...query })).toBe(address);
  });

  it('reads back as it was written', () => {
    const text = fc.string().map((value) => value.trim());
    const query: fc.Arbitrary<Query> = fc.record({
      text,
      category: text,
      author: text,
      year: text,
      order: fc.constantFrom('newest', 'relevant'),
    });
    fc.assert(
      fc.property(query, (asked) => {
        expect(parseQuery(formatQuery(asked))).toEqual(asked);
      }),
    );
  });

  it('asks nothing by an order alone, and something by a filter alone', () => {
    expect(asksSomething({ ...empty, order: 'relevant' })).toBe(false);
    expect(asksSomething({ ...empty, year: '2024' })).toBe(true);
  });
});

describe('the bundles that are asked', () => {
  const span = (name: string, from: string, to: string) =>
    [name, from as LocalDate, to as LocalDate] as const;
  const bundle = (name: string, from: string, to: string) => {
    return { name, from: from as LocalDate, to: to as LocalDate, articles: 1, index: name };
  };
  const manifest: Manifest = {
    language: 'id',
    bundles: [
      bundle('c', '2024-03-01', '2024-03-20'),
      bundle('b', '2023-12-30', '2024-02-01'),
      bundle('a', '2020-01-01', '2023-12-30'),
    ],
    categories: [span('Budaya', '2024-02-01', '2024-03-01')],
    authors: [span('Ayu', '2019-01-01', '2020-01-01')],
  };
  it.each<[string, Partial<Query>, string]>([
    ['all, newest first, without a filter', { text: 'x' }, 'c b a'],
    ['those that touch the year', { year: '2023' }, 'b a'],
    ["those that touch a category's dates", { category: 'Budaya' }, 'c b'],
    ["those that touch an author's dates", { author: 'Ayu' }, 'a'],
    ['none where filters have no time in common', { author: 'Ayu', category: 'Budaya' }, ''],
    ['none for a name that the archive lacks', { author: 'Tidak Ada' }, ''],
  ])('are %s', (_, query, names) => {
    expect(
      chooseBundles(manifest, { ...empty, ...query })
        .map(({ name }) => name)
        .join(' '),
    ).toBe(names);
  });
});
