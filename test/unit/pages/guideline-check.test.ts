import { describe, expect, it } from 'vitest';
import type { Permalink } from '../../../src/archive/address.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import type { CategoryId } from '../../../src/archive/category.ts';
import { guidelineFacts, planGuidelineCheck } from '../../../src/pages/guideline-check.ts';
import { planPages } from '../../../src/pages/plan.ts';
import { makeChrome } from '../../../src/pages/plan-context.ts';
import { makeStory, makeTestArchive, testNow, testSite } from '../../fixtures/archive.ts';
import { monthsInMemory } from '../../fixtures/months.ts';

const ids = ['nasional', 'pariwara'] as const;

/** One story a sponsor, in the category of advertisements unless said otherwise; `''` is none. */
function archiveOf(sponsors: readonly string[], more: Partial<Archive> = {}, category = 'pariwara'): Archive {
  const articles = sponsors.map((sponsor, index) => ({
    ...makeStory({ slug: `berita-${index}`, date: `2024-0${index + 1}-01 10:00`, category }),
    sponsor,
  }));
  const archive = makeTestArchive([], ids);
  return { ...archive, months: monthsInMemory(articles, testSite.zone), ...more };
}

function lackingIn(archive: Archive): string[] {
  const { items } = planGuidelineCheck({ archive, chrome: makeChrome(archive) }).props;
  return items.filter(({ isMet }) => !isMet).map(({ item }) => item);
}

const complete = { ...testSite, guideline: '/pedoman/', masthead: '/redaksi/', complaints: 'mailto:a@b.id' };
const commented = {
  comments: new Map([
    ['/2024/01/berita-0/' as Permalink, { path: 'comments/a.yaml', hash: '' as never, zone: testSite.zone }],
  ]),
};

describe('the editors’ check page', () => {
  it.each([
    ['a site that says nothing', archiveOf([]), ['guideline', 'masthead', 'complaints']],
    ['a complete site', archiveOf(['PT A'], { site: complete, ...commented }), []],
    ['comments without terms', archiveOf([], commented), ['guideline', 'masthead', 'complaints', 'comments']],
    ['an advertisement without a label', archiveOf(['PT A', ''], { site: complete }), ['paid']],
    ['a story without a sponsor elsewhere', archiveOf([''], { site: complete }, 'nasional'), []],
  ])('of %s tells what lacks', (_, archive, lacking) => {
    expect(lackingIn(archive)).toEqual(lacking);
  });

  it('leads to the months in which labels lack', () => {
    const archive = archiveOf(['PT A', '']);
    const { unlabelled } = planGuidelineCheck({ archive, chrome: makeChrome(archive) }).props;
    expect(unlabelled).toEqual([
      { text: 'PARIWARA, Februari 2024: 1 berita', permalink: '/kategori/pariwara/2024/02/' },
    ]);
  });

  it('knows a category of advertisements by its alias too, and none by a part of a word', () => {
    const named = (name: string, aliases: readonly string[] = []) => {
      const id = 'khusus' as CategoryId;
      const categories = new Map([[id, { id, name, description: '', aliases }]]);
      return guidelineFacts(archiveOf([''], { categories }, id)).unlabelled.length;
    };
    expect([
      named('Khusus', ['Iklan']),
      named('Info', ['Konten Berbayar']),
      named('Iklim'),
      named('Advokasi'),
    ]).toEqual([1, 1, 0, 0]);
  });

  it('is not changed by a story that lacks nothing', () => {
    const facts = (sponsors: readonly string[]) => guidelineFacts(archiveOf(sponsors));
    expect(facts(['PT A', 'PT B'])).toEqual(facts(['PT A']));
  });

  it('is linked from no page, and in no sitemap', () => {
    const others = [...planPages(archiveOf(['PT A']), testNow)].filter(
      ({ kind }) => kind !== 'guideline-check',
    );
    expect(JSON.stringify(others)).not.toContain('/pemeriksaan/');
  });
});
