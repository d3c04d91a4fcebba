// What came along from chats, documents and notebooks, and numbers that cannot be: in a body, told once.
import { expect, it } from 'vitest';
import { faultsInBody } from '../../fixtures/content.ts';

it.each([
  ['a link of a chat', 'Lihat <https://contoh.example|situs>.\n', '8:7 notice link/as-text'],
  ['a mark of a highlighter', 'Kata ==harga turun== itu.\n', '8:6 notice body/markup'],
  ['a remark of a notebook', '%% cek harga %%\n\nIsi.\n', '8:1 notice body/markup'],
  ['a remark of a program', '// cek nama lurah\n\nIsi.\n', '8:1 notice body/leftover'],
  ['a comment of a word processor', 'Isi.\n\nCommented [AL1]: cek\n', '10:1 notice body/leftover'],
  ['a comment of a shared document', 'Isi.\n\n[a]Cek ulang harganya\n', '10:1 notice body/leftover'],
  ['how many words it has', 'Isi.\n\n(350 kata)\n', '10:1 notice body/leftover'],
  ['where a signature begins', 'Isi.\n\n--\nAyu Lestari\n', '10:1 notice body/leftover'],
  ['a greeting', 'Assalamualaikum, mohon dimuat ya min.\n\nIsi.\n', '8:1 notice body/leftover'],
  ['the source of a robot', 'Harga gabah turun. [oaicite:0]{index=0}\n', '8:20 notice body/leftover'],
  [
    'one as a link',
    'Harga turun [oai_citation:0‡Contoh](https://contoh.example/a).\n',
    '8:13 notice body/leftover',
  ],
  [
    'one behind a sentence',
    `${'Harga turun lagi. '.repeat(12)}[cite: 5, 12]\n`,
    '8:217 notice body/leftover',
  ],
  ['where it begins', '[cite_start]Harga turun.\n', '8:1 notice body/leftover'],
  ['a name to be looked up', 'Lurah Asep (cek nama) hadir.\n', '8:12 notice text/unfinished'],
  ['an hour of another part of the day', 'Mulai pukul 20.00 WIB pagi.\n', '8:7 notice text/no-time'],
  ['a year with a digit too many', 'Panen 12 September 20224.\n', '8:7 notice text/no-day'],
  ['a sum with four digits behind a point', 'Harga Rp5.0000 per kilogram.\n', '8:7 notice text/thousands'],
  ['one with commas', 'Harga Rp5,000 per kilogram.\n', '8:7 notice text/thousands'],
  ['one of millions with commas', 'Bantuan Rp1,250,500 itu.\n', '8:9 notice text/thousands'],
  ['a fraction with a point', 'Sebanyak 1.5 juta petani.\n', '8:10 notice text/thousands'],
  ['a share with a point', 'Naik 0.25 persen.\n', '8:6 notice text/thousands'],
  ['one with two', 'Harga Rp5.00 per kilogram.\n', '8:7 notice text/thousands'],
])('%s is told of', async (_, body, problem) => {
  expect(await faultsInBody(body)).toEqual([problem]);
});

it.each([
  'Mulai pukul 08.00 malam, pukul 12.30 siang, pukul 18.00 sore dan pukul 20.20 malam.',
  'Sejak 25 Agustus 15.000 orang; pada 25 Agustus 2024.',
  'Rp5.000, Rp1,5 juta, Rp5.000.000, Rp1,399 juta, Rp1,000 hingga Rp1,500 juta, 3.500 persen dan pukul 10.30.',
  'Assalamualaikum, kata petani itu kepada semua orang yang datang pagi itu di sawah.',
  'Menurut [sic] dan (cite: lihat halaman 5), “please cite: 12”.',
  'Nilai a == b dan c == d; diskon 50%% lagi.',
])('%j is not', async (text) => {
  expect(await faultsInBody(`${text}\n`)).toEqual([]);
});
