import { expect, it } from 'vitest';
import type { Permalink } from '../../../src/archive/address.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import type { Correction, WithdrawnStory } from '../../../src/archive/correction.ts';
import type { Page, PageOf } from '../../../src/pages/page.ts';
import { planPages } from '../../../src/pages/plan.ts';
import type { PageKind } from '../../../src/pages/props.ts';
import { planBundles } from '../../../src/search/plan-bundles.ts';
import { makeStory, makeTestArchive, testNow, testSite, wib } from '../../fixtures/archive.ts';
import { monthsInMemory } from '../../fixtures/months.ts';

const reply = '/2024/02/balasan/' as Permalink;

function correction(date: string, link = ''): Correction {
  return { kind: link === '' ? 'ralat' : 'hak-jawab', at: wib(date), note: `Catatan ${date}.`, link };
}

const withdrawn: WithdrawnStory = {
  permalink: '/2024/01/dicabut/' as Permalink,
  headline: 'Dicabut',
  publishedAt: wib('2024-01-05 08:00'),
  withdrawal: { at: wib('2024-03-01 08:00'), note: 'Alasan.', link: '', hidesHeadline: false },
};

function archiveOf(corrections: readonly Correction[], more: Partial<Archive> = {}): Archive {
  const articles = [
    { ...makeStory({ slug: 'lama', date: '2023-12-31 10:00' }), corrections },
    makeStory({ slug: 'balasan', date: '2024-02-01 10:00' }),
  ];
  const months = monthsInMemory(articles, testSite.zone);
  return { ...makeTestArchive([], ['nasional']), months, ...more };
}

function ofKind<K extends PageKind>(archive: Archive, kind: K): PageOf<K>['props'][] {
  const pages: Page[] = [...planPages(archive, testNow)];
  return pages.filter((page) => page.kind === kind).map(({ props }) => props) as PageOf<K>['props'][];
}

it('a correction and its place in the list lead to each other, at addresses that later ones do not move', () => {
  const first = correction('2024-01-01 09:00');
  for (const corrections of [[first], [first, correction('2025-02-02 09:00')]]) {
    const archive = archiveOf(corrections);
    const story = ofKind(archive, 'article').find(({ permalink }) => permalink === '/2023/12/lama/');
    expect(story?.corrections[0]).toMatchObject({
      id: 'koreksi-1',
      entry: '/koreksi/2024/#k-2023-12-lama-1',
    });
    const year = ofKind(archive, 'corrections').find(({ permalink }) => permalink === '/koreksi/2024/');
    expect(year?.groups[0]?.entries).toMatchObject([
      { id: 'k-2023-12-lama-1', story: '/2023/12/lama/#koreksi-1' },
    ]);
  }
});

it('the list has the newest hundred by year, and a page for each year', () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    correction(`${2024 + Math.floor(index / 100)}-01-01 ${String(index % 24).padStart(2, '0')}:00`),
  );
  const [newest, ...years] = ofKind(archiveOf(many, { withdrawn: [withdrawn] }), 'corrections');
  expect(newest?.groups.map(({ year, entries }) => [year, entries.length])).toEqual([
    ['2025', 20],
    ['2024', 80],
  ]);
  expect(newest?.years.map(({ permalink }) => permalink)).toEqual(['/koreksi/2025/', '/koreksi/2024/']);
  expect(years.map(({ groups }) => groups[0]?.entries.length)).toEqual([20, 101]);
  const moments = newest?.groups.flatMap(({ entries }) => entries.map(({ at }) => at.epoch)) ?? [];
  expect(moments).toEqual(moments.toSorted((a, b) => b - a));
});

it('a correction belongs to the year that it is in the site’s zone', () => {
  const lateInTokyo = { ...correction('2025-01-01 01:00'), at: { ...wib('2024-12-31 23:30'), zone: 'WIB' } };
  const [, year] = ofKind(archiveOf([lateInTokyo]), 'corrections');
  expect(year?.permalink).toBe('/koreksi/2024/');
});

it('a story that a correction leads to names the corrected one', () => {
  const stories = ofKind(archiveOf([correction('2024-02-01 11:00', reply)]), 'article');
  expect(stories.find(({ permalink }) => permalink === reply)?.answers).toEqual([
    { kind: 'hak-jawab', headline: 'lama', address: '/2023/12/lama/#koreksi-1' },
  ]);
});

it('no page links a story that is not to be seen', () => {
  const unseen = '/2024/02/nanti/' as Permalink;
  const archive = archiveOf([correction('2024-02-01 11:00', unseen)], { unseen: new Set([unseen]) });
  expect(JSON.stringify([...planPages(archive, testNow)])).not.toContain(unseen);
});

it('a withdrawn story has its page and its place in the list, and no other page knows of it', () => {
  const archive = archiveOf([], { withdrawn: [withdrawn] });
  const knowing = [...planPages(archive, testNow)].filter((page) => JSON.stringify(page).includes('dicabut'));
  expect(knowing.map(({ props }) => props.permalink)).toEqual([
    '/koreksi/',
    '/koreksi/2024/',
    '/2024/01/dicabut/',
  ]);
  expect(JSON.stringify(planBundles(archive).map(({ entries }) => entries()))).not.toContain('dicabut');
});

it('a withheld headline is on no page', () => {
  const withheld = { ...withdrawn, headline: '' };
  const [page] = ofKind(archiveOf([], { withdrawn: [withheld] }), 'withdrawn');
  expect(page).toMatchObject({ title: 'Berita dicabut', headline: '' });
});

it('a correction changes its story, the list and its year, and the story that it leads to', () => {
  const outputsOf = (archive: Archive) =>
    new Map(
      [...planPages(archive, testNow)].map(({ props }) => [props.permalink as string, JSON.stringify(props)]),
    );
  const before = outputsOf(archiveOf([correction('2024-01-01 12:00')]));
  const after = outputsOf(archiveOf([correction('2024-01-01 12:00'), correction('2024-02-01 11:00', reply)]));
  const changed = [...after].filter(([address, props]) => before.get(address) !== props);
  expect(changed.map(([address]) => address)).toEqual([
    '/2023/12/lama/',
    reply,
    '/koreksi/',
    '/koreksi/2024/',
  ]);
});
