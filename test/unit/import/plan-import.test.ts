import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import type { CategoryId } from '../../../src/archive/category.ts';
import { formatArticleFile } from '../../../src/import/article-file.ts';
import { planImport } from '../../../src/import/plan-import.ts';
import { parseSourcePage, type SourcePage } from '../../../src/import/source-page.ts';
import { makeStory, makeTestArchive, type Story } from '../../fixtures/archive.ts';
import { monthsInMemory } from '../../fixtures/months.ts';
import { known, type PageParts, pageText, putinPage } from '../../fixtures/source-pages/page-text.ts';

const parse = (text: string, path = 'halaman.txt'): SourcePage => {
  const page = parseSourcePage(text, path, known);
  if (!page.ok) throw new Error(JSON.stringify(page.problems));
  return page.value;
};
const pageOf = (parts: PageParts, path?: string) => parse(pageText(parts), path);
const archiveOf = (...stories: Story[]) => makeTestArchive(stories, ['nasional']);
const noFiles = () => undefined;
const filesOf = (files: Record<string, string>) => (path: string) => files[path];
const hujan = 'articles/2024/09/hujan-turun-di-bogor.md';
const hashed = /^articles\/2024\/09\/hujan-turun-di-bogor-[0-9a-f]{6}\.md$/;

describe('a new story', () => {
  it('lies in the month of its day in the site’s zone', () => {
    const night = pageOf({ date: 'Minggu, 1 September 2024 0:30:0 WITA' });
    expect(planImport([night], archiveOf(), noFiles).stories).toEqual([
      { source: 'halaman.txt', path: 'articles/2024/08/hujan-turun-di-bogor.md', state: 'new' },
    ]);
  });

  it('has a slug of digits where its headline has no letter of ours', () => {
    const plan = planImport([pageOf({ headline: '北京下雨' })], archiveOf(), noFiles);
    expect(plan.stories[0]?.path).toMatch(/^articles\/2024\/09\/berita-[0-9a-f]{6}\.md$/);
  });

  it('has six hex digits behind its slug where another story has it', () => {
    const archive = archiveOf({ slug: 'hujan-turun-di-bogor', date: '2024-09-20 08:00', headline: 'Hujan' });
    const plan = planImport([pageOf({})], archive, filesOf({ [hujan]: 'lain' }));
    expect(plan.problems).toEqual([]);
    expect(plan.stories[0]).toMatchObject({ state: 'new', path: expect.stringMatching(hashed) });
  });

  it('keeps its path within the limit of slugs', () => {
    const headline = `${'kata '.repeat(15)}akhir`;
    const slug = `${'kata-'.repeat(15)}akhir`;
    const path = `articles/2024/09/${slug}.md`;
    expect(slug).toHaveLength(80);
    const archive = archiveOf({ slug, date: '2024-09-20 08:00' });
    const [story] = planImport([pageOf({ headline })], archive, filesOf({ [path]: 'lain' })).stories;
    expect(story?.path).toMatch(/^articles\/2024\/09\/(?:kata-){14}[0-9a-f]{6}\.md$/);
  });

  it('keeps its path when its text is corrected later', () => {
    const archive = archiveOf({ slug: 'hujan-turun-di-bogor', date: '2024-09-20 08:00', headline: 'Hujan' });
    const pathOf = (body: string) =>
      planImport([pageOf({ body: [body] })], archive, filesOf({ [hujan]: 'lain' })).stories[0]?.path;
    expect(pathOf('Hujan.')).toBe(pathOf('Hujan, kata warga.'));
  });
});

