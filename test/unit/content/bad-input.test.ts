import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  checkContent,
  placeOf,
  problemsOf,
  storyPath,
  storyWith,
  writeContent,
} from '../../fixtures/content.ts';

/** The problems of one story that stands beside valid data files, without the path. */
async function faultsOf(text: string): Promise<string[]> {
  const problems = await problemsOf({ [storyPath]: text });
  return problems.map((problem) => problem.replace(`${storyPath}:`, ''));
}

const good = storyWith();

describe('a story without fault', () => {
  it('has no problem', async () => {
    expect(await faultsOf(good)).toEqual([]);
  });

  it.each([
    ['a byte order mark', `\uFEFF${good}`],
    ['CRLF', good.replaceAll('\n', '\r\n')],
    ['old Mac line ends', good.replaceAll('\n', '\r')],
    ['both', `\uFEFF${good.replaceAll('\n', '\r\n')}`],
    ['white space after the fences', good.replaceAll('---\n', '--- \t\n')],
    ['comments on lines of their own', storyWith({ more: '# catatan redaksi' })],
    ['the form of the old site', storyWith({ date: 'date: Sabtu, 14 September 2024 12:45:6 WIB' })],
    ['a body of dashes', storyWith({}, '---\n\nIsi\n\n---\n')],
    ['no line end after the last line', good.trimEnd()],
    ['an alias of case', storyWith({ category: 'category: NASIONAL' })],
    ['an empty body with a source', storyWith({ more: 'source: https://contoh.example/a' }, '')],
  ])('may have %s', async (_, text) => {
    expect(await faultsOf(text)).toEqual([]);
  });
});

describe('the front matter of a story', () => {
  it.each([
    ['that is missing', 'Isi saja.\n', '1:1 error front-matter/missing'],
    ['of an empty file', '', '1:1 error front-matter/missing'],
    ['that is never closed', good.replace('\n---\n\n', '\n\n'), '1:1 error front-matter/unclosed'],
    ['after a blank line', `\n${good}`, '1:1 error front-matter/blank-before'],
    ['after a space', ` ${good}`, '1:1 error front-matter/blank-before'],
    ['in JavaScript', good.replace('---', '---js'), '1:4 error front-matter/language'],
    ['in an old engine', good.replace('---', '---jsLegacy'), '1:4 error front-matter/language'],
    [
      'named as a property of objects',
      good.replace('---', '---constructor'),
      '1:4 error front-matter/language',
    ],
    ['marked as YAML', good.replace('---', '--- yaml'), '1:5 error front-matter/language'],
    ['in TOML', '+++\ntitle = "a"\n+++\nIsi\n', '1:1 error front-matter/language'],
    ['in JSON', '{\n  "title": "a"\n}\nIsi\n', '1:1 error front-matter/language'],
    ['with a tab as indent', storyWith({ author: 'author:\n\t- Ayu Lestari' }), '6:1 error front-matter/tab'],
    [
      'with a colon in a title',
      storyWith({ title: 'title: Putin: Rusia' }),
      '2:13 error front-matter/unquoted-colon',
    ],
    [
      'with text after a quote',
      storyWith({ title: 'title: "Putin" datang' }),
      '2:8 error front-matter/unquoted-mark',
    ],
    [
      'with a bracket first',
      storyWith({ title: 'title: [Foto] Banjir' }),
      '2:8 error front-matter/unquoted-mark',
    ],
    [
      'with an at sign first',
      storyWith({ title: 'title: @presiden' }),
      '2:8 error front-matter/unquoted-mark',
    ],
    ['with an open quote', storyWith({ title: 'title: "Putin' }), '2:8 error front-matter/unclosed-quote'],
    [
      'with words that YAML drops',
      storyWith({ title: 'title: Tim #1 dunia' }),
      '2:8 error front-matter/comment',
    ],
    ['with a key twice', storyWith({ more: 'title: lagi' }), '6:1 error front-matter/duplicate-key'],
    ['with an anchor', storyWith({ title: 'title: &a Judul' }), '2:8 error front-matter/unsupported'],
    ['with an alias', storyWith({ title: 'title: *a' }), '2:8 error front-matter/unsupported'],
    ['with a tag', storyWith({ title: 'title: !!js/function x' }), '2:8 error front-matter/unsupported'],
    ['with a known tag', storyWith({ title: 'title: !!str x' }), '2:8 error front-matter/unsupported'],
    ['cut by dots', storyWith({ category: '...\ncategory: Nasional' }), '4:1 error front-matter/unsupported'],
    [
      'cut by dashes with text',
      storyWith({ category: '---x\ncategory: Nasional' }),
      '4:1 error front-matter/unsupported',
    ],
    ['that is a list', '---\n- title\n---\nIsi\n', '2:1 error key/form'],
  ])('%s is one problem', async (_, text, fault) => {
    expect(await faultsOf(text)).toEqual([fault]);
  });

  it('with a merge key does not merge', async () => {
    const merged = storyWith({ title: '<<: {title: Judul}' });
    expect(await faultsOf(merged)).toEqual(['1:1 error key/missing', '2:1 error key/unknown']);
  });
});

