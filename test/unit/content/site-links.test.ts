// Links of bodies to other pages of the site: those that lead to nothing are told, and none else.
import { describe, expect, it } from 'vitest';
import { findSiteLinks } from '../../../src/content/body-links.ts';
import { checkContent, faultsOf, problemsOf, storyWith, writeContent } from '../../fixtures/content.ts';

const other = 'articles/2023/01/lain.md';
const dated = (lines: string[] = []) =>
  storyWith({ date: 'date: 2023-01-05 08:00 WIB', more: lines.join('\n') });

describe('a link to a page of the site', () => {
  it('that leads to nothing is a notice at its place', async () => {
    const body = 'Satu.\n\nBaca juga: [Lain](/2023/01/lain/) dan [ini](/2024/09/berita/).\n';
    expect(await faultsOf(storyWith({}, body))).toEqual(['10:19 notice link/missing']);
  });

  it('is judged anew when the other folder changes', async () => {
    const files = { 'articles/2024/09/berita.md': storyWith({}, '[Lain](/2023/01/lain)\n') };
    expect(await problemsOf(files)).toEqual(['articles/2024/09/berita.md:8:8 notice link/missing']);
    expect(await problemsOf({ ...files, [other]: dated() })).toEqual([]);
  });

  it('to a draft says that readers do not find it', async () => {
    const files = { 'articles/2024/09/berita.md': storyWith({}, '[Lain](/2023/01/lain/)\n') };
    expect(await problemsOf({ ...files, [other]: dated(['draft: true']) })).toEqual([
      'articles/2024/09/berita.md:8:8 notice link/hidden',
    ]);
  });

  it('to where a story stood before is right', async () => {
    const files = { 'articles/2024/09/berita.md': storyWith({}, '[Lain](/2022/12/dulu/)\n') };
    expect(await problemsOf({ ...files, [other]: dated(['aliases: /2022/12/dulu/']) })).toEqual([]);
  });

  it.each([
    '/',
    '/indeks/',
    '/kategori/nasional/',
    '/kategori/nasional',
    '/feed.xml',
    '/2024/09/',
    '/cari/?q=beras',
  ])('to %s is right', async (address) => {
    expect(await faultsOf(storyWith({}, `[Lihat](${address})\n`))).toEqual([]);
  });

  it.each(['/tidak-ada/', '/kategori/tidak-ada/', '/penulis/siapa', '/lama.html', '/2022/01/'])(
    'to %s is a notice where the site has nothing there',
    async (address) => {
      expect(await faultsOf(storyWith({}, `[Lihat](${address})\n`))).toEqual(['8:9 notice link/missing']);
    },
  );

  it('names the address at which a story of that name stands', async () => {
    const folder = writeContent({
      'articles/2024/09/berita.md': storyWith({}, '[Lain](/2023/02/lain/)\n'),
      [other]: dated(),
    });
    const { result } = await checkContent(folder);
    expect(result.problems.map(({ details }) => details)).toEqual([
      { address: '/2023/02/lain/', nearest: '/2023/01/lain/' },
    ]);
  });
});

describe('the links of a body', () => {
  it.each([
    ['[a](/2024/09/x/)', ['/2024/09/x/ 5:5']],
    ['[a](/2024/09/x) [b](</2024/09/y/#c> "judul")', ['/2024/09/x/ 5:5', '/2024/09/y/ 5:22']],
    ['Kata [a][b].\n\n[b]: /2024/09/x/', ['/2024/09/x/ 7:6']],
    ['[a](/2024/09/14/)', ['/2024/09/14/ 5:5']],
    ['[a](/indeks/) [b](/feed.xml) [c](/)', ['/indeks/ 5:5', '/feed.xml 5:19', '/ 5:34']],
    ['[![foto](a.jpg)](/2024/09/x/)', ['/2024/09/x/ 5:18']],
    ['[a](https://lain.id/2024/09/x/) /2024/09/x/ [b](//lain.id/) ![c](/d.jpg) [e](#f)', []],
  ])('%j', (body, links) => {
    const found = findSiteLinks(body, 5);
    expect(found.map(({ value, position }) => `${value} ${position.line}:${position.column}`)).toEqual(links);
  });
});
