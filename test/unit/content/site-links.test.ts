// Links of bodies to other pages of the site: those that lead to nothing are told, and none else.
import { describe, expect, it } from 'vitest';
import { checkBodyLinks } from '../../../src/content/body-links.ts';
import { scanBody } from '../../../src/markdown/scan-body.ts';
import {
  checkContent,
  faultsInBody,
  faultsOf,
  placeOf,
  problemsOf,
  storyPath,
  storyWith,
  writeContent,
} from '../../fixtures/content.ts';

const other = 'articles/2023/01/lain.md';
const dated = (lines: string[] = []) =>
  storyWith({ date: 'date: 2023-01-05 08:00 WIB', more: lines.join('\n') });

describe('a link to a page of the site', () => {
  it('that leads to nothing is a notice at its place', async () => {
    const body = 'Satu.\n\nBaca juga: [Lain](/2023/01/lain/) dan [ini](/2024/09/berita/).\n';
    expect(await faultsInBody(body)).toEqual(['10:19 notice link/missing']);
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

  it('to a draft is taken out of the page however it is written', async () => {
    const links = '[a](/2023/01/lain#b) [b](../../../2023/01/lain/) [c](http://localhost:8080/2023/01/lain/)';
    const folder = writeContent({
      [storyPath]: storyWith({}, links),
      'pages/tentang.md': `---\ntitle: a\n---\n[d](../2023/01/lain/index.html?x)\n`,
      [other]: dated(['draft: true']),
    });
    const { result } = await checkContent(folder);
    expect(result.ok && [...result.value.hiddenLinks]).toEqual([
      [
        '/2024/09/berita/',
        ['/2023/01/lain', '../../../2023/01/lain/', 'http://localhost:8080/2023/01/lain/'],
      ],
      ['/tentang/', ['../2023/01/lain/index.html']],
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

  it.each([
    ['../../2023/01/lain.md', '/2023/01/lain/'],
    ['../../../articles/2023/01/lain.md', '/2023/01/lain/'],
    ['/2023/01/lain.html', '/2023/01/lain/'],
    ['../../../pages/tentang.md', '/tentang/'],
    ['lain', '/2023/01/lain/'],
    ['/2023/01/Lain/', '/2023/01/lain/'],
    ['/kategori/Nasional/', '/kategori/nasional/'],
    ['dokumen.pdf', undefined],
  ])('to %s, as editors complete it, names the page that is meant', async (href, nearest) => {
    const { result } = await checkContent(
      writeContent({
        'articles/2023/01/lain.md': storyWith({ date: 'date: 2023-01-14 12:45' }),
        'articles/2024/09/berita.md': storyWith({}, `[Lain](${href})\n`),
        'pages/tentang.md': '---\ntitle: Tentang\n---\n\nIsi.\n',
      }),
    );
    expect(result.problems.map(({ rule, details }) => [rule, details])).toMatchObject([
      ['link/missing', { nearest }],
    ]);
  });

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

describe('a link to a part of a page', () => {
  const target = {
    [other]: dated().replace(
      'Isi berita.',
      '## Harga beras\n\n### Sama\n\nIsi.\n\n## Gabah\n\n### Sama\n\nIsi.',
    ),
  };

  it.each([
    '/2023/01/lain/#harga-beras',
    '/2023/01/lain#sama-2',
    '../../../2023/01/lain/#sama',
    'https://www.contoh.example/arsip/2023/01/lain/#sama',
    '/2023/01/lain/#komentar',
    '/2023/01/lain/#komentar-3',
    '/2023/01/lain/#',
    '/2023/01/lain/#:~:text=beras',
    '#bagian-ini',
    '?q=1#bagian-ini',
    '/kategori/nasional/#apa-saja',
  ])('%s is right', async (address) => {
    const body = `## Bagian ini\n\n[Lihat](${address})\n`;
    const site = 'base_url: https://contoh.example/arsip\n';
    expect(await problemsOf({ ...target, 'site.yaml': site, [storyPath]: storyWith({}, body) })).toEqual([]);
  });

  it.each([
    [
      '/2023/01/lain/#harga-beras-2',
      { address: '/2023/01/lain/', anchor: 'harga-beras-2', nearest: 'harga-beras' },
    ],
    ['#tidak-ada', { address: '/2024/09/berita/', anchor: 'tidak-ada', nearest: undefined }],
    ['/2023/01/lain/#b%C3%A9ras', { address: '/2023/01/lain/', anchor: 'béras', nearest: undefined }],
  ])('%s is a notice where no heading has that id', async (address, details) => {
    const folder = writeContent({ ...target, [storyPath]: storyWith({}, `[Lihat](${address})\n`) });
    const { result } = await checkContent(folder);
    expect(result.problems.map((each) => [placeOf(each), each.details])).toEqual([
      [`${storyPath}:8:9 notice link/no-anchor`, details],
    ]);
  });
});

describe('a link of a page', () => {
  it('is judged as those of stories are', async () => {
    const page = (link: string) => ({ 'pages/tentang.md': `---\ntitle: a\n---\n# Satu\n\n[a](${link})\n` });
    expect(await problemsOf(page('/tidak-ada/'))).toEqual(['pages/tentang.md:6:5 notice link/missing']);
    expect(await problemsOf(page('tidak-ada/'))).toEqual(['pages/tentang.md:6:5 notice link/missing']);
    expect(await problemsOf(page('#dua'))).toEqual(['pages/tentang.md:6:5 notice link/no-anchor']);
    for (const right of ['#satu', '../', '/tentang/#satu', './index.html']) {
      expect(await problemsOf(page(right))).toEqual([]);
    }
  });
});

describe('the links of a body', () => {
  const linksOf = (body: string) =>
    checkBodyLinks(scanBody(body), {
      path: storyPath,
      body,
      bodyLine: 5,
      permalink: '/2024/09/berita/',
      siteUrl: 'https://contoh.id/arsip',
    });

  it.each([
    ['[a](/2024/09/x/)', ['/2024/09/x/ 5:5']],
    ['[a](/2024/09/x) [b](</2024/09/y/#c> "judul")', ['/2024/09/x/ 5:5', '/2024/09/y/#c 5:22']],
    ['Kata [a][b].\n\n[b]: /2024/09/x/', ['/2024/09/x/ 7:6']],
    ['[a](/2024/09/14/)', ['/2024/09/14/ 5:5']],
    ['[a](/indeks/) [b](/feed.xml) [c](/)', ['/indeks/ 5:5', '/feed.xml 5:19', '/ 5:34']],
    ['[![foto](a.jpg)](/2024/09/x/)', ['/2024/09/x/ 5:18']],
    ['[a](../x) [b](y/) [c](/x/index.html)', ['/2024/09/x/ 5:5', '/2024/09/berita/y/ 5:15', '/x/ 5:23']],
    ['[a](https://contoh.id/arsip/x) [b](http://www.Contoh.id/arsip)', ['/x/ 5:5', '/ 5:36']],
    ['<https://contoh.id/arsip/x/>', ['/x/ 5:2']],
    ['[a](https://contoh.id/) [b](https://contoh.id/arsip-lama/) [c](https://contoh.ids/arsip/)', []],
    ['- satu\n  dua [a](/x/)\n\n> [b](/x/)\n> [c](/x/)', ['/x/ 6:11', '/x/ 8:7', '/x/ 9:7']],
    ['`[a](/x/)` [b](/x/)\n\n```\n[c](/y/)\n```', ['/x/ 5:6']],
    ['\\[a](/x/) <br> [b](mailto:a@b.id)', []],
    ['[a](/x/_(y)_z/) [b](/caf\u00e9/)', ['/x/_(y)_z/ 5:5', '/caf%C3%A9/ 5:21']],
    ['[a](https://lain.id/2024/09/x/) /2024/09/x/ [b](//lain.id/) ![c](/d.jpg)', []],
  ])('%j', (body, links) => {
    const { siteLinks, problems } = linksOf(body);
    expect(
      siteLinks
        .filter(({ shown }) => shown !== 'as-text')
        .map(({ address, position }) => `${address} ${position.line}:${position.column}`),
    ).toEqual(links);
    expect(problems).toEqual([]);
  });

  it.each([
    ['[a]()', '1:1 notice link/no-address'],
    ['Kata [ ](/kategori/nasional/)', '8:10 notice link/no-text'],
    ['[](https://contoh.id/)', '8:4 notice link/no-text'],
    ['[a](contoh.co.id/x) [b](www.contoh.id)', '8:5 notice link/no-scheme, 8:25 notice link/no-scheme'],
    ['[a](redaksi@contoh.id)', '8:5 notice link/no-scheme'],
    ['[a](0812-3456-7890)', '8:5 notice link/no-scheme'],
    ['[a](javascript:alert(1))', '8:1 notice link/as-text'],
    ['Foto: ![a](data:image/png;base64,AA "b")', '8:7 notice link/as-text'],
    ['**![a](javascript:x)**', '8:3 notice link/as-text'],
    [
      '[a] (https://contoh.id) dan [b](https://contoh.id/dua kata)',
      '8:1 notice link/as-text, 8:29 notice link/as-text',
    ],
    ['[a](b c) [sic] (tidak) \\[a](javascript:x)', ''],
    ['Lihat https://contoh.id/x, atau (www.contoh.id).', '8:7 notice link/bare, 8:34 notice link/bare'],
    ['https://contoh.id/x', ''],
    ['- https://contoh.id/x', '8:3 notice link/bare'],
    ['`https://contoh.id` <https://contoh.id> [https://contoh.id](https://contoh.id)', ''],
    ['## A\n\n#### B\n\n### C\n\n# D\n\n### E\n\nIsi.', '10:1 notice heading/skip, 16:1 notice heading/skip'],
    ['### A\n\n#### B\n\nIsi.', '8:1 notice heading/skip'],
    ['## A\n\n##\n\n### B\n\nIsi.', '10:1 notice heading/empty'],
  ])('or headings or texts: %j', async (body, faults) => {
    const expected = faults === '' ? [] : faults.replace('1:1', '8:5').split(', ');
    expect(await faultsInBody(body)).toEqual(expected);
  });
});

describe('the address of a story that is not out yet', () => {
  const site = { 'site.yaml': 'base_url: https://arsip.contoh.example\n' };
  const address = 'https://arsip.contoh.example/2024/09/rahasia/';
  const hidden = (more: string) => ({ 'articles/2024/09/rahasia.md': storyWith({ more }) });
  const problemsWith = (body: string, more: string) =>
    problemsOf({ ...site, ...hidden(more), [storyPath]: storyWith({}, `${body}\n`) });

  it.each([
    [`Baca <${address}>.`, 'draft: true', '8:7'],
    [`Baca [${address}](${address}).`, 'publish_at: 2030-01-01', '8:54'],
    [address, 'draft: true', '8:1'],
  ])('is an error where it can be read: %s', async (body, more, place) => {
    expect(await problemsWith(body, more)).toContain(`${storyPath}:${place} error link/betrays`);
  });

  it.each([
    [`Baca ${address} dan /2024/09/rahasia.`, 'draft: true', 2],
    [`Baca [ini](${address}).`, 'draft: true', 0],
    [`Baca <${address}>.`, 'expires: 2024-10-01', 0],
    [`Baca ${address}.`, '', 0],
    ['Baca https://lain.example/2024/09/rahasia/.', 'draft: true', 0],
  ])('is none in %s with %s, or once for each', async (body, more, count) => {
    const problems = await problemsWith(body, more);
    expect(problems.filter((each) => each.includes('link/betrays'))).toHaveLength(count);
  });
});
