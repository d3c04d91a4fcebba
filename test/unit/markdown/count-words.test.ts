import { describe, expect, it } from 'vitest';
import { countWords, readingMinutes } from '../../../src/markdown/count-words.ts';
import { renderBody } from '../../../src/markdown/render.ts';

describe('the words of a body', () => {
  it.each([
    ['', 0],
    ['Satu dua *tiga* empat.', 4],
    ['Satu\n\ndua\n\n- tiga\n- empat', 4],
    ['## Anak judul\n\nKata **te**bal.', 4],
    ['|a|b|\n|-|-|\n|c|d e|', 5],
    ['[teks tautan](https://contoh.id/alamat%20panjang)', 2],
  ])('%j are %i', (markdown, count) => {
    expect(
      countWords(renderBody(markdown, { basePath: '', typographer: false, language: 'id', opening: '' })),
    ).toBe(count);
  });
});

describe('the time that a story takes to read', () => {
  it.each([
    [0, 1],
    [90, 1],
    [420, 2],
    [2100, 10],
  ])('%i words: %i minutes', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});
