import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleKeys } from '../../../src/content/article-fields.ts';
import { parseArticle } from '../../../src/content/parse-article.ts';
import { digestSource } from '../../../src/content/source-digest.ts';
import { wib } from '../../../src/dates/zone.ts';
import { makeSchemas } from '../../../src/editor/schemas.ts';
import { schemaWords } from '../../../src/strings/schema.ts';
import { makeJudge } from '../../fixtures/as-editors-read.ts';

/** As writers put them behind a key; many stand behind the wrong one. */
const written = [
  '',
  '~',
  'null',
  '[~, Ayu, Null]',
  'true',
  'TRUE',
  'ya',
  'Tidak',
  'no',
  '2024',
  '0x1F',
  '1e3',
  '"kata: lain"',
  "'Jum''at'",
  'Ayu Lestari',
  '[Ayu, Budi, 3]',
  '[]',
  '\n  - satu\n  -\n  - tiga',
  '2024-09-14',
  '2024-9-14',
  '2024-09-14T12:45:06.5+07:00',
  '2024-09-14 7:5 WITA',
  'Sabtu, 14 September 2024 12:45:6 WIB',
  "Jum'at 13 Sept. 2024 - 10.00 WIB",
  '14/9/2024',
  '/berita/1.html',
  '[/a/, "/b c.html?x=1"]',
  '/a#b',
  'https://contoh.id/a b',
  'HTTPS://contoh.id',
  'https:/contoh.id',
  'foto/a.jpg',
  './a.jpg',
  '../a.jpg',
  'en',
  'zh-Hant-TW',
  'i-klingon',
  '|\n  dua\n  baris',
  '>-\n  dua\n  baris',
  '{a: b}',
  '\n  - {title: Satu, category: Dua, date: 2024-09-14}',
  '\n  - title: 12\n    category: true\n    date: 2024-09-14 10:00',
  '\n  - {type: ralat, date: 2024-09-15, note: Isi.}',
  '\n  - {type: HAK_JAWAB, date: 2024-09-15, note: 12, link: /2024/09/a}',
  '\n  - {type: pencabutan, date: 2024-09-15, note: Isi., hide_title: ya}',
  '\n  - {type: ralat, date: 2024-09-15, note: Isi., hide_title: ya}',
];

const names = {
  categories: ['Ayu Lestari'],
  categorySpellings: undefined,
  authors: ['Ayu', '3'],
  topics: ['en'],
};
const judge = makeJudge(makeSchemas({ names, words: schemaWords('id') }).article);
const value = fc.constantFrom(...written);
const good = { title: 'Judul', date: '2024-09-14 10:00', category: 'Nasional' };

it('what the check accepts of an article’s front matter the schema accepts', () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...articleKeys), value, { maxKeys: 3 }), (fields) => {
      const yaml = Object.entries({ ...good, ...fields })
        .map(([key, text]) => `${key}: ${text}\n`)
        .join('');
      const bytes = Buffer.from(`---\n${yaml}---\n\nIsi.\n`);
      const { record } = parseArticle('articles/2024/09/a.md', bytes, digestSource(bytes), wib);
      if (record === undefined) return;
      accepted += 1;
      expect(judge(yaml), yaml).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(300);
});
