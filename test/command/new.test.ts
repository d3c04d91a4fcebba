import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runScript } from './run-script.ts';
import { makeSmallSite, storyText } from './small-site.ts';

describe('npm run new', { timeout: 60_000 }, () => {
  it('begins an article once, and never writes over it', async () => {
    const { content, root } = makeSmallSite();
    const args = [
      'Harga: "Gabah" Turun',
      '--content',
      content,
      '--cache',
      join(root, '.cache'),
      '--now',
      '2024-09-14 12:45 WIB',
    ];
    const path = join(content, 'articles/2024/09/harga-gabah-turun.md');
    expect(await runScript('new', args)).toEqual({
      code: 0,
      stdout: `Berkas baru: ${path}\nIsi kategorinya setelah “category:”, lalu tulis beritanya di bawah “---” kedua.\n`,
      stderr: '',
    });
    const text = readFileSync(path, 'utf8');
    expect(text).toBe(
      '---\ntitle: "Harga: \\"Gabah\\" Turun"\ndate: 2024-09-14 12:45:00 WIB\ncategory:\n---\n\n',
    );
    const again = await runScript('new', args);
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/^Berkas \S+ sudah ada, jadi tidak ditulis\./);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('makes a file that passes the check when its text is written', async () => {
    const { content, root } = makeSmallSite();
    const path = join(content, 'articles/2024/09/banjir.md');
    const where = ['--content', content, '--cache', join(root, '.cache'), '--now', '2024-09-14 12:45 WIB'];
    await runScript('new', ['Banjir', '--category', 'Nasional', '--author', 'Ayu Lestari', ...where]);
    appendFileSync(path, 'Isi berita.\n');
    expect(await runScript('check', ['--content', content])).toMatchObject({ code: 0 });
  });

  it.each([
    ['Ayu Lestri', 'Penulis “Ayu Lestri” belum ada di authors.yaml. Maksudnya “Ayu Lestari”?\n'],
    ['Ayu Lestari', ''],
    ['Ayu Lestari & Bagas', ''],
  ])('says at once whether authors.yaml lacks %s', async (author, told) => {
    const { content, root } = makeSmallSite();
    const where = ['--content', content, '--cache', join(root, '.cache'), '--now', '2024-09-14 12:45 WIB'];
    expect(
      await runScript('new', ['Banjir', '--category', 'Nasional', '--author', author, ...where]),
    ).toEqual({
      code: 0,
      stdout: `Berkas baru: ${join(content, 'articles/2024/09/banjir.md')}\n${told}Tulis beritanya di bawah “---” kedua.\n`,
      stderr: '',
    });
  });

  it('takes a category by any of its names, and refuses one that there is not before anything is made', async () => {
    const { content, root } = makeSmallSite();
    const where = ['--content', content, '--cache', join(root, '.cache'), '--now', '2024-09-14 12:45 WIB'];
    await runScript('new', ['Banjir', '--category', 'NASIONAL', ...where]);
    const text = readFileSync(join(content, 'articles/2024/09/banjir.md'), 'utf8');
    expect(text).toContain('\ncategory: "Nasional"\n');
    expect(await runScript('new', ['Gempa', '--category', 'Nasionl', ...where])).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'Kategori “Nasionl” tidak ada. Mungkin maksudnya Nasional? Yang ada: Nasional. Tidak ada berkas yang dibuat.\n',
    });
    expect(existsSync(join(content, 'articles/2024/09/gempa.md'))).toBe(false);
  });

  it('tells of stories of that name in other months, and of similar ones that are out', async () => {
    const { content, root } = makeSmallSite({
      'articles/2024/08/panen-padi.md': storyText('Panen: padi dimulai', 'Isi.'),
      'articles/2024/08/panen-draf.md': storyText('Panen padi rahasia', 'Isi.').replace(
        'category',
        'draft: ya\ncategory',
      ),
    });
    const where = ['--content', content, '--cache', join(root, '.cache'), '--now', '2024-10-01 12:45 WIB'];
    expect(await runScript('new', ['Panen padi', '--category', 'Nasional', ...where])).toEqual({
      code: 0,
      stdout: `Berkas baru: ${join(content, 'articles/2024/10/panen-padi.md')}
Berita lain bernama sama, alamatnya hanya berbeda bulan: articles/2024/08/panen-padi.md. Bila itu berita yang sama, hapus yang baru.
Tulis beritanya di bawah “---” kedua.

Berita terdahulu yang mirip. Yang terkait dapat disalin ke front matter:
related:
  - title: "Panen: padi dimulai"
    category: "Nasional"
    date: 2024-09-14 12:45:06 WIB
`,
      stderr: '',
    });
  });

  // `script` of util-linux gives a command a terminal; that of macOS takes other options.
  it.skipIf(process.platform !== 'linux')('makes nothing where Ctrl-C answers its question', async () => {
    const { content, root } = makeSmallSite();
    const command = `${process.execPath} scripts/run.mjs new Banjir --content ${content} --cache ${join(root, '.cache')}`;
    const child = spawn('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: { ...process.env, CI: '' },
    });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const isAsked = printed.includes('Enter:');
      printed += text;
      if (!isAsked && printed.includes('Enter:')) child.stdin.write('\x03');
    });
    const [code] = await once(child, 'close');
    expect(printed).toMatch(/Dibatalkan\. Tidak ada berkas yang dibuat\.\s*$/);
    expect(printed).not.toContain('    at ');
    expect(code).toBe(1);
    expect(
      readdirSync(join(content, 'articles'), { recursive: true }).filter((name) =>
        /banjir/.test(String(name)),
      ),
    ).toEqual([]);
  });

  it('asks for a headline', async () => {
    const { content } = makeSmallSite();
    const { code, stderr } = await runScript('new', ['--content', content]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Judul berita belum ditulis\. Apit judul dengan tanda kutip: .*\n/);
  });
});