describe('a key of a story', () => {
  it.each([
    ['that is required and missing', storyWith({ title: '' }), ['1:1 error key/missing']],
    ['that is required and empty', storyWith({ category: 'category:' }), ['4:1 error key/empty']],
    ['that holds white space', storyWith({ title: 'title: "  "' }), ['2:1 error key/empty']],
    ['that is unknown', storyWith({ more: 'tilte: x' }), ['6:1 error key/unknown']],
    ['that holds a list for a text', storyWith({ title: 'title:\n  - a' }), ['3:3 error key/form']],
    ['that no page shows yet', storyWith({ more: 'topics: [a]' }), ['6:1 notice key/not-shown']],
    ['draft that is neither on nor off', storyWith({ more: 'draft: mungkin' }), ['6:8 error key/form']],
    ['lang that is no tag', storyWith({ more: 'lang: bahasa_indonesia' }), ['6:7 error lang/form']],
    [
      'source that runs code',
      storyWith({ more: 'source: javascript:alert(1)' }),
      ['6:9 error source/address'],
    ],
    [
      'related without a date',
      storyWith({ more: 'related:\n  - title: a\n    category: b' }),
      ['7:5 error key/missing'],
    ],
    [
      'category that is unknown',
      storyWith({ category: 'category: Nasionl' }),
      ['4:11 error category/unknown'],
    ],
    ['author that is absent', storyWith({ author: '' }), ['1:1 notice author/missing']],
    ['author that is new', storyWith({ author: 'author: Budi' }), ['5:9 notice author/new']],
  ])('%s', async (_, text, faults) => {
    expect(await faultsOf(text)).toEqual(faults);
  });

  it('is suggested where a near one is known', async () => {
    const story = storyWith({
      category: 'category: Nasionl',
      author: 'author: Ayu Lestri',
      more: 'tilte: x',
    });
    const { result } = await checkContent(writeContent({ [storyPath]: story }));
    expect(
      result.problems.map(({ rule, details }) => [rule, 'nearest' in details && details.nearest]),
    ).toEqual([
      ['category/unknown', 'Nasional'],
      ['author/new', 'Ayu Lestari'],
      ['key/unknown', 'title'],
    ]);
  });
});

