import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { planPages } from '../../../src/pages/plan.ts';
import {
  checkContent,
  placeOf,
  problemsOf,
  storyPath,
  storyWith,
  testNow,
  writeContent,
} from '../../fixtures/content.ts';

const draftPath = 'articles/2024/09/konsep.md';
const otherPath = 'articles/2024/08/lain.md';
const august = 'date: 2024-08-01 07:00 WIB';

const files = (redirects: string, more: Readonly<Record<string, string>> = {}) => ({
  [storyPath]: storyWith(),
  [otherPath]: storyWith({ date: august }),
  [draftPath]: storyWith({ more: 'draft: true' }),
  'pages/tentang.md': '---\ntitle: Tentang\n---\n\nTentang kami.\n',
  'redirects.csv': `from,to\n${redirects}\n`,
  ...more,
});

const withAliases = (...aliases: string[]) =>
  storyWith({ more: ['aliases:', ...aliases.map((alias) => `  - ${alias}`)].join('\n') });

async function archiveOf(content: Readonly<Record<string, string>>): Promise<Archive> {
  const { result } = await checkContent(writeContent(content));
  if (!result.ok) throw new Error(result.problems.map(placeOf).join('\n'));
  return result.value;
}

/** `/x/ → /y/` of every page at an old address. */
async function pagesOf(content: Readonly<Record<string, string>>): Promise<string[]> {
  const pages = [...planPages(await archiveOf(content), testNow)];
  return pages
    .flatMap((page) => (page.kind === 'redirect' ? `${page.props.permalink} → ${page.props.to}` : []))
    .sort();
}

describe('an alias of a story', () => {
  it('leads to the story', async () => {
    const content = { [storyPath]: withAliases('/berita/1.html', '/berita/1', '/berita/1/') };
    expect(await pagesOf(content)).toEqual([
      '/berita/1.html → /2024/09/berita/',
      '/berita/1/ → /2024/09/berita/',
    ]);
  });

  it('is planned with the month of its story', async () => {
    const archive = await archiveOf({ [storyPath]: withAliases('/berita/1') });
    expect([...archive.redirects.pages.keys()]).toEqual(['2024-09']);
  });

  it('of a draft leads nowhere yet', async () => {
    const draft = storyWith({ more: 'draft: true\naliases: /berita/1' });
    expect(await pagesOf({ [storyPath]: draft })).toEqual([]);
  });

  it.each([
    ['https://lama.example/berita/1', '7:5 error redirect/form'],
    ['/berita/../1', '7:5 error redirect/form'],
    ['/2024/09/berita/', '7:5 error redirect/taken'],
    ['/2024/09/berita/index.html', '7:5 error redirect/taken'],
    ['/2024/09/Berita', '7:5 error redirect/taken'],
    ['/2024/09/konsep/', '7:5 error redirect/taken'],
    ['/tentang/', '7:5 error redirect/taken'],
    ['/2019/', '7:5 error redirect/taken'],
    ['/2024/09/13/', '7:5 error redirect/taken'],
    ['/kategori/nasional/', '7:5 error redirect/taken'],
    ['/kategori/nasional/2030/01/', '7:5 error redirect/taken'],
    ['/penulis/', '7:5 error redirect/taken'],
    ['/penulis/ayu-lestari/2030/', '7:5 error redirect/taken'],
    ['/assets/site.css', '7:5 error redirect/taken'],
    ['/feed.xml', '7:5 error redirect/taken'],
    ['/feed.xml/', '7:5 error redirect/taken'],
    ['/_redirects', '7:5 error redirect/taken'],
    ['/pagefind/x.html', '7:5 error redirect/taken'],
  ])('%s is a problem at its place', async (alias, problem) => {
    const content = files('', { [storyPath]: withAliases(alias) });
    expect(await problemsOf(content)).toEqual([`${storyPath}:${problem}`]);
  });

  it('that is an address of the future is none', async () => {
    const content = files('', { [storyPath]: withAliases('/2019/03/judul-lama/', '/feed/', '/rss.xml') });
    expect(await problemsOf({ ...content, 'site.yaml': 'host: netlify\n' })).toEqual([]);
  });

  it.each([
    ['/berita/1', '/berita/1.html/', []],
    ['/berita/1', '/berita/1', ['error redirect/twice']],
    ['/berita/1', '/berita/1/index.html', ['error redirect/twice']],
    ['/Berita/1', '/berita/1', ['error redirect/twice']],
  ])('%s of one story beside %s of another', async (one, other, rules) => {
    const content = files('', {
      [otherPath]: storyWith({ date: august, more: `aliases: ${one}` }),
      [storyPath]: withAliases(other),
    });
    expect(await problemsOf(content)).toEqual(rules.map((rule) => `${storyPath}:7:5 ${rule}`));
  });

  it('must be free where the story is a draft, too', async () => {
    const content = files('', { [draftPath]: storyWith({ more: 'draft: true\naliases: /tentang' }) });
    expect(await problemsOf(content)).toEqual([`${draftPath}:7:10 error redirect/taken`]);
  });

  it('is told of in one report with the faults of its file', async () => {
    const content = files('', { [storyPath]: storyWith({ title: '', more: 'aliases: /tentang' }) });
    expect(await problemsOf(content)).toEqual([
      `${storyPath}:1:1 error key/missing`,
      `${storyPath}:5:10 error redirect/taken`,
    ]);
  });
});

