import { mkdirSync, readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GitRepository } from '../fixtures/git-repository.ts';
import { grainyPhoto } from '../fixtures/photos.ts';
import { writeFiles } from '../fixtures/temporary-folder.ts';
import { runScript } from './run-script.ts';
import { makeSmallSite, storyPath, storyText } from './small-site.ts';

const broken = { [storyPath]: storyText('Panen', 'Isi.').replace('09-14', '02-30') };

/** The one notice of a site whose stories have no topics. */
const noTopic =
  `${storyPath}:1:1 notice topic/none Berita ini tidak bertopik.\n` +
  '  Tambahkan “topics: […]”, supaya berita ini tampil di halaman topiknya dan di samping berita yang sepokok.\n';

/** What it keeps lies beside the content. */
function check(content: string, ...args: string[]) {
  return runScript('check', ['--content', content, '--cache', join(content, '../.cache'), ...args]);
}

describe('npm run check', { timeout: 60_000 }, () => {
  it('ends with 0 where there is no error, and builds nothing', async () => {
    const { root, content } = makeSmallSite();
    expect(await check(content)).toEqual({
      code: 0,
      stdout: `${noTopic}\n0 kesalahan, 1 catatan, 4 berkas diperiksa.\n`,
      stderr: '',
    });
    expect(readdirSync(root).sort()).toEqual(['.cache', 'content']);
  });

  it('ends with 1 where there is one', async () => {
    const { content } = makeSmallSite(broken);
    expect(await check(content)).toEqual({
      code: 1,
      stdout:
        'articles/2024/09/panen-raya.md:3:15 error date/impossible Tanggal “30” tidak ada.\n' +
        '  Periksa tanggal dan jamnya.\n\n1 kesalahan, 0 catatan, 4 berkas diperiksa.\n',
      stderr: '',
    });
  });

  it('tells how long it took where it is asked to, apart from the report', async () => {
    const { content } = makeSmallSite();
    const { code, stdout, stderr } = await check(content, '--times', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ errors: 0 });
    expect(stderr).toMatch(/^Waktu \d[\d.]* milidetik, di antaranya membaca \d[\d.]*\.\n$/);
  });

  it('gives JSON and nothing else', async () => {
    const { content } = makeSmallSite(broken);
    const { code, stdout } = await check(content, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [{ path: storyPath, line: 3, column: 15, rule: 'date/impossible', severity: 'error' }],
      errors: 1,
      notices: 0,
      files: 4,
    });
  });

  it('repairs what has one right answer where it is asked to, and says what it changed', async () => {
    const text = storyText('Panen', 'Isi \u200bberita.')
      .replace('title: "Panen"', 'title: Panen: Raya')
      .replace('category: Nasional', 'category: nasional ');
    const { content } = makeSmallSite({ [storyPath]: text });
    const first = await check(content, '--fix');
    expect(first).toEqual({
      code: 0,
      stdout: [
        storyPath,
        '  2 - title: Panen: Raya',
        '  2 + title: "Panen: Raya"',
        '  4 - category: nasional ',
        '  4 + category: Nasional',
        '  8 - Isi <U+200B>berita.',
        '  8 + Isi berita.',
        '1 berkas diperbaiki, 3 baris.',
        '',
        noTopic,
        '0 kesalahan, 1 catatan, 4 berkas diperiksa.',
        '',
      ].join('\n'),
      stderr: '',
    });
    // Settings that could not be read say what a date means only once they are mended.
    writeFiles(content, {
      'site.yaml': 'name: Arsip: Berita\ntime_zone: WITA\n',
      [storyPath]: storyText('A', 'Isi.').replace(/date: .*/, 'date: 14/09/2024 12.45'),
    });
    expect((await check(content, '--fix')).stdout).toContain(
      '  3 + date: 2024-09-14 12:45:00 WITA\nsite.yaml\n  1 - name: Arsip: Berita\n  1 + name: "Arsip: Berita"\n',
    );
    const again = await check(content, '--fix', '--format', 'json');
    expect(JSON.parse(again.stdout)).toMatchObject({ errors: 0, notices: 1, files: 4, fixed: [] });
  });

  it('speaks of the files alone that it is given, and repairs no other', async () => {
    const other = 'articles/2024/09/lain.md';
    const unquoted = storyText('A', 'Isi.').replace('"A"', 'A: B');
    const { content } = makeSmallSite({ [storyPath]: unquoted, [other]: unquoted });
    const { code, stdout } = await check(content, join(content, other), '--fix');
    expect([code, stdout.split('\n')[0], stdout.split('\n').at(-2)]).toEqual([
      0,
      other,
      '0 kesalahan, 1 catatan, 1 berkas diperiksa.',
    ]);
    expect((await check(content, 'articles/2024')).stdout).toContain(`${storyPath}:2:9 error`);
    expect((await check(content, 'tidak-ada.md', '.')).stderr).toContain(
      'Berkas “tidak-ada.md” tidak ada.\nBerkas “.” tidak berada di folder konten',
    );
  });

  it.each([
    ['json', /^\{\n {2}"problems": \[\],\n.*"failure": "[^"]+"\n\}\n$/s],
    ['github', /^::error::[^\n]+\n$/],
    ['text', /^$/],
  ])('says by --format %s too that it could not come to its end', async (format, stdout) => {
    const { content } = makeSmallSite();
    // Of more bytes than Node reads at once, none of them on the disk.
    truncateSync(join(content, storyPath), 3 * 2 ** 30);
    const finished = await check(content, '--format', format);
    expect(finished).toEqual({
      code: 1,
      stdout: expect.stringMatching(stdout),
      stderr: expect.stringMatching(/^[^\n]+\n$/),
    });
  });

  it.each([
    ['json', /"failure": "Opsi --formt tidak dikenal\.[^"]* Waktu “kapan” /],
    ['github', /^::error::Opsi --formt tidak dikenal\./],
  ])('says by --format %s too that its words were wrong', async (format, stdout) => {
    const { content } = makeSmallSite();
    const wrong = await check(content, '--format', format, '--formt', 'x', '--now', 'kapan');
    expect(wrong).toMatchObject({ code: 1, stdout: expect.stringMatching(stdout) });
  });

  it("names files from the repository's root for GitHub", async () => {
    const { root, content } = makeSmallSite(broken);
    mkdirSync(join(root, '.git'));
    const { stdout } = await check(content, '--format', 'github');
    expect(stdout).toBe(
      '::error file=content/articles/2024/09/panen-raya.md,line=3,col=15,title=date/impossible' +
        '::Tanggal “30” tidak ada. — Periksa tanggal dan jamnya.\n1 kesalahan, 0 catatan, 4 berkas diperiksa.\n',
    );
  });

  it('compares published stories with a commit', async () => {
    const { root, content } = makeSmallSite();
    const repository = new GitRepository(root);
    repository.commit({});
    writeFiles(content, { [storyPath]: storyText('Panen raya', 'Petani memanen padi di Cianjur.') });
    const { code, stdout } = await runScript('check', ['--content', content, '--since', 'HEAD']);
    expect(stdout.split('\n').slice(2, 3)).toEqual([
      `${storyPath}:8:24 notice edit/name Nama dalam berita yang sudah terbit berubah tanpa keterangan: “Cianjur” ditambahkan.`,
    ]);
    expect(code).toBe(0);
  });

  it('ends with 1 where there is nothing to compare with', async () => {
    const { content } = makeSmallSite();
    const { code, stdout } = await runScript('check', ['--content', content, '--since', 'HEAD~1']);
    expect(code).toBe(1);
    expect(stdout).toContain('site.yaml:1:1 error edit/no-history Perubahan sejak HEAD~1 tidak diperiksa:');
  });

  it('judges dates by the time it is given', async () => {
    const { content } = makeSmallSite();
    const { code, stdout } = await check(content, '--now', '2024-09-14 12:45:05');
    expect(code).toBe(1);
    expect(stdout).toContain('error date/in-future');
  });

  it('looks into photos once, and tells the same of them from then on', async () => {
    const { root, content } = makeSmallSite({
      [storyPath]: storyText('Panen', '![Sawah](rusak.jpg)'),
      'media/rusak.jpg': (await grainyPhoto().jpeg().toBuffer()).subarray(0, 20_000),
    });
    const first = await check(content);
    expect(first.stdout).toContain('articles/2024/09/panen-raya.md:8:1 error image/broken Foto “rusak.jpg”');
    expect(readdirSync(join(root, '.cache')).sort()).toEqual(['media.txt', 'readings']);
    expect(await check(content)).toEqual(first);
    expect(readdirSync(root).sort()).toEqual(['.cache', 'content']);
  });

  it('refuses a format that there is none of', async () => {
    const { content } = makeSmallSite();
    expect(await check(content, '--format', 'xml')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'Bentuk laporan “xml” di belakang --format tidak ada. Pilih salah satu: text, json, github, gnu.\n' +
        'Semua opsi: npm run check -- --help\n',
    });
  });
});
