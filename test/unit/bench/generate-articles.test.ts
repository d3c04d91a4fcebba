import { expect, test } from 'vitest';
import { articlePath, generateArticle } from '../../../scripts/bench/generate-articles.ts';
import { topicsOf } from '../../../scripts/bench/names.ts';
import { periodsOf, placePeriods } from '../../../scripts/bench/periods.ts';

const options = (count: number) => ({ dir: '', count, seed: 1, bodyWords: 60, years: 10 });

function stamps(count: number, length: number): string[] {
  return Array.from({ length }, (_, index) => generateArticle(options(count), index).stamp);
}

test('an article depends on the seed and its place alone', () => {
  expect(generateArticle(options(50), 7)).toEqual(generateArticle(options(50), 7));
  expect(generateArticle({ ...options(50), seed: 2 }, 7)).not.toEqual(generateArticle(options(50), 7));
});

test('no word of an article stands beside itself, which its check would tell of', () => {
  const articles = Array.from({ length: 200 }, (_, index) => generateArticle(options(200), index));
  const texts = articles.flatMap(({ headline, caption, body }) => [headline, caption, body]);
  expect(texts.filter((text) => /\b(\w+) \1\b/i.test(text))).toEqual([]);
});

test.each([40, 3650, 12_345, 1_000_000])(
  'of %i articles no two have the same time, and later ones come later',
  (count) => {
    const times = stamps(count, Math.min(count, 2000));
    expect(times).toEqual([...new Set(times)].sort());
  },
);

test('the archive spans ten years, up to the end of 2024', () => {
  const times = stamps(3650, 3650);
  expect(times[0]?.slice(0, 4)).toBe('2015');
  expect(times.at(-1)?.slice(0, 7)).toBe('2024-12');
});

test('a file lies under the month of its article', () => {
  const article = generateArticle(options(50), 49);
  expect(articlePath(article)).toBe(
    `articles/${article.stamp.slice(0, 7).replace('-', '/')}/${article.slug}.md`,
  );
});

test('an article is listed by its year, month and day and by the month of its category', () => {
  const article = generateArticle(options(50), 0);
  const [year = '', month = '', day = ''] = article.stamp.slice(0, 10).split('-');
  expect(periodsOf(article).map(({ address }) => address)).toEqual([
    `/${year}/`,
    `/${year}/${month}/`,
    `/${year}/${month}/${day}/`,
    `/kategori/${article.category.slug}/${year}/${month}/`,
  ]);
});

test('a period knows the nearest ones of its kind, and only of its own category', () => {
  const articles = Array.from({ length: 60 }, (_, index) => generateArticle(options(60), index));
  const periods = new Map(articles.flatMap(periodsOf).map((period) => [period.address, period]));
  const placed = placePeriods(periods.values());
  for (const { address, later, kind } of placed) {
    const next = placed.find((period) => period.address === later?.address);
    if (later === undefined) continue;
    expect(next?.earlier?.address).toBe(address);
    expect(next?.kind).toBe(kind);
    if (kind === 'catmonths') expect(later.address.split('/')[2]).toBe(address.split('/')[2]);
  }
  expect(placed.filter(({ kind, earlier }) => kind === 'years' && earlier === undefined)).toHaveLength(1);
});

test('with topics an article is what it is without, and names one to three different ones of them', () => {
  const slugs = new Set(topicsOf(40).map(({ slug }) => slug));
  for (let index = 0; index < 50; index += 1) {
    const { topics, ...article } = generateArticle({ ...options(50), topics: 40 }, index);
    expect(generateArticle(options(50), index)).toEqual({ ...article, topics: [] });
    expect([1, 2, 3]).toContain(new Set(topics.map(({ slug }) => slug)).size);
    expect(topics.filter(({ slug }) => !slugs.has(slug))).toEqual([]);
  }
});

test('no two of 50,000 topics have an address in common', () => {
  expect(new Set(topicsOf(50_000).map(({ slug }) => slug)).size).toBe(50_000);
});

test('of fewer categories only those that are used most are named', () => {
  const named = Array.from({ length: 50 }, (_, index) =>
    generateArticle({ ...options(50), categories: 3 }, index),
  );
  expect(new Set(named.map(({ category }) => category.name))).toEqual(
    new Set(['Nasional', 'Internasional', 'Ekonomi']),
  );
});
