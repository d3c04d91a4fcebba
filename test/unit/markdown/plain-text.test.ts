import { describe, expect, it } from 'vitest';
import { firstParagraph, plainText } from '../../../src/markdown/plain-text.ts';
import { summarize } from '../../../src/markdown/summarize.ts';

describe('the plain text of a body', () => {
  it.each([
    ['Satu *dua* [tiga](/x) `empat`.', 'Satu dua tiga empat.'],
    ['\nBaris satu\nbaris dua\n\n\nTiga\n', 'Baris satu baris dua\nTiga'],
    ['baris satu\nbaris dua  \nbaris tiga', 'baris satu baris dua baris tiga'],
    ['# Judul\n\nTeks\n\n- a\n- b\n\n> kutipan', 'Judul\nTeks\na\nb\nkutipan'],
    ['```js\nlet x;\n```\n\n    kode', 'let x;\nkode'],
    ['|a|b|\n|-|-|\n|1||', 'a\nb\n1'],
    ['<b>x</b> &amp; {{ y }}', '<b>x</b> & {{ y }}'],
    ['![Foto](a.jpg) ![](/m/b.jpg)', 'Foto b.jpg'],
    ['---', ''],
    ['', ''],
  ])('of %j is %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  it('has the typographer of the page', () => {
    expect(plainText('"a"', { typographer: true })).toBe('“a”');
  });
});

describe('the first paragraph', () => {
  it.each([
    ['Satu *dua*.\n\nTiga.', 'Satu dua.'],
    ['# Judul\n\n> kutipan\n\n- butir\n\nTeks.', 'Teks.'],
    ['- hanya butir', ''],
    ['', ''],
    ['Ini [tautan][1].\n\nLagi.\n\n[1]: /x', 'Ini tautan.'],
    [`${'# Judul\n\n'.repeat(2000)}Teks.\n\nLagi.`, 'Teks.'],
    [`\`\`\`\n${'kode\n\n'.repeat(800)}\`\`\`\n\nTeks.`, 'Teks.'],
    [`${'kata '.repeat(1000)}akhir\n\nLagi.`, `${'kata '.repeat(1000)}akhir`],
  ])('of a body', (markdown, text) => {
    expect(firstParagraph(markdown)).toBe(text);
  });
});

describe('a summary', () => {
  it.each([
    ['Satu dua tiga', 13, 'Satu dua tiga'],
    ['Satu dua tiga', 12, 'Satu dua…'],
    ['Satu, dua tiga', 7, 'Satu…'],
    ['Satu\n  dua', 8, 'Satu dua'],
    ['Satudua', 4, 'Sat…'],
    ['\u{1F600}\u{1F600}', 3, '\u{1F600}…'],
    ['a\u{1F600}b', 3, 'a…'],
    ['', 5, ''],
  ])('of %j in %i characters is %j', (text, limit, summary) => {
    expect(summarize(text, limit)).toBe(summary);
    expect(summarize(text, limit).length).toBeLessThanOrEqual(limit);
  });
});