describe('the text of a title', () => {
  it.each([
    ['a line break', 'title: "a\\nb"', '2:8'],
    ['a control character', 'title: "a\\u0007b"', '2:8'],
    ['a zero-width space', 'title: ab\u200Bc', '2:10'],
    ['a zero-width space in quotes', 'title: "ab\u200Bc"', '2:11'],
    ['a right-to-left override', 'title: "\u202Ea"', '2:9'],
    ['an isolate', 'title: a\u2066b', '2:9'],
    ['a byte order mark', 'title: "a\uFEFFb"', '2:10'],
    ['half a character', 'title: "a\\uD800b"', '2:8'],
  ])('must not hold %s', async (_, title, place) => {
    expect(await faultsOf(storyWith({ title }))).toEqual([`${place} error text/forbidden-character`]);
  });

  it.each([
    [300, []],
    [301, ['2:8 error text/too-long']],
  ])('of %i characters', async (length, faults) => {
    expect(await faultsOf(storyWith({ title: `title: ${'😀'.repeat(length)}` }))).toEqual(faults);
  });
});

describe('the date of a story', () => {
  it.each([
    ['2024-02-30 10:00', '3:15 error date/impossible'],
    ['2024-13-01', '3:12 error date/impossible'],
    ['2024-09-14 25:61', '3:18 error date/impossible'],
    ['2024-09-14 12:61', '3:21 error date/impossible'],
    ['"2024-02-30"', '3:16 error date/impossible'],
    ['Minggu, 14 September 2024 12:45:6 WIB', '3:7 error date/weekday'],
    ['2024-09-14 12:45 WIX', '3:24 error date/unknown-zone'],
    ['14/9/2024', '3:7 error date/form'],
    ['kemarin', '3:7 error date/form'],
    ['2024-12-31 12:00 WIB', '3:7 error date/in-future'],
  ])('%s', async (date, fault) => {
    const faults = await faultsOf(storyWith({ date: `date: ${date}` }));
    expect(faults.filter((each) => !each.endsWith('path/month'))).toEqual([fault]);
  });

  it('may lie ahead in a draft or under an embargo', async () => {
    for (const more of ['draft: true', 'publish_at: 2030-01-01 08:00']) {
      const story = storyWith({ date: 'date: 2030-01-01 08:00', more });
      expect(await faultsOf(story)).toEqual(['3:7 notice path/month']);
    }
  });

  it('comes before that of an update', async () => {
    const story = storyWith({ more: 'updated: 2024-09-14 12:45:05 WIB' });
    expect(await faultsOf(story)).toEqual(['6:10 error date/updated-before']);
  });

  it.each([
    ['publish_at: 2024-09-14 12:45:05 WIB', ['6:13 error date/publish-before']],
    ['publish_at: 2024-09-14 12:45:06 WIB', []],
    ['expires: 2024-09-14 12:45:06 WIB', ['6:10 error date/never-shown']],
    ['expires: 2024-09-14 12:45:07 WIB', []],
    ['publish_at: 2024-10-01 08:00 WITA\nexpires: 2024-10-01 07:00 WIB', ['7:10 error date/never-shown']],
  ])('may not come after it appears, nor may it expire before: %s', async (more, faults) => {
    expect(await faultsOf(storyWith({ more }))).toEqual(faults);
  });

  it('in the future is refused once the embargo that excused it is over', async () => {
    const story = storyWith({ date: 'date: 2030-01-01', more: 'publish_at: 2020-01-01' });
    expect(await faultsOf(story)).toContain('6:13 error date/publish-before');
  });
});

describe('the bytes of a file', () => {
  it('that are not UTF-8 are reported at the first wrong one', async () => {
    const folder = writeContent({});
    mkdirSync(join(folder, 'articles/2024/09'), { recursive: true });
    const head = Buffer.from('---\r\ntitle: Wakil “Ketua” caf');
    writeFileSync(join(folder, storyPath), Buffer.concat([head, Buffer.from([0xe9]), Buffer.from('\n')]));
    const { result } = await checkContent(folder);
    expect(result.problems.map(placeOf)).toEqual([`${storyPath}:2:25 error encoding/not-utf8`]);
  });

  it('that end inside a character are reported there', async () => {
    const folder = writeContent({ 'pages/a.md': '' });
    writeFileSync(join(folder, 'pages/a.md'), Buffer.from([0x61, 0x0a, 0xe2, 0x80]));
    const { result } = await checkContent(folder);
    expect(result.problems.map(placeOf)).toEqual(['pages/a.md:2:1 error encoding/not-utf8']);
  });
});

