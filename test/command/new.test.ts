import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript } from './run-script.ts';
import { makeSmallSite } from './small-site.ts';

describe('npm run new', { timeout: 60_000 }, () => {
  it('begins an article once, and never writes over it', async () => {
    const { content } = makeSmallSite();
    const args = ['Harga: "Gabah" Turun', '--content', content, '--now', '2024-09-14 12:45 WIB'];
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
    const { content } = makeSmallSite();
    const path = join(content, 'articles/2024/09/banjir.md');
    const where = ['--content', content, '--now', '2024-09-14 12:45 WIB'];
    await runScript('new', ['Banjir', '--category', 'Nasional', '--author', 'Ayu Lestari', ...where]);
    appendFileSync(path, 'Isi berita.\n');
    expect(await runScript('check', ['--content', content])).toMatchObject({ code: 0 });
  });

  it('asks for a headline', async () => {
    const { content } = makeSmallSite();
    const { code, stderr } = await runScript('new', ['--content', content]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Judul berita belum ditulis\. Apit judul dengan tanda kutip: .*\n/);
  });
});
