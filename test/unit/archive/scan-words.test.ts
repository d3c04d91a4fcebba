import { describe, expect, it } from 'vitest';
import { scanWords } from '../../../src/archive/scan-words.ts';

describe('the words of a text', () => {
  it.each([
    ['Rusia dan Tiongkok', ['Rusia', 'dan', 'Tiongkok']],
    ["anak-anak Jum'at Qur’an, pukul 12.45.", ['anak-anak', "Jum'at", 'Qur’an', 'pukul', '12.45']],
    ['“Baik”, katanya—lalu pergi...', ['Baik', 'katanya', 'lalu', 'pergi']],
    ['Rp500.000 (25/8/2015) G-20', ['Rp500.000', '25', '8', '2015', 'G-20']],
    ['Šibenik, São Paulo, Ağrı', ['Šibenik', 'São', 'Paulo', 'Ağrı']],
    ['🔥Banjir🔥 «Москва»', ['Banjir', 'Москва']],
    ['-- … !', []],
    ['', []],
  ])('of %j', (text, words) => {
    const scanned = scanWords(text);
    expect(scanned.map((word) => word.text)).toEqual(words);
    expect(scanned.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it('have a capital where their first letter is one, of any script', () => {
    const capitals = scanWords('Aa bB Éé éÉ Жж жЖ 1A').filter(({ isCapital }) => isCapital);
    expect(capitals.map(({ text }) => text)).toEqual(['Aa', 'Éé', 'Жж']);
  });
});
