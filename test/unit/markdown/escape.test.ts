import { describe, expect, it } from 'vitest';
import { escapeParagraph, isParagraphText } from '../../../src/markdown/escape.ts';

describe('an escaped paragraph', () => {
  it.each([
    'Presiden Rusia, Vladimir Putin, pada hari Kamis (12/9) menyuarakan kesediaannya - "untuk" bekerja sama.',
    'Kerja sama ekonomi, perdagangan & investasi tumbuh 5,2% (naik dari 4,9%), kata dia; AT&T juga.',
    'file snake_case_name.txt dan 5 * 3 = 15, suhu ~30 derajat',
    'catatan* tunggal dan [sic] serta [1], a < b > c',
    '#tagar bukan judul, -5 derajat, +62 812, 1234567890. Tahun',
    '2014.Tahun, 3.5 persen',
    'C:\\folder, satu ` saja, redaksi@contoh.id, https://contoh.id/a_b_c',
    'a | b | c',
    '&nosuch; & biasa',
  ])('is the text itself: %s', (text) => {
    expect(escapeParagraph(text)).toBe(text);
  });

  it.each([
    ['2014. Tahun', '2014\\. Tahun'],
    ['1) satu', '1\\) satu'],
    ['- x', '\\- x'],
    ['+ x', '\\+ x'],
    ['* x', '\\* x'],
    ['-', '\\-'],
    ['# Judul', '\\# Judul'],
    ['> kutipan', '\\> kutipan'],
    ['---', '\\---'],
    ['* * *', '\\* * *'],
    ['5*3*2', '5\\*3\\*2'],
    ['_x_', '\\_x\\_'],
    ['**x**', '\\*\\*x\\*\\*'],
    ['~~x~~', '\\~\\~x\\~\\~'],
    ['`x`', '\\`x\\`'],
    ['```', '\\`\\`\\`'],
    ['~~~', '\\~\\~\\~'],
    ['&copy; &#65; &#x41;', '\\&copy; \\&#65; \\&#x41;'],
    ['[a](b)', '[a\\](b)'],
    ['![a](b)', '![a\\](b)'],
    ['[a]: b', '\\[a]: b'],
    ['<https://contoh.id/>', '\\<https://contoh.id/>'],
    ['<a@contoh.id>', '\\<a@contoh.id>'],
    ['\\*', '\\\\*'],
    ['a\\', 'a\\'],
  ])('of %s is %s', (text, markdown) => {
    expect(escapeParagraph(text)).toBe(markdown);
  });

  it.each(['', ' a', 'a ', 'a\nb', 'a\rb', 'a\0b', 'a\u0007b', 'a\ud800b', '\u00a0a'])(
    'cannot be %j',
    (text) => {
      expect(isParagraphText(text)).toBe(false);
      expect(() => escapeParagraph(text)).toThrow(RangeError);
    },
  );

  it('may hold tabs and any whole character', () => {
    expect(isParagraphText('a\tb \u{1F600} e\u0301 \u200b')).toBe(true);
  });
});
