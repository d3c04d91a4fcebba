import { describe, expect, it } from 'vitest';
import { faultsOf, storyWith } from '../../fixtures/content.ts';

describe('the text of a title', () => {
  it.each([
    ['a line break', 'title: "a\\nb"', '2:8'],
    ['a zero-width space', 'title: ab\u200Bc', '2:10'],
    ['a zero-width space in quotes', 'title: "ab\u200Bc"', '2:11'],
    ['a right-to-left override', 'title: "\u202Ea"', '2:9'],
    ['an isolate', 'title: a\u2066b', '2:9'],
    ['a byte order mark', 'title: "a\uFEFFb"', '2:10'],
  ])('must not hold %s', async (_, title, place) => {
    expect(await faultsOf(storyWith({ title }))).toEqual([`${place} error text/forbidden-character`]);
  });

  it.each([
    ['a control character', 'title: "a\\u0007b"', '2:10'],
    ['half a character', 'title: "a\\uD800b"', '2:10'],
    ['a letter in two lines', 'title: "a\n  b\\u0007c"', '2:8'],
  ])('must not hold %s as YAML spells it', async (_, title, place) => {
    expect(await faultsOf(storyWith({ title }))).toEqual([`${place} error text/forbidden-character`]);
  });

  it.each([
    [300, []],
    [301, ['2:8 error text/too-long']],
  ])('of %i characters', async (length, faults) => {
    expect(await faultsOf(storyWith({ title: `title: ${'😀'.repeat(length)}` }))).toEqual(faults);
  });
});

describe('the form of a title', () => {
  it.each([
    ['Panen raya.', 'title/mark'],
    ['Heboh!!! Panen raya', 'title/mark'],
    ['Panen raya #pangan #beras', 'title/mark'],
    ['panen raya di cianjur', 'title/small-letters'],
    ['Panen (raya di Cianjur', 'text/parenthesis'],
    ['Petani : Harga turun', 'text/spacing'],
    ['17-8-45', 'text/unfinished'],
    ['Panen raya - Copy (2)', 'text/unfinished'],
    ['Judul berita Anda', 'text/unfinished'],
  ])('%s is told of', async (title, rule) => {
    expect(await faultsOf(storyWith({ title: `title: "${title}"` }))).toEqual([`2:8 notice ${rule}`]);
  });

  it.each([
    'Laba PT Contoh Tbk.',
    'Ayu Lestari, S.H.',
    'Situs baru. Petani baru.',
    'Ia berkata, “Panen raya.”',
    'Panen raya …',
    'Petani: Harga turun',
    'iPhone baru',
    '9 cara memanen padi',
    '#CekFakta panen raya',
    '東京 の 米',
  ])('%s is right', async (title) => {
    expect(await faultsOf(storyWith({ title: `title: "${title}"` }))).toEqual([]);
  });
});
