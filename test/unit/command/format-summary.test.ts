import { expect, it } from 'vitest';
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
