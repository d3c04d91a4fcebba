// The check of structured data, against data with a fault each.
import { expect, it } from 'vitest';
import { faultsOfData } from './structured-data.ts';

const story = {
  '@type': 'NewsArticle',
  headline: 'Judul',
  datePublished: '2024-09-14T12:45:06+07:00',
  dateModified: '2024-09-14T12:45:06+07:00',
  author: [{ '@type': 'Person', name: 'Ayu' }],
  publisher: { '@type': 'Organization', '@id': 'https://contoh.example/#penerbit' },
  mainEntityOfPage: 'https://contoh.example/a/',
  articleSection: 'Nasional',
  inLanguage: 'id',
};

function faultsOf(thing: object): string[] {
  return faultsOfData(JSON.stringify({ '@context': 'https://schema.org', '@graph': [thing] }));
}

it('a story that has everything has no fault', () => {
  expect(faultsOf(story)).toEqual([]);
});

it.each([
  [{ headline: 'J'.repeat(111) }, 'NewsArticle.headline'],
  [{ headline: ' ' }, 'NewsArticle.headline'],
  [{ datePublished: '2024-09-14T12:45:06' }, 'NewsArticle.datePublished'],
  [{ dateModified: '2024-09-13T12:45:06+07:00' }, 'NewsArticle.dateModified: before datePublished'],
  [{ author: [{ '@type': 'Person' }] }, 'Person.name'],
  [{ mainEntityOfPage: '/a/' }, 'NewsArticle.mainEntityOfPage'],
  [{ author: [{ '@type': 'Dog' }] }, 'Dog: say in test/quality/structured-data.ts what it must have'],
])('a story with %j is told of', (change, fault) => {
  expect(faultsOf({ ...story, ...change })).toContain(fault);
});

it('positions of breadcrumbs that skip one are told', () => {
  const items = [1, 3].map((position) => ({ '@type': 'ListItem', position, name: 'Nasional' }));
  expect(faultsOf({ '@type': 'BreadcrumbList', itemListElement: items })).toEqual([
    'BreadcrumbList.itemListElement: positions',
  ]);
});

it.each(['{', '{}', '{"@context":"http://schema.org","@graph":[]}'])('%s is no graph', (text) => {
  expect(faultsOfData(text)).toHaveLength(1);
});
