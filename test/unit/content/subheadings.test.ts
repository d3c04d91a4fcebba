// Subheadings that are none, that come twice or stand on a wrong level, and stars that lead nowhere.
import { expect, it } from 'vitest';
import { faultsInBody } from '../../fixtures/content.ts';

const paragraph = 'Harga gabah di Cianjur turun sejak Senin pagi karena panen raya berlangsung bersamaan.';
const under = (heading: string) => `${heading}\n\n${paragraph}`;

it.each([
  ['seven marks', [under('####### Kronologi')], '8:1 notice heading/too-deep'],
  ['a first one of the third level', [under('### Kronologi')], '8:1 notice heading/skip'],
  ['two of one name', [under('## Kronologi'), under('## kronologi')], '12:1 notice heading/twice'],
  [
    'two of one name with their own below',
    [under('## Kronologi'), under('### Pagi'), under('## Kronologi')],
    '16:1 notice heading/twice',
  ],
  ['nothing below it', [paragraph, '## Tanggapan'], '10:1 notice heading/bare'],
  [
    'bold letters for it',
    [paragraph, under('**Kronologi**'), under('**Tanggapan warga**')],
    '10:1 notice heading/bold',
  ],
  ['a star without a note', ['Harga gabah Rp5.000* per kilogram.'], '8:13 notice body/lone-star'],
  ['an escaped one', ['Korban bernama Bunga\\* dirawat.'], '8:16 notice body/lone-star'],
])('%s is told of', async (_, blocks, problem) => {
  expect(await faultsInBody(`${blocks.join('\n\n')}\n`)).toEqual([problem]);
});

it.each([
  [
    'those of one name below others',
    [under('## Beras'), under('### Harga'), under('## Gabah'), under('### Harga')],
  ],
  [
    'those of a form, which come a third time',
    [under('## Pangan'), under('### Bacaan'), under('### Bacaan'), under('## Ternak'), under('### Bacaan')],
  ],
  [
    'those that begin the same again',
    [under('## Petani'), under('### Tanya'), under('## Petani'), under('### Tanya')],
  ],
  ['one in bold', [paragraph, under('**Kronologi**')]],
  ['questions of an interview', [under('**Mengapa turun?**'), under('**Sejak kapan?**')]],
  ['bold letters beside real ones', [under('## Kronologi'), under('**Pagi**'), under('**Siang**')]],
  ['a star with its note', ['Harga Rp5.000* per kilogram.', '\\* Di tingkat petani.']],
  ['stars of a hotel, and a swear word', ['Hotel bintang 5* itu.']],
])('%s is not', async (_, blocks) => {
  expect(await faultsInBody(`${blocks.join('\n\n')}\n`)).toEqual([]);
});