describe('a body', () => {
  it('that is empty needs a source', async () => {
    expect(await faultsOf(storyWith({}, ' \n'))).toEqual(['7:1 error body/empty']);
  });

  it('that holds control characters is told of the first of each line', async () => {
    const body = 'Satu\ttab.\n\nDua\u0008 dan\u0007 tiga.\nEmpat\uFFFE.\nLima \u2028 \u200F enam.\n';
    const faults = ['10:4 error body/control-character', '11:6 error body/control-character'];
    expect(await faultsOf(storyWith({}, body))).toEqual(faults);
  });

  it('of a page is held to the same', async () => {
    const problems = await problemsOf({ 'pages/tentang.md': '---\ntitle: a\n---\nIsi\u001B[31m\n' });
    expect(problems).toEqual(['pages/tentang.md:4:4 error body/control-character']);
  });
});

describe('a picture in a body', () => {
  it('is noticed where it stands', async () => {
    const body = 'Isi.\n\nFoto: ![banjir](/media/banjir.jpg)\n';
    expect(await faultsOf(storyWith({}, body))).toEqual(['10:7 notice body/image-link']);
  });
});

describe('the place of a file', () => {
  it.each([
    ['articles/berita.md', '1:1 error path/place'],
    ['articles/2024/9/berita.md', '1:1 error path/place'],
    ['articles/2024/13/berita.md', '1:1 error path/place'],
    ['articles/2024/09/x/berita.md', '1:1 error path/place'],
    ['articles/2024/09/berita.markdown', '1:1 error path/place'],
    ['articles/2024/09/berita.MD', '1:1 error path/place'],
    ['berita.md', '1:1 error path/place'],
    ['articles/2024/08/berita.md', '3:7 notice path/month'],
    ['articles/2024/09/Berita.md', '1:1 error slug/form'],
    ['articles/2024/09/berita kota.md', '1:1 error slug/form'],
    ['articles/2024/09/caf\u00e9.md', '1:1 error slug/form'],
    ['articles/2024/09/-.md', '1:1 error slug/form'],
    [`articles/2024/09/${'a'.repeat(81)}.md`, '1:1 error slug/too-long'],
    ['articles/2024/09/2024.md', '1:1 error slug/all-digits'],
    ['articles/2024/09/index.md', '1:1 error slug/reserved'],
    ['articles/2024/09/foto.jpg', '1:1 notice path/ignored'],
    ['site.yml', '1:1 notice path/ignored'],
    ['berita/x.txt', '1:1 notice path/ignored'],
  ])('%s', async (path, fault) => {
    const ignored = path.includes('/x.txt') ? 'berita' : path;
    expect(await problemsOf({ [path]: good })).toEqual([`${ignored}:${fault}`]);
  });

  it.each(['cari', 'kategori', 'feed', '404', '2024'])(
    'pages/%s.md is an address of the site',
    async (name) => {
      const problems = await problemsOf({ [`pages/${name}.md`]: '---\ntitle: a\n---\nIsi\n' });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/error slug\/(reserved|all-digits)$/);
    },
  );

  it('is told where two files have one address, twins by case and by Unicode form too', async () => {
    const one = await problemsOf({ 'articles/2024/09/a.md': good, 'articles/2024/09/A.md': good });
    expect(one).toContain('articles/2024/09/a.md:1:1 error path/same-permalink');
    const names = ['articles/2024/09/caf\u00e9.md', 'articles/2024/09/cafe\u0301.md'];
    const two = await problemsOf(Object.fromEntries(names.map((name) => [name, good])));
    expect(two.filter((problem) => problem.endsWith('path/same-permalink'))).toHaveLength(1);
  });

  it.each(['.DS_Store', 'berita.md~', '.berita.md.swp', '#berita.md#'])(
    'of a leftover %s is nobody’s',
    async (name) => {
      expect(await problemsOf({ [`articles/2024/09/${name}`]: 'x' })).toEqual([]);
    },
  );

  it('may be a link to a file inside, never one that leads out, nowhere or to a folder', async () => {
    const folder = writeContent({ [storyPath]: good, 'media/asli.md': good, '../luar.md': good });
    const month = join(folder, 'articles/2024/09');
    symlinkSync('../../../media/asli.md', join(month, 'dalam.md'));
    symlinkSync('../../../../luar.md', join(month, 'luar.md'));
    symlinkSync('tidak-ada.md', join(month, 'putus.md'));
    symlinkSync('..', join(month, 'lingkaran'));
    symlinkSync('diri.md', join(month, 'diri.md'));
    execFileSync('mkfifo', [join(month, 'pipa.md')]);
    const { result } = await checkContent(folder);
    expect(result.problems.map(placeOf)).toEqual([
      'articles/2024/09/diri.md:1:1 error path/symlink-broken',
      'articles/2024/09/lingkaran:1:1 error path/symlink-folder',
      'articles/2024/09/luar.md:1:1 error path/symlink-outside',
      'articles/2024/09/pipa.md:1:1 error path/not-a-file',
      'articles/2024/09/putus.md:1:1 error path/symlink-broken',
    ]);
  });
});

