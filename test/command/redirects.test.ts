import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript } from './run-script.ts';
import { makeSmallSite, storyPath, storyText } from './small-site.ts';

const moved = storyText('Panen raya', 'Isi.').replace(
  '\n---\n\n',
  '\naliases:\n  - /berita/1.html\n  - https://lama.example/berita/1\n---\n\n',
);

describe('old addresses', { timeout: 60_000 }, () => {
  it('that cannot be are told in words, and nothing is built', async () => {
    const { buildArgs, out } = makeSmallSite({
      [storyPath]: moved,
      'redirects.csv': 'from,to\n/lama,/2024/08/panen-raya\n/putar,/balik\n/balik,/putar\n/cari,/indeks\n',
    });
    const { code, stdout, stderr } = await runScript('build', buildArgs);
    expect({ code, report: `${stdout}${stderr}`.split('\n\n')[0] }).toEqual({
      code: 1,
      report: [
        'articles/2024/09/panen-raya.md:8:5 error redirect/form Alamat lama “https://lama.example/berita/1” harus dimulai dengan satu garis miring, tanpa nama situs.',
        '  Tulis “/berita/1”.',
        'redirects.csv:2:7 error redirect/target-absent Di situs ini tidak ada halaman /2024/08/panen-raya/.',
        '  Maksudnya /2024/09/panen-raya/?',
        'redirects.csv:3:8 error redirect/loop Pengalihan ini berputar: /putar/ → /balik/ → /putar/.',
        '  Arahkan ke halaman yang ada.',
        'redirects.csv:4:8 error redirect/loop Pengalihan ini berputar: /balik/ → /putar/ → /balik/.',
        '  Arahkan ke halaman yang ada.',
        'redirects.csv:5:1 error redirect/taken Alamat lama /cari/ dipakai oleh situs ini sendiri.',
        '  Halaman yang ada tidak boleh tertutup pengalihan. Hapus alamat lama ini.',
      ].join('\n'),
    });
    expect(existsSync(out)).toBe(false);
  });

  it('that nothing serves are counted, and the site is built', async () => {
    const rows = [1, 2, 3].map((id) => `/index.php?id=${id},/2024/09/panen-raya\n`).join('');
    const { buildArgs, out } = makeSmallSite({
      'redirects.csv': `from,to\n/lama,/2024/09/panen-raya\n${rows}`,
    });
    const { code, stdout, stderr } = await runScript('build', buildArgs);
    expect(code).toBe(0);
    expect(`${stdout}${stderr}`).toContain(
      'redirects.csv:3:1 notice redirect/not-served 3 alamat lama tidak dialihkan, yang pertama /index.php?id=1: ' +
        'hanya dapat dialihkan oleh host yang membaca “?…”.\n' +
        '  “host: netlify” di site.yaml dapat; atau atur pengalihannya di server Anda.\n',
    );
    expect(readFileSync(join(out, 'lama/index.html'), 'utf8')).toContain('url=/2024/09/panen-raya/');
    expect(existsSync(join(out, '_redirects'))).toBe(false);
  });

  it('are in English where the reports are', async () => {
    const { content } = makeSmallSite({
      'site.yaml': 'name: Radio Contoh\nreport_language: en\n',
      'redirects.csv': 'from;to\n/lama;/indeks\n',
    });
    const { code, stdout } = await runScript('check', ['--content', content]);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout:
        'articles/2024/09/panen-raya.md:1:1 notice topic/none This story has no topic.\n' +
        '  Add “topics: […]”, so that it stands on its topic’s page and beside stories of the same matter.\n' +
        'redirects.csv:1:1 error csv/header The first line of this file must be “from,to”.\n' +
        '  Commas stand between columns: replace every semicolon or tab by one, or save it as CSV with commas.\n\n' +
        '1 error, 1 notice, 5 files checked.\n',
    });
  });
});
