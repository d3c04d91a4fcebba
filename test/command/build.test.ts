import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeTemporaryFolder, readFiles, writeFiles } from '../fixtures/temporary-folder.ts';
import { runScript, startScript } from './run-script.ts';
import { makeSmallSite, storyPath, storyText } from './small-site.ts';

const storyPage = '2024/09/panen-raya/index.html';
const brokenStory = storyText('Panen', 'Isi.').replace('title:', 'tilte:').replace('09-14', '02-30');

describe('npm run build', { timeout: 120_000 }, () => {
  it('builds the site, says where it is and how to look at it, and leaves nothing beside it', async () => {
    const { root, content, out, buildArgs } = makeSmallSite();
    const { code, stdout, stderr } = await runScript('build', buildArgs);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^Situs siap di \S+_site: \d+ berkas, [\d,]+ kB\.$/);
    expect(lines[1]).toMatch(/^Ditulis \d+, tidak berubah 0, dihapus 0\.$/);
    expect(lines[2]).toMatch(/^Waktu [\d,]+ dtk: .*membuat halaman [\d,]+ dtk.*\.$/);
    expect(lines[3]).toBe(
      `Untuk melihatnya: npm start -- --content ${content}, atau buka ${out} dengan server web statis apa pun.`,
    );
    expect(readFileSync(join(out, storyPage), 'utf8')).toContain('Petani memanen padi.');
    expect(readdirSync(root).sort()).toEqual(['.cache', '_site', 'content']);
  });

  it('of nothing but articles builds too, with its notices before the summary', async () => {
    const root = makeTemporaryFolder();
    writeFiles(root, { [`content/${storyPath}`]: storyText('Panen raya', 'Petani memanen padi.') });
    const out = join(root, 'out');
    const places = ['--content', join(root, 'content'), '--out', out, '--cache', join(root, 'cache')];
    const { code, stdout } = await runScript('build', [...places, '--no-search', '--now', '2024-10-01']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n\n0 kesalahan, 3 catatan, 1 berkas diperiksa\.\n\nSitus siap di /);
    expect(existsSync(join(out, storyPage))).toBe(true);
    expect(existsSync(join(out, 'pagefind'))).toBe(false);
  });

  it('reports every problem at once, ends with 1 and leaves the last site as it was, to the byte', async () => {
    const { root, content, out, buildArgs } = makeSmallSite();
    expect((await runScript('build', buildArgs)).code).toBe(0);
    const before = readFiles(out);
    writeFiles(content, { [storyPath]: brokenStory, 'articles/2024/09/kosong.md': '---\ntitle: X\n---\n' });
    expect(await runScript('build', buildArgs)).toEqual({
      code: 1,
      stdout: `${[
        'articles/2024/09/kosong.md:1:1 notice author/missing Berita ini tidak menyebut penulis.',
        '  Tambahkan “author: Nama Penulis” bila ada.',
        'articles/2024/09/kosong.md:1:1 error key/missing Kunci “date” tidak ada.',
        '  Tambahkan baris “date: …”.',
        'articles/2024/09/kosong.md:1:1 error key/missing Kunci “category” tidak ada.',
        '  Tambahkan baris “category: …”.',
        'articles/2024/09/kosong.md:4:1 error body/empty Isi berita kosong.',
        '  Tulis isinya di bawah “---” penutup, atau beri “source: https://…” bila hanya merujuk ke berita lain.',
        'articles/2024/09/panen-raya.md:2:1 error key/unknown Kunci “tilte” tidak dikenal.',
        '  Maksudnya “title”?',
        'articles/2024/09/panen-raya.md:3:15 error date/impossible Tanggal “30” tidak ada.',
        '  Periksa tanggal dan jamnya.',
        '',
        '5 kesalahan, 1 catatan, 5 berkas diperiksa.',
      ].join('\n')}\n`,
      stderr:
        'Situs tidak dibangun; yang lama tidak berubah. Perbaiki kesalahan di atas, lalu jalankan lagi.\n',
    });
    expect(readFiles(out)).toEqual(before);
    expect(readdirSync(root).sort()).toEqual(['.cache', '_site', 'content']);
  });

  it('gives its summary as JSON on the last line where that is asked', async () => {
    const { content, buildArgs } = makeSmallSite({
      'site.yaml': 'base_url: https://contoh.example\nhost: github\n',
    });
    let lines: string[] = [];
    const lastLine = async () => {
      const { stdout } = await runScript('build', [...buildArgs, '--json', '--no-search']);
      lines = stdout.trimEnd().split('\n');
      return JSON.parse(lines.at(-1) ?? '');
    };
    const first = await lastLine();
    expect(lines).toContainEqual(
      expect.stringMatching(/^Batas GitHub Pages: [\d,]+ kB dari 1,0 GB \(0%\)\.$/),
    );
    expect(first.budget).toMatchObject({ host: 'github', level: 'within' });
    expect(first.budget.uses).toEqual([{ measure: 'bytes', used: first.bytes, limit: 1e9, level: 'within' }]);
    expect(first).toMatchObject({ outcome: 'built', errors: 0, notices: 0, unchanged: 0, removed: 0 });
    expect(first.written).toBe(first.files);
    expect(first.seconds.render).toBeGreaterThan(0);
    // Of a large archive it takes as long to write as its sources to list.
    const ledger = () => statSync(join(content, '../.cache/ledger.txt')).ino;
    const before = ledger();
    expect(await lastLine()).toMatchObject({ outcome: 'built', written: 0, unchanged: first.files });
    expect(ledger()).toBe(before);
    rmSync(join(content, storyPath));
    writeFiles(content, { [storyPath]: brokenStory });
    expect(await lastLine()).toEqual({ outcome: 'invalid', errors: 2, notices: 0 });
  });

  it('speaks English where site.yaml says so, of wrong options too', async () => {
    const { buildArgs } = makeSmallSite({ 'site.yaml': 'report_language: en\n', [storyPath]: brokenStory });
    const { code, stdout, stderr } = await runScript('build', buildArgs);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\n\n2 errors, 0 notices, 4 files checked\.\n$/);
    expect(stderr).toBe(
      'The site was not built; the old one is unchanged. Mend the errors above and run again.\n',
    );
    expect(await runScript('build', [...buildArgs, '--jobs', '0'])).toEqual({
      code: 1,
      stdout: '',
      stderr:
        '“0” after --jobs cannot be used. Write a whole number from 1 to 256.\nAll options: npm run build -- --help\n',
    });
  });

  it('names everything that is wrong with its options, without a stack, and builds nothing', async () => {
    const { content, out } = makeSmallSite();
    const args = ['--contnt=x', '--content', content, '--out', join(content, 'site'), '--base-url', 'contoh'];
    expect(
      await runScript('build', [...args, '--now', 'besok', '--jobs=0', '--clean=1', 'x', '--cache']),
    ).toEqual({
      code: 1,
      stdout: '',
      stderr: `${[
        'Opsi --contnt tidak dikenal. Mungkin maksudnya --content?',
        'Opsi --clean ditulis tanpa nilai.',
        'Opsi --cache harus diikuti nilainya.',
        '“x” tidak dikenal. Opsi ditulis setelah tanda --, misalnya: npm run build -- --clean',
        'Alamat “contoh” di belakang --base-url tidak dapat dipakai. Tulis lengkap, tanpa ? dan #, misalnya: https://contoh.id/arsip',
        'Waktu “besok” di belakang --now tidak dapat dibaca. Tulis seperti ini: 2024-09-14T12:45:06+07:00',
        'Nilai “0” di belakang --jobs tidak dapat dipakai. Tulis bilangan bulat dari 1 sampai 256.',
        `Folder hasil ${join(content, 'site')} berada di dalam folder konten ${content}. Pilih tempat lain dengan --out.`,
        'Semua opsi: npm run build -- --help',
      ].join('\n')}\n`,
    });
    expect(existsSync(out)).toBe(false);
  });

  it('needs a content folder', async () => {
    const absent = join(makeTemporaryFolder(), 'content');
    expect(await runScript('build', ['--content', absent])).toEqual({
      code: 1,
      stdout: '',
      stderr:
        `Folder konten ${absent} tidak ada. Periksa penulisannya di belakang --content.\n` +
        'Semua opsi: npm run build -- --help\n',
    });
  });

  it('touches no folder that holds what it did not make', async () => {
    const { out, buildArgs } = makeSmallSite();
    mkdirSync(out);
    writeFileSync(join(out, 'skripsi.txt'), 'penting');
    const { code, stdout, stderr } = await runScript('build', [...buildArgs, '--json']);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: '{"outcome":"refused","reason":"foreign-output"}\n',
    });
    expect(stderr).toMatch(
      /^Folder \S+_site berisi berkas yang bukan buatan program ini, jadi tidak disentuh\./,
    );
    expect(readFiles(out)).toEqual({ 'skripsi.txt': 'penting' });
  });

  it('says in one line that a file stands where a folder should be', async () => {
    const { root, buildArgs } = makeSmallSite();
    writeFiles(root, { file: '' });
    const { code, stderr } = await runScript('build', [...buildArgs, '--out', join(root, 'file', 'site')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Di jalur .* ada berkas, padahal seharusnya folder\. .*\n$/);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('that is stopped by %s ends with %i and leaves nothing half done', async (signal, exitCode) => {
    const { root, out, buildArgs } = makeSmallSite();
    const build = startScript('build', buildArgs);
    await vi.waitFor(() => expect(existsSync(`${out}.lock`)).toBe(true), { timeout: 60_000, interval: 5 });
    build.process.kill(signal);
    const { code, stderr } = await build.finished;
    expect(code).toBe(exitCode);
    expect(stderr).toBe('Dihentikan. Situs yang lama tidak berubah.\n');
    expect(readdirSync(root).filter((name) => name.startsWith('_site'))).toEqual([]);
  });

  it('tells its options', async () => {
    const { code, stdout } = await runScript('build', ['--help']);
    expect(code).toBe(0);
    for (const option of [
      'content',
      'out',
      'cache',
      'base-url',
      'now',
      'clean',
      'jobs',
      'no-search',
      'json',
      'shard',
      'join',
    ]) {
      expect(stdout).toContain(`  --${option} `);
    }
  });
});