describe('another name of a category', () => {
  const categories = (aliases: string) => ({
    'categories.yaml': `- slug: nasional\n  name: Nasional\n  aliases: [${aliases}]\n- slug: dunia\n  name: Dunia\n`,
    [storyPath]: storyWith(),
  });

  it('leads from its address to the category’s', async () => {
    expect(await pagesOf(categories('Dalam Negeri'))).toEqual([
      '/kategori/dalam-negeri/ → /kategori/nasional/',
    ]);
  });

  it('is as good as another name of an author, or of a topic', async () => {
    const content = {
      ...categories('NASIONAL'),
      'authors.yaml': '- slug: ayu-lestari\n  name: Ayu Lestari\n  aliases: [A. Lestari, ayu-lestari]\n',
      'topics.yaml': '- slug: pemilu\n  name: Pemilu\n  aliases: [Pemilihan Umum]\n',
    };
    expect(await pagesOf(content)).toEqual([
      '/penulis/a-lestari/ → /penulis/ayu-lestari/',
      '/topik/pemilihan-umum/ → /topik/pemilu/',
    ]);
  });

  it('does not where it is another spelling of one that there is', async () => {
    expect(await pagesOf(categories('NASIONAL'))).toEqual([]);
  });

  it('gives way to what is written in redirects.csv', async () => {
    const content = {
      ...categories('Dalam Negeri'),
      'redirects.csv': 'from,to\n/kategori/dalam-negeri,/indeks/\n',
    };
    expect(await pagesOf(content)).toEqual(['/kategori/dalam-negeri/ → /indeks/']);
  });
});

