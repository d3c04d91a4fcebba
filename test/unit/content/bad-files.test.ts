import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

const good = storyWith();

describe('the bytes of a file', () => {
  it('that are not UTF-8 are reported at the first wrong one', async () => {
    const folder = writeContent({});
    mkdirSync(join(folder, 'articles/2024/09'), { recursive: true });
    const head = Buffer.from('---\r\ntitle: Wakil “Ketua” caf');
    writeFileSync(join(folder, storyPath), Buffer.concat([head, Buffer.from([0xe9]), Buffer.from('\n')]));
    const { result } = await checkContent(folder);
    expect(result.problems.map(placeOf)).toEqual([`${storyPath}:2:25 error encoding/not-utf8`]);
  });

  it('that are more than any story has are not read', async () => {
    const folder = writeContent({ [storyPath]: Buffer.alloc(5_000_001, 'a') });
    const { result } = await checkContent(folder);
    expect(result.problems.map(placeOf)).toEqual([`${storyPath}:1:1 error encoding/too-large`]);
  });

  it('that end inside a character are reported there', async () => {
    const folder = writeContent({ 'pages/a.md': '' });
    writeFileSync(join(folder, 'pages/a.md'), Buffer.from([0x61, 0x0a, 0xe2, 0x80]));
    const { result } = await checkContent(folder);
    expect(result.problems.map(placeOf)).toEqual(['pages/a.md:2:1 error encoding/not-utf8']);
  });
});

describe('a file that is not what it seems to be', () => {
  it('is no text where every other byte is zero, as in UTF-16', async () => {
    const folder = writeContent({ [storyPath]: Buffer.from(good, 'utf16le') });
    const { result } = await checkContent(folder);
    expect(result.problems.map(placeOf)).toEqual([`${storyPath}:1:1 error encoding/not-utf8`]);
  });

  const conflict = (mine: string, theirs: string) =>
    `<<<<<<< HEAD\n${mine}=======\n${theirs}>>>>>>> cabang\n`;

  it.each([
    ['a story', storyPath, conflict(good, good), 1],
    ['a front matter', storyPath, storyWith({ title: conflict('title: A\n', 'title: B\n').trimEnd() }), 2],
    ['a body', storyPath, storyWith({}, `Awal.\n\n${conflict('Satu.\n', 'Dua.\n')}`), 10],
    ['a page', 'pages/tentang.md', `---\ntitle: a\n---\n${conflict('Satu.\n', 'Dua.\n')}`, 4],
    ['a list of names', 'topics.yaml', conflict('- name: A\n', '- name: B\n'), 1],
    ['comments', 'comments/berita.yaml', conflict('- name: A\n', '- name: B\n'), 1],
    ['old addresses', 'redirects.csv', `from,to\n${conflict('/a/,/b/\n', '/a/,/c/\n')}`, 2],
  ])('is told once where a merge was left open in %s', async (_, path, text, line) => {
    const problems = await problemsOf({ [storyPath]: good, [path]: text });
    expect(problems).toEqual([`${path}:${line}:1 error file/conflict`]);
  });

  it('may quote a quotation seven times, and underline a heading', async () => {
    expect(await faultsOf(storyWith({}, '>>>>>>>\n\nJudul\n=======\n\n    <<<<<<< HEAD\n'))).toEqual([]);
  });
});

describe('a body', () => {
  it('that is empty needs a source', async () => {
    expect(await faultsOf(storyWith({}, ' \n'))).toEqual(['7:1 error body/empty']);
  });

  it('that holds control characters is told of the first of each line', async () => {
    const body = 'Satu\ttab.\n\nDua\u0008 dan\u0007 tiga.\nEmpat\uFFFE.\nLima \u2028 \u200F enam.\n';
    const faults = [
      '10:4 error body/control-character',
      '11:6 error body/control-character',
      '12:6 notice body/hidden-character',
    ];
    expect(await faultsInBody(body)).toEqual(faults);
  });

  it('of a page is held to the same', async () => {
    const problems = await problemsOf({ 'pages/tentang.md': '---\ntitle: a\n---\nIsi\u001B[31m\n' });
    expect(problems).toEqual(['pages/tentang.md:4:4 error body/control-character']);
  });
});

describe('a picture of another site in a body', () => {
  it('is noticed where it stands', async () => {
    const body = 'Isi.\n\nFoto: ![banjir](https://contoh.example/banjir.jpg)\n';
    expect(await faultsInBody(body)).toEqual(['10:7 notice body/image-link']);
  });
});