describe('a data file', () => {
  it.each(['---\n', '# Kategori\n\n--- \n', '\uFEFF---\r\n'])(
    'may open with the marker of YAML, and places stay as they are: %j',
    async (opening) => {
      const text = `${opening}- name: Nasional\n  slgu: nasional\n`;
      const line = opening.split('\n').length + 1;
      const fault = `categories.yaml:${line}:3 error key/unknown`;
      expect(await problemsOf({ 'categories.yaml': text })).toEqual([fault]);
    },
  );

  it.each(['- name: Nasional\n---\n', '- name: Nasional\n...\n'])('is not cut in two: %j', async (text) => {
    const fault = 'categories.yaml:2:1 error front-matter/unsupported';
    expect(await problemsOf({ 'categories.yaml': text })).toEqual([fault]);
  });
});

describe('a slug in categories.yaml', () => {
  it.each([
    ['Nasional Baru', 'slug/form'],
    ['2024', 'slug/all-digits'],
    ['index', 'slug/reserved'],
    ['a'.repeat(81), 'slug/too-long'],
  ])('%s breaks the rule that a file name of that form breaks', async (slug, rule) => {
    const problems = await problemsOf({ 'categories.yaml': `- name: Nasional\n  slug: "${slug}"\n` });
    expect(problems).toEqual([`categories.yaml:2:9 error ${rule}`]);
  });
});

describe('a report', () => {
  it('names every problem of every file at once, by path and line', async () => {
    const problems = await problemsOf({
      'articles/2024/09/b.md': storyWith({
        title: '',
        category: 'category: Tak Dikenal',
        date: 'date: 2030-01-01',
      }),
      'articles/2024/09/a.md': storyWith({ title: 'title: a: b' }),
      'site.yaml': 'nama: x\n',
      'categories.yaml': '- name: Nasional\n- name: nasional\n',
    });
    expect(problems).toEqual([
      'articles/2024/09/a.md:2:9 error front-matter/unquoted-colon',
      'articles/2024/09/b.md:1:1 error key/missing',
      'articles/2024/09/b.md:2:7 error date/in-future',
      'articles/2024/09/b.md:2:7 notice path/month',
      'categories.yaml:2:9 error data/duplicate',
      'site.yaml:1:1 error key/unknown',
    ]);
  });
});