describe('a row of redirects.csv', () => {
  it.each([
    ['/x,/2024/09/berita', '/2024/09/berita/'],
    ['/x,/2024/09/berita/#komentar', '/2024/09/berita/#komentar'],
    ['/x,http://localhost:8080/2024/09/berita', '/2024/09/berita/'],
    ['/x,https://lain.example/y', 'https://lain.example/y'],
    ['/x,/tentang', '/tentang/'],
    ['/x,/2024/09/14', '/2024/09/14/'],
    ['/x,/2024/08', '/2024/08/'],
    ['/x,/kategori/nasional/2024/08', '/kategori/nasional/2024/08/'],
    ['/x,/penulis', '/penulis/'],
    ['/x,/penulis/ayu-lestari', '/penulis/ayu-lestari/'],
    ['/x,/', '/'],
    ['/x,/cari/?q=beras', '/cari/?q=beras'],
    ['/x,/y\n/y,/z\n/z,/tentang/', '/tentang/'],
    ['/x,/y/#atas\n/y,/tentang/', '/tentang/#atas'],
    ['/x,/y\n/y,https://lain.example/', 'https://lain.example/'],
  ])('%j leads to %s', async (rows, to) => {
    expect(await pagesOf(files(rows))).toContain(`/x/ → ${to}`);
  });

  it('leads through an alias to the story', async () => {
    const content = files('/x,/berita/1', { [storyPath]: withAliases('/berita/1') });
    expect(await pagesOf(content)).toEqual(['/berita/1/ → /2024/09/berita/', '/x/ → /2024/09/berita/']);
  });

  it.each([
    ['x,/tentang/', ['2:1 error redirect/form']],
    ['/x,tentang', ['2:4 error redirect/target-form']],
    ['/x', ['2:1 error csv/fields']],
    ['/x,/tentang/,301', ['2:1 error csv/fields']],
    ['/tentang,/indeks/', ['2:1 error redirect/taken']],
    ['/x,/tidak-ada/', ['2:4 error redirect/target-absent']],
    ['/x,/media/2024/foto.jpg', ['2:4 error redirect/target-absent']],
    ['/x,/media/2024/foto-1a2b3c4d-700.jpg', []],
    ['/x,/media/kartu/nasional-1a2b3c4d.png', []],
    ['/x,/2024/10/berita/', ['2:4 error redirect/target-absent']],
    ['/x,/2024/09/13/', ['2:4 error redirect/target-absent']],
    ['/x,/kategori/nasional/2024/10/', ['2:4 error redirect/target-absent']],
    ['/x,/penulis/ayu-lestari/2024/', ['2:4 error redirect/target-absent']],
    ['/x,/topik/', ['2:4 error redirect/target-absent']],
    ['/x,/kategori/tidak-ada/', ['2:4 error redirect/target-absent']],
    ['/x,/2024/09/konsep/', ['2:4 notice redirect/target-hidden']],
    ['/x,/x/', ['2:4 error redirect/loop']],
    ['/x,/y\n/y,/x', ['2:4 error redirect/loop', '3:4 error redirect/loop']],
    ['/x,/tentang/\n/x/,/tentang', ['3:1 notice redirect/repeated']],
    ['/x,/tentang/\n/X,/indeks/', ['3:1 error redirect/twice']],
    ['/index.php?id=1,/tentang/\n/index.php?id=2,/tentang/', ['2:1 notice redirect/not-served']],
    ['"/x,/tentang/', ['2:1 error csv/quote']],
    ['"/x";"/tentang/"', ['2:1 error csv/fields']],
    [
      '/x,"/y/\n/z,/tidak-ada/\nlama,/tentang/',
      ['2:4 error csv/quote', '3:4 error redirect/target-absent', '4:1 error redirect/form'],
    ],
    ['/x,/y/\n/y/,"/tentang/', ['3:5 error csv/quote']],
  ])('%j is told of', async (rows, problems) => {
    expect(await problemsOf(files(rows))).toEqual(problems.map((each) => `redirects.csv:${each}`));
  });

  it.each([
    ['from,to\n/x,2024/09/berita', { suggestion: '/2024/09/berita/' }],
    ['from,to\n/x,articles/2024/09/berita.md', { suggestion: '/2024/09/berita/' }],
    ['from,to\n/x,www.lain.example/a', { suggestion: 'https://www.lain.example/a' }],
    ['from,to\n/x,http:/lain.example', { suggestion: 'https://lain.example' }],
    ['from,to\n/x,“/tentang/”', { suggestion: '/tentang/' }],
    ['from,to\n/x,', { suggestion: undefined }],
    ['from,to,status\n/x,/tentang/', { fault: 'few', suggestion: '/x,/tentang/,' }],
    ['from,to,status\n/x', { fault: 'few', suggestion: undefined }],
    ['from,to\n/x,/tentang/,301', { fault: 'status', suggestion: undefined }],
    ['from,to\n/x,/tentang/,a,b', { fault: 'many', suggestion: undefined }],
    ['from,to\n/x,/tentang/,', { fault: 'trailing', suggestion: '/x,/tentang/' }],
    ['from,to,status\n/x;/tentang/;301', { fault: 'semicolon', suggestion: '/x,/tentang/,301' }],
    ['from,to\n# lama', { fault: 'remark', suggestion: undefined }],
    ['/x,/tentang/', { fault: 'absent', expected: 'from,to' }],
    ['/x;/tentang/', { fault: 'absent', expected: 'from,to' }],
    ['to,from\n/tentang/,/x', { fault: 'swapped', expected: 'from,to' }],
    ['# lama\nfrom,to\n/x,/tentang/', { fault: 'remark', expected: 'from,to' }],
    ['from,to\n/x,http://127.0.0.1:8080/tentang/', { suggestion: '/tentang/' }],
    ['from,to\n/x,/pages/tentang.md', { nearest: '/tentang/' }],
    ['dari,ke', { fault: 'names', expected: 'from,to' }],
    ['From,To,Status', { fault: 'names', expected: 'from,to,status' }],
    ['from;to', { fault: 'separator', expected: 'from,to' }],
    ['from\tto\tstatus', { fault: 'separator', expected: 'from,to,status' }],
  ])('%j is told of with its cure', async (text, details) => {
    const { result } = await checkContent(writeContent(files('', { 'redirects.csv': `${text}\n` })));
    expect(result.problems).toMatchObject([{ path: 'redirects.csv', details }]);
  });

  it('leads to a year of an author that has a page, and to no other', async () => {
    const stories = Object.fromEntries(
      Array.from({ length: 31 }, (_, index) => [`articles/2024/09/berita-${index}.md`, storyWith()]),
    );
    const rows = '/x,/penulis/ayu-lestari/2024/\n/y,/penulis/ayu-lestari/2023/';
    expect(await problemsOf({ ...stories, 'redirects.csv': `from,to\n${rows}\n` })).toEqual([
      'redirects.csv:3:4 error redirect/target-absent',
    ]);
  });

  it('is not looked for where the first row is none of names', async () => {
    for (const head of ['/x,/tentang/', 'from;to', 'from', 'from,to,status,note', 'to,from']) {
      expect(await problemsOf(files('', { 'redirects.csv': `${head}\n` })), head).toEqual([
        'redirects.csv:1:1 error csv/header',
      ]);
    }
  });

  it.each([
    ['302', []],
    ['', []],
    ['200', ['redirects.csv:2:14 error redirect/status']],
    ['301!', ['redirects.csv:2:14 error redirect/status']],
  ])('may have the status “%s” or not', async (status, problems) => {
    const csv = { 'redirects.csv': `from,to,status\n/x,/tentang/,${status}\n` };
    expect(await problemsOf(files('', csv))).toEqual(problems);
  });

  it('to a story of another month is told where the story is', async () => {
    const { result } = await checkContent(writeContent(files('/x,/2024/10/berita/')));
    expect(result.problems[0]?.details).toEqual({ to: '/2024/10/berita/', nearest: '/2024/09/berita/' });
  });
});

describe('the host of a site', () => {
  it('that has no room is told of where it is chosen', async () => {
    const rows = Array.from({ length: 1001 }, (_, index) => `/berita/${index},/tentang/`).join('\n');
    const site = { 'site.yaml': 'name: Radio Contoh\nhost: Cloudflare\n' };
    expect(await problemsOf(files(rows, site))).toEqual(['site.yaml:2:7 notice redirect/over-limit']);
    const off = { 'site.yaml': 'name: Radio Contoh\nhost: Cloudflare\nredirect_pages: false\n' };
    expect(await problemsOf(files(rows, off))).toEqual([
      'redirects.csv:1002:1 notice redirect/not-served',
      'site.yaml:2:7 notice redirect/over-limit',
    ]);
  });

  it('is one of those that are known', async () => {
    const site = { 'site.yaml': 'host: apache\n' };
    expect(await problemsOf(files('', site))).toEqual(['site.yaml:1:7 error site/choice']);
  });
});