describe('a document of another program that is called as a story', () => {
  it.each([
    ['Word', 'PK\x03\x04\x14\0\x06\0'],
    ['Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['RTF', '{\\rtf1\\ansi Judul}'],
    ['PDF', '%PDF-1.7\n'],
    ['HTML', '<!DOCTYPE html>\n<html><body>Isi</body></html>\n'],
  ])('is told as what it is: %s', async (format, bytes) => {
    const { result } = await checkContent(writeContent({ [storyPath]: bytes }));
    expect(result.problems.map(({ rule, details }) => [rule, details])).toEqual([
      ['file/document', { format }],
    ]);
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
    ['articles/2024/09/berita.md.txt', '1:1 error path/place'],
    ['articles/2024/09/berita.md.md', '1:1 error path/place'],
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
    ['articles/2024/09/berita.docx', '1:1 notice path/ignored'],
    ['media/2024/09/lain.md', '1:1 notice path/ignored'],
    ['media/siaran.docx', '1:1 notice path/ignored'],
    ['site.yml', '1:1 error path/place'],
    ['berita/x.txt', '1:1 notice path/ignored'],
  ])('%s', async (path, fault) => {
    const ignored = path.includes('/x.txt') ? 'berita' : path;
    expect(await problemsOf({ [path]: good })).toEqual([`${ignored}:${fault}`]);
  });

  it.each([
    ['articles/2024/Berita Kota.md', good, 'articles/2024/09/berita-kota.md'],
    ['articles/berita.md', good, 'articles/2024/09/berita.md'],
    ['articles/nasional/berita/index.md', good, 'articles/2024/09/berita.md'],
    ['articles/2024/13/berita.md', good, 'articles/2024/09/berita.md'],
    ['articles/2024/berita.md', good.replace('14 12', '34 12'), undefined],
  ])('%s is to lie in the month of its date', async (path, text, suggestion) => {
    const { result } = await checkContent(writeContent({ [path]: text }));
    const [place] = result.problems.filter(({ rule }) => rule === 'path/place');
    expect(place?.details).toEqual({ path, suggestion });
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

  it.each(['.DS_Store', 'berita.md~', '.berita.md.swp', '#berita.md#', '~$berita.docx'])(
    'of a leftover %s is nobody’s',
    async (name) => {
      expect(await problemsOf({ [`articles/2024/09/${name}`]: 'x' })).toEqual([]);
    },
  );

  // Other systems' file systems take no such name.
  it.runIf(process.platform === 'linux')(
    'is told where a name is no UTF-8, which Node cannot open',
    async () => {
      const folder = writeContent({ [storyPath]: good });
      const in1252 = (path: string) => Buffer.from(join(folder, path), 'latin1');
      writeFileSync(in1252('articles/2024/09/caf\u00e9.md'), good);
      mkdirSync(in1252('articles/2024/caf\u00e9'));
      writeFileSync(in1252('articles/2024/caf\u00e9/berita.md'), good);
      const { result } = await checkContent(folder);
      expect(result.problems.map(placeOf)).toEqual([
        'articles/2024/09/caf\ufffd.md:1:1 error slug/form',
        'articles/2024/caf\ufffd:1:1 error slug/form',
      ]);
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

describe('what lies in the place of', () => {
  it.each(['articles', 'pages', 'media', 'comments', 'addresses', 'imports'])(
    'the folder %s and is a file is an error: nothing in it would be read',
    async (name) => {
      const { result } = await checkContent(writeContent({ [name]: '../artikel' }));
      expect(result.problems.map(placeOf)).toContain(`${name}:1:1 error path/not-a-folder`);
    },
  );

  it.each(['site.yaml', 'categories.yaml', 'authors.yaml', 'topics.yaml', 'redirects.csv'])(
    'the file %s and is a folder is an error: the site would be built without it',
    async (name) => {
      const folder = writeContent({ [storyPath]: good });
      rmSync(join(folder, name), { force: true });
      mkdirSync(join(folder, name));
      const { result } = await checkContent(folder);
      expect(result.problems.map(placeOf)).toContain(`${name}:1:1 error path/not-a-file`);
    },
  );
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
      'categories.yaml:2:9 error data/duplicate',
      'site.yaml:1:1 error key/unknown',
    ]);
  });
});