describe('two pages of one import', () => {
  it('have a path each, whatever their order', () => {
    const first = pageOf({}, 'a.txt');
    const other = pageOf({ headline: 'Hujan Turun di Bogor!' }, 'b.txt');
    const pathsOf = (...pages: SourcePage[]) =>
      planImport(pages, archiveOf(), noFiles).stories.map(({ path }) => path);
    expect(pathsOf(first, other)).toEqual([hujan, expect.stringMatching(hashed)]);
    expect(pathsOf(other, first)).toEqual([hujan, expect.stringMatching(hashed)]);
  });

  it('are one story where they say the same', () => {
    const plan = planImport([pageOf({}, 'a.txt'), pageOf({}, 'b.txt')], archiveOf(), noFiles);
    expect(plan.stories.map(({ state }) => state)).toEqual(['new', 'unchanged']);
    expect(plan.files.filter(({ path }) => path === hujan)).toHaveLength(1);
  });

  it('are refused where they tell one story in two ways', () => {
    const plan = planImport(
      [pageOf({}, 'a.txt'), pageOf({ body: ['Hujan.'] }, 'b.txt')],
      archiveOf(),
      noFiles,
    );
    expect(plan.problems).toMatchObject([
      { path: 'b.txt', rule: 'import/twice', severity: 'error', details: { other: 'a.txt' } },
    ]);
  });
});

describe('a story that the archive has', () => {
  const stored = { slug: 'hujan-turun-di-bogor', date: '2024-09-02 08:05', headline: 'Hujan Turun di Bogor' };
  const text = formatArticleFile(pageOf({}));
  const planWith = (archive: Archive, files: Record<string, string>, ...pages: SourcePage[]) =>
    planImport(pages.length > 0 ? pages : [pageOf({})], archive, filesOf(files));

  it('changes nothing where its file says what its page says', () => {
    const plan = planWith(archiveOf(stored), { [hujan]: text });
    expect(plan).toMatchObject({ files: [], problems: [], newCategories: [], newAuthors: [] });
    expect(plan.stories).toMatchObject([{ path: hujan, state: 'unchanged' }]);
  });

  it('is the same with another editor’s line ends', () => {
    const plan = planWith(archiveOf(stored), { [hujan]: `\ufeff${text.replaceAll('\n', '\r\n')}` });
    expect(plan.stories).toMatchObject([{ state: 'unchanged' }]);
  });

  it('is found where its file was moved', () => {
    const moved = archiveOf({ ...stored, slug: 'hujan' });
    const plan = planWith(moved, { 'articles/2024/09/hujan.md': text });
    expect(plan.stories).toMatchObject([{ path: 'articles/2024/09/hujan.md', state: 'unchanged' }]);
  });

  it('is reported, and never overwritten, where the two differ', () => {
    const plan = planWith(archiveOf(stored), { [hujan]: text.replace('author: Sari Dewi', 'author: Sari') });
    expect(plan.files).toEqual([]);
    expect(plan.problems).toEqual([
      {
        path: hujan,
        line: 5,
        column: 1,
        rule: 'import/changed',
        severity: 'error',
        details: { source: 'halaman.txt' },
      },
    ]);
  });

  it('is known by its second where its headline was edited since', () => {
    const edited = archiveOf({ ...stored, headline: 'Hujan turun di Bogor' });
    const plan = planWith(edited, { [hujan]: text.replace('Turun', 'turun') });
    expect(plan.problems).toMatchObject([{ path: hujan, line: 2, rule: 'import/changed' }]);
  });

  it('is not published again where it was withdrawn', () => {
    const plan = planWith(archiveOf(), { [hujan]: text.replace('author:', 'draft: true\nauthor:') });
    expect(plan.problems).toMatchObject([{ path: hujan, rule: 'import/changed' }]);
    expect(plan.files).toEqual([]);
  });

  it('does not lose its path to a twin by slug and second', () => {
    const twin = pageOf({ headline: 'Hujan Turun di Bogor!' }, 'b.txt');
    const plan = planWith(archiveOf(stored), { [hujan]: text }, twin, pageOf({}));
    expect(plan.problems).toEqual([]);
    expect(plan.stories).toMatchObject([
      { path: expect.stringMatching(hashed), state: 'new' },
      { path: hujan, state: 'unchanged' },
    ]);
  });
});

