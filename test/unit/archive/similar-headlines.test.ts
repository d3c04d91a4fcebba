import { expect, it } from 'vitest';
import { findSimilar } from '../../../src/archive/similar-headlines.ts';

const stories = [
  'Harga Beras Naik di Cianjur',
  'Harga Minyak Goreng Turun',
  'Presiden Minta Harga Pangan Dijaga',
  'Banjir Rendam Tiga Desa',
  'Petani Cianjur Panen Raya',
  'Gempa Guncang Maluku',
  'Sekolah Dibuka Lagi Usai Banjir',
  'Harga Emas Hari Ini',
].map((headline) => ({ headline }));

const similarTo = (headline: string, most = 5) =>
  findSimilar(headline, stories, most).map((story) => story.headline);

it.each([
  ['Beras dari Cianjur', ['Harga Beras Naik di Cianjur', 'Petani Cianjur Panen Raya']],
  ['BERAS CIANJUR: Tanda Tanya', ['Harga Beras Naik di Cianjur']],
  ['Banjir Surut', ['Banjir Rendam Tiga Desa', 'Sekolah Dibuka Lagi Usai Banjir']],
  ['Wali Kota Dilantik', []],
  ['Usai Hari Ini Akan Lagi', []],
  ['', []],
])('%j is like %j', (headline, similar) => {
  expect(similarTo(headline)).toEqual(similar);
});

it('what most headlines say makes none similar, and no more are given than asked for', () => {
  expect(similarTo('Harga Tiket Kereta Cepat')).toEqual([]);
  expect(similarTo('Beras dari Cianjur', 1)).toEqual(['Harga Beras Naik di Cianjur']);
});
