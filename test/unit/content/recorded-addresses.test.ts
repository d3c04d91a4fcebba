import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { validateContent } from '../../../src/content/validate.ts';
import { wordProblem } from '../../../src/report/worded-problem.ts';
import {
  type ContentFixture,
  placeOf,
  problemsOf,
  storyWith,
  testNow,
  writeContent,
} from '../../fixtures/content.ts';

const path = 'articles/2024/09/berita.md';
const ledger = (...lines: string[]): ContentFixture => ({
  'addresses/2024.txt': lines.map((line) => `${line}\n`).join(''),
});
/** Without the notice that others are not recorded yet. */
async function withLedger(files: ContentFixture, ...lines: string[]): Promise<string[]> {
  const problems = await problemsOf({ ...files, ...ledger(...lines) });
  return problems.filter((each) => !each.endsWith(' address/unrecorded'));
}
const gone = 'addresses/2024.txt:1:1 error address/gone';

it('an address is not told to be gone where its file is to be named as it was', async () => {
  for (const name of ['Berita', 'BERITA', 'berita_']) {
    const file = `articles/2024/09/${name}.md`;
    expect(await withLedger({ [file]: storyWith() }, '/2024/09/berita/')).toEqual([
      `${file}:1:1 error slug/form`,
    ]);
  }
  const other = 'articles/2024/09/Berita-Lama.md';
  expect(await withLedger({ [other]: storyWith() }, '/2024/09/berita/')).toContain(gone);
});

describe('an address that was published', () => {
  const fine: [string, ContentFixture, string][] = [
    ['has its story', { [path]: storyWith() }, '/2024/09/berita/'],
    ['has its page', { 'pages/tentang.md': '---\ntitle: Tentang\n---\n\nIsi.\n' }, '/tentang/'],
    ['has its category', {}, '/kategori/nasional/'],
    ['has its author', {}, '/penulis/ayu-lestari/'],
    [
      'has its topic',
      { [path]: storyWith({ more: 'topics: [Pemilu]' }), 'topics.yaml': '- name: Pemilu\n' },
      '/topik/pemilu/',
    ],
    [
      'says that its story was withdrawn',
      { [path]: storyWith({ more: 'corrections: [{ type: pencabutan, date: 2024-10-01, note: Salah. }]' }) },
      '/2024/09/berita/',
    ],
    [
      'may expire, as its file says',
      { [path]: storyWith({ more: 'expires: 2024-10-01' }) },
      '/2024/09/berita/',
    ],
    [
      'leads on by redirects.csv',
      { [path]: storyWith(), 'redirects.csv': 'from,to\n/2024/09/lama/,/2024/09/berita/\n' },
      '/2024/09/lama/',
    ],
    [
      'leads on by aliases of a story',
      { [path]: storyWith({ more: 'aliases: [/2024/09/lama/]' }) },
      '/2024/09/lama/',
    ],
    [
      'leads on by aliases of a name',
      { 'authors.yaml': '- name: Ayu Lestari\n  aliases: [Ayu L.]\n' },
      '/penulis/ayu-l/',
    ],
    [
      'of a name may be that of a story which is not to be seen',
      { [path]: storyWith({ author: 'author: Budi Santoso', more: 'draft: true' }) },
      '/penulis/budi-santoso/',
    ],
  ];
  it.each(fine)('%s', async (_, files, address) => {
    const problems = await withLedger(files, address);
    expect(problems.filter((each) => each.includes(' address/'))).toEqual([]);
  });

  it('has vanished where nothing stands there and nothing leads on', async () => {
    expect(await withLedger({ [path]: storyWith() }, '/2024/09/lama/')).toEqual([gone]);
    expect(await withLedger({}, '/2024/10/berita/')).toEqual([gone]);
    expect(await withLedger({}, '/tentang/')).toEqual([gone]);
    expect(await withLedger({}, '/kategori/olahraga/')).toEqual([gone]);
    expect(await withLedger({}, '/penulis/budi/')).toEqual([gone]);
    expect(await withLedger({}, '/topik/pemilu/')).toEqual([gone]);
  });

  it('has vanished where it leads to a story that is not out', async () => {
    const draft = storyWith({ more: 'draft: true\naliases: [/2024/09/lama/]' });
    expect(await withLedger({ [path]: draft }, '/2024/09/lama/')).toEqual([gone]);
  });

  const keptBack: [string, string][] = [
    ['a draft', 'draft: true'],
    ['under an embargo', 'publish_at: 2025-02-01'],
  ];
  it.each(keptBack)('has vanished where its story is %s again', async (_, more) => {
    expect(await withLedger({ [path]: storyWith({ more }) }, '/2024/09/berita/')).toEqual([
      `${path}:1:1 error address/kept-back`,
    ]);
  });

  it('is told of once, on the first of its lines', async () => {
    expect(await withLedger({}, '/2024/09/lama/', '/2024/09/lama/')).toEqual([gone]);
  });

  it('is not judged by redirects that could not be read', async () => {
    expect(await withLedger({ 'redirects.csv': 'dari,ke\n' }, '/2024/09/lama/')).toEqual([
      'redirects.csv:1:1 error csv/header',
    ]);
  });

  it('is not judged by a story that could not be read', async () => {
    expect(await withLedger({ [path]: storyWith({ title: 'tilte: x' }) }, '/2024/09/berita/')).not.toContain(
      expect.stringContaining('address/'),
    );
  });
});

/** Message and hint of the first problem. */
async function wordsOf(files: ContentFixture, former: readonly { path: string; address: string }[] = []) {
  const raw = await readContent(writeContent(files));
  const { problems } = validateContent(raw, { now: testNow }, former);
  return problems.map((each) => {
    const { message, hint } = wordProblem(each, 'en');
    return `${placeOf(each)} ${message} ${hint}`;
  });
}