describe('other stories that a page lists', () => {
  it('are counted as linked where the archive or the import has that title and instant', () => {
    const page = parse(putinPage);
    const [first, second] = page.listed;
    const archive = archiveOf();
    const held = makeStory({ slug: 'a', date: '2022-10-07 08:37', headline: first?.headline ?? '' });
    const article = { ...held, publishedAt: first?.publishedAt ?? held.publishedAt };
    const otherDay = makeStory({ slug: 'b', date: '2022-10-08 08:00', headline: second?.headline ?? '' });
    const plan = planImport(
      [page, page],
      { ...archive, months: monthsInMemory([article, otherDay], archive.site.zone) },
      noFiles,
    );
    expect(plan.listed).toEqual({ linked: 1, absent: 14 });
    const alone = pageOf({
      listed: [`${page.headline} International`, 'Sabtu, 14 September 2024 12:45:6 WIB'],
    });
    expect(planImport([alone], archive, noFiles).listed).toEqual({ linked: 0, absent: 1 });
    expect(planImport([alone, page], archive, noFiles).listed).toEqual({ linked: 1, absent: 15 });
  });
});

describe('the files of categories and authors', () => {
  const planText = (path: string, pages: readonly SourcePage[], archive: Archive, existing?: string) =>
    planImport(pages, archive, filesOf(existing === undefined ? {} : { [path]: existing })).files.find(
      (file) => file.path === path,
    )?.text;
  const international = pageOf({ category: 'International', author: 'Eko Satrio Wibowo' });

  it('are made with all that the content has, where there are none', () => {
    expect(planText('categories.yaml', [international], archiveOf())).toBe(
      '- slug: nasional\n  name: NASIONAL\n- slug: international\n  name: International\n',
    );
    expect(planText('authors.yaml', [international], archiveOf())).toBe(
      '- slug: eko-satrio-wibowo\n  name: Eko Satrio Wibowo\n',
    );
  });

  it('gain what they lack at their end, once', () => {
    const existing = '# Kategori\n- slug: nasional\n  name: NASIONAL # tetap\n';
    const again = pageOf({ category: 'INTERNATIONAL', headline: 'Lain' }, 'b.txt');
    expect(planText('categories.yaml', [international, again], archiveOf(), existing)).toBe(
      `${existing}- slug: international\n  name: International\n`,
    );
  });

  it('stay as they are where a name, slug or alias is known, in any case', () => {
    const existing = '- slug: internasional\n  name: Internasional\n  aliases: [International]\n';
    const archive = {
      ...archiveOf(),
      categories: new Map([
        [
          'internasional' as CategoryId,
          {
            id: 'internasional' as CategoryId,
            name: 'Internasional',
            description: '',
            aliases: ['International'],
          },
        ],
      ]),
    };
    expect(planText('categories.yaml', [international], archive, existing)).toBeUndefined();
  });

  it('number a slug that another name has', () => {
    const existing = '- slug: ekonomi-dan-bisnis\n  name: Bisnis\n  aliases: [Ekonomi-Dan-Bisnis]\n';
    const plan = planText(
      'categories.yaml',
      [pageOf({ category: 'Ekonomi & Bisnis' })],
      archiveOf(),
      existing,
    );
    expect(plan).toBe(`${existing}- slug: ekonomi-dan-bisnis-2\n  name: Ekonomi & Bisnis\n`);
  });

  it('are told of what cannot be added to them', () => {
    const plan = planImport([international], archiveOf(), filesOf({ 'authors.yaml': '[]\n' }));
    expect(plan.problems).toMatchObject([
      { path: 'authors.yaml', rule: 'import/cannot-append', details: { names: ['Eko Satrio Wibowo'] } },
    ]);
  });

  it('come before the articles that need them', () => {
    const paths = planImport([international], archiveOf(), noFiles).files.map(({ path }) => path);
    expect(paths).toEqual(['categories.yaml', 'authors.yaml', hujan]);
  });
});
