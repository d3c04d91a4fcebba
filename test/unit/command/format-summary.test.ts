import { expect, it } from 'vitest';
import type { ShareUse } from '../../../src/build/join-shares.ts';
import { formatSummary } from '../../../src/command/format-summary.ts';

const summary = {
  rendered: 1100,
  written: 1204,
  unchanged: 3,
  removed: 0,
  files: 1207,
  bytes: 54_210_000,
  seconds: { read: 0.26, validate: 0.01, render: 12.34, 'new-stage': 1 },
  total: 13.61,
};

it('a summary says in Indonesian what changed, how much there is, where the time went and how to look', () => {
  expect(formatSummary(summary, { language: 'id', out: '_site', content: 'content' })).toBe(
    [
      'Situs siap di _site: 1.207 berkas, 54,2 MB.',
      'Ditulis 1.204, tidak berubah 3, dihapus 0.',
      'Waktu 13,6 dtk: membaca 0,3 dtk, membuat halaman 12,3 dtk, new-stage 1,0 dtk.',
      'Untuk melihatnya: npm start, atau buka _site dengan server web statis apa pun.',
    ].join('\n'),
  );
});

it('a summary says the same in English, and previews the content that was built', () => {
  expect(formatSummary(summary, { language: 'en', out: '/tmp/out', content: '../news' })).toBe(
    [
      'The site is ready in /tmp/out: 1,207 files, 54.2 MB.',
      'Written 1,204, unchanged 3, removed 0.',
      'Time 13.6 s: reading 0.3 s, making pages 12.3 s, new-stage 1.0 s.',
      'To look at it: npm start -- --content ../news, or serve /tmp/out with any static web server.',
    ].join('\n'),
  );
});

it('a summary of a build that took no time names no stage', () => {
  const lines = formatSummary(
    { ...summary, seconds: { read: 0.01 }, total: 0.1 },
    { language: 'id', out: '_site', content: 'content' },
  );
  expect(lines.split('\n')[2]).toBe('Waktu 0,1 dtk.');
});

it('a summary of a share says whose it is, what the cache spared, and how to go on', () => {
  const share = { ...summary, shard: { index: 2, of: 8, left: 3 } };
  expect(formatSummary(share, { language: 'id', out: 'bagian/2', content: 'content' }).split('\n')).toEqual([
    'Bagian 2 dari 8 siap di bagian/2: 1.207 berkas, 54,2 MB. Ini belum situs.',
    '3 kelompok berkas tidak dibuat lagi karena sudah ada di cache.',
    expect.stringMatching(/^Waktu /),
    'Gabungkan semua bagian dengan cache yang sama: npm run build -- --join DIR…',
  ]);
  const whole = { ...summary, shard: { index: 1, of: 1, left: 0 } };
  expect(formatSummary(whole, { language: 'en', out: 's', content: 'content' }).split('\n')).toEqual([
    'Share 1 of 1 is ready in s: 1,207 files, 54.2 MB. It is not a site yet.',
    expect.stringMatching(/^Time /),
    'Join all shares with the same cache: npm run build -- --join DIR…',
  ]);
});

it('a summary of joined shares says in one line what came from them and which were of no use', () => {
  const faulty = [
    { dir: 's/1', fault: 'damaged' },
    { dir: 's/3', fault: 'other-build' },
  ] as const;
  const lineOf = (language: 'id' | 'en', shares: ShareUse) =>
    formatSummary({ ...summary, shares }, { language, out: '_site', content: 'content' }).split('\n')[2];
  expect(lineOf('id', { taken: 1200, made: 4, faulty })).toBe(
    'Dari bagian yang digabung: 1.200 kelompok berkas; dibuat di sini: 4. Tidak terpakai seluruhnya: s/1 (rusak), s/3 (dari isi, waktu, kode, atau opsi yang lain).',
  );
  expect(lineOf('en', { taken: 1, made: 4, faulty })).toBe(
    'From shares: 1 group of files; made here: 4. Not used in full: s/1 (damaged), s/3 (of other content, time, code or options).',
  );
  expect(lineOf('en', { taken: 8, made: 0, faulty: [] })).toBe(
    'From shares: 8 groups of files; made here: 0.',
  );
});
