import { describe, expect, it } from 'vitest';
import { findTerms, packTerms, unpackTerms } from '../../../src/archive/story-terms.ts';

/** `name:wang` of the text, `name:yi/hb` where it is in headline (h) and body (b). */
function termsOf(headline: string, text = ''): string[] {
  return findTerms(headline, [text]).map(
    ({ kind, text: word, inHeadline, inText }) =>
      `${kind}:${word}/${inHeadline ? 'h' : ''}${inText ? 'b' : ''}`,
  );
}

describe('what a story speaks of', () => {
  it.each([
    ['a name by its capital inside a sentence', 'Menlu temui Wang di kota', ['name:wang/h']],
    ['no name at the beginning of a sentence', 'Usai. Sakit dia. "Benar saja, kata dia', []],
    ['no title, office or day', 'kata Presiden pada Selasa di Kantor Gubernur itu', []],
    ['an acronym, at the beginning too', 'WTO tunda putusan', ['name:wto/h']],
    ['no name Where Nearly All Words Have a Capital', 'Wang Temui Menlu Di Kota Tua Itu', []],
    ['no acronym WHERE ALL ARE CAPITALS', 'WTO TUNDA PUTUSAN', []],
    ['nothing in numbers', 'pada 2015 dan Rp500.000 untuk VIII jam 12.45', []],
    [
      'a name without its English possessive',
      'soal FDA’s dan bos Snowden’s',
      ['name:fda/h', 'name:snowden/h'],
    ],
    ['a name with a hyphen whole', 'kata orang di Al-Jazeera', ['name:al-jazeera/h']],
    ['no other word', 'kata pemuda itu, juga tetangga', []],
  ])('is %s', (_, headline, terms) => {
    expect(termsOf(headline)).toEqual(terms);
  });

  it('is one matter for all its spellings, capital or not', () => {
    expect(termsOf('Dolar naik', 'Nilai tukar rupiah')).toEqual(['matter:rupiah/hb']);
    expect(termsOf('CHINA dan Tiongkok dan beijing')).toEqual(['broad:tiongkok/h']);
  });

  it('is a name where one of the places shows it, and stands in both', () => {
    expect(termsOf('Sanjungan Mignolet Untuk Rekannya Itu', 'kata Mignolet')).toContain('name:mignolet/hb');
    expect(termsOf('SEMUA HURUF BESAR MIGNOLET')).toEqual([]);
    expect(termsOf('SEMUA HURUF BESAR MIGNOLET', 'kata Mignolet')).toEqual(['name:mignolet/hb']);
    expect(termsOf('kata Mignolet', 'Mignolet diam')).toEqual(['name:mignolet/hb']);
  });

  it('counts the words of one name as one run', () => {
    const runs = findTerms('', ['gol oleh Petr Cech, lalu oleh Joe Gomez']).map(({ text, run }) => [
      text,
      run,
    ]);
    const [petr, cech, joe, gomez] = runs.map(([, run]) => run);
    expect(runs.map(([text]) => text)).toEqual(['petr', 'cech', 'joe', 'gomez']);
    expect([cech, gomez]).toEqual([petr, joe]);
    expect(petr).not.toBe(joe);
  });
});

it('is packed in one text, and comes out as it was', () => {
  const terms = findTerms('Dolar naik, kata Petr Cech', ['Tiongkok dan WTO. Kata Petr Cech di Al-Jazeera']);
  const places = terms.map(({ inHeadline, inText }) => [inHeadline, inText]);
  expect(places).toEqual(
    expect.arrayContaining([
      [true, true],
      [true, false],
      [false, true],
    ]),
  );
  expect(unpackTerms(packTerms(terms))).toEqual(terms);
  expect(unpackTerms(packTerms([]))).toEqual([]);
});