describe('the line to add', () => {
  const head = 'The address /2024/09/lama/ was published, and nothing stands there now.';
  it('names where the story moved to', async () => {
    const files = {
      'articles/2024/10/lama.md': storyWith({ date: 'date: 2024-10-01' }),
      ...ledger('/2024/09/lama/', '/2024/10/lama/'),
    };
    expect(await wordsOf(files)).toEqual([
      `${gone} ${head} Add to redirects.csv, below a first line “from,to”: /2024/09/lama/,/2024/10/lama/ — or write aliases: [/2024/09/lama/] in articles/2024/10/lama.md.`,
    ]);
  });

  it('has as many columns as the file, and names what is spelt alike', async () => {
    const files = {
      'articles/2024/09/lama-sekali.md': storyWith(),
      'redirects.csv': 'from,to,status\n',
      ...ledger('/2024/09/lama-sekale/'),
    };
    expect((await wordsOf(files))[0]).toContain(
      'Add to redirects.csv: /2024/09/lama-sekale/,/2024/09/lama-sekali/, — or write aliases',
    );
  });

  it('names the new story that shares the most words', async () => {
    const files = {
      'articles/2024/09/harga-gabah-di-cianjur-naik-lagi.md': storyWith(),
      'articles/2024/09/harga-cabai-di-garut-turun.md': storyWith(),
      ...ledger('/2024/09/harga-gabah-cianjur-naik/'),
    };
    expect((await wordsOf(files))[0]).toContain(
      ': /2024/09/harga-gabah-cianjur-naik/,/2024/09/harga-gabah-di-cianjur-naik-lagi/ — ',
    );
  });

  it('leaves open what cannot be guessed', async () => {
    expect(await wordsOf(ledger('/2024/09/lama/'))).toEqual([
      `${gone} ${head} Add to redirects.csv, below a first line “from,to”: /2024/09/lama/,/NEW-ADDRESS/ — or put the file back and withdraw the story (“pencabutan” in corrections).`,
    ]);
  });

  it('of a name tells of its aliases', async () => {
    expect((await wordsOf(ledger('/penulis/ayu-lestri/', '/penulis/ayu-lestari/')))[0]).toContain(
      '/penulis/ayu-lestri/,/penulis/ayu-lestari/ — or, for the addresses beneath it too, write “ayu-lestri” among the aliases of what took its place in authors.yaml.',
    );
  });

  it('mends what it is added to', async () => {
    const files = {
      [path]: storyWith(),
      'redirects.csv': 'from,to,status\n/2024/09/beritta/,/2024/09/berita/,\n',
    };
    expect(await withLedger(files, '/2024/09/beritta/')).toEqual([]);
  });
});

describe('the ledger', () => {
  it('may be out of order, doubled, and have the line ends of another system', async () => {
    const files = { [path]: storyWith(), 'articles/2024/09/lain.md': storyWith() };
    const text = '/2024/09/lain/\r\n\r\n/2024/09/berita/\r\n/2024/09/lain/';
    expect(await problemsOf({ ...files, 'addresses/2024.txt': text })).toEqual([]);
  });

  it('holds addresses and nothing else', async () => {
    const lines = ['<<<<<<< HEAD', '/2024/09/berita/', '../../etc', '/2024/09/Berita/', 'https://a.id/'];
    expect(await withLedger({ [path]: storyWith() }, ...lines)).toEqual([
      'addresses/2024.txt:1:1 error address/form',
      'addresses/2024.txt:3:1 error address/form',
      'addresses/2024.txt:4:1 error address/form',
      'addresses/2024.txt:5:1 error address/form',
    ]);
  });

  it('is told once of a merge that was not ended', async () => {
    const lines = [
      '<<<<<<< HEAD',
      '/2024/09/berita/',
      '||||||| 1f2e',
      '=======',
      '/2024/09/lain/',
      '>>>>>>> main',
    ];
    const files = { [path]: storyWith(), 'articles/2024/09/lain.md': storyWith({ title: 'title: Lain' }) };
    expect(await withLedger(files, ...lines)).toEqual(['addresses/2024.txt:1:1 error address/form']);
  });

  it('is text', async () => {
    expect(await problemsOf({ 'addresses/2024.txt': Buffer.from([0xff, 0xfe]) })).toEqual([
      'addresses/2024.txt:1:1 error encoding/not-utf8',
    ]);
  });

  it('once begun, is missed for months that are over', async () => {
    const story = storyWith({ date: 'date: 2024-12-02' });
    const files = {
      [path]: storyWith(),
      'articles/2024/09/lain.md': storyWith(),
      'articles/2024/12/baru.md': story,
    };
    expect(await problemsOf(files)).toEqual([]);
    expect(await wordsOf({ ...files, ...ledger('/2024/09/lain/') })).toEqual([
      'addresses/2024.txt:1:1 notice address/unrecorded The address /2024/09/berita/ is published and not recorded yet. Run npm run addresses, then commit the folder addresses.',
    ]);
  });
});

describe('an address that was out and is in no ledger', () => {
  const former = [{ path: 'articles/2024/09/lama.md', address: '/2024/09/lama/' }];
  it('is judged as one that is', async () => {
    expect((await wordsOf({}, former))[0]).toMatch(/^articles\/2024\/09\/lama\.md:1:1 error address\/gone/);
    expect(await wordsOf({ [path]: storyWith({ more: 'aliases: [/2024/09/lama/]' }) }, former)).toEqual([]);
  });

  it('is told of once where the ledger has it', async () => {
    expect((await wordsOf(ledger('/2024/09/lama/'), former)).length).toBe(1);
  });
});
