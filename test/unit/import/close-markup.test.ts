import { describe, expect, it } from 'vitest';
import { closeMarkup } from '../../../src/import/html/close-markup.ts';
import { htmlToMarkdown } from '../../../src/import/html-to-markdown.ts';

const place = { path: 'ekspor.xml', line: 7, column: 3 };

describe('markup that is never closed hides no text', () => {
  it.each([
    ['a script in a text', 'Pakai <script src="x">@ lalu<p>Dua</p>', 'Pakai <script src="x">@ lalu\n\nDua'],
    ['a comment', '<p>Satu</p><!-- catatan <p>Dua</p><p>Tiga</p>', 'Satu\n\nDua\n\nTiga'],
    ['a field', '<p>Satu <textarea>kotak<p>Dua</p>', 'Satu kotak\n\nDua'],
    [
      'a player',
      '<iframe src="https://www.youtube.com/embed/abcdefghijk"><p>Dua</p>',
      'https://www.youtube.com/watch?v=abcdefghijk\n\nDua',
    ],
    [
      'a player before another',
      '<iframe src="https://www.youtube.com/embed/abcdefghijk"><p>Dua</p><iframe src="https://www.youtube.com/embed/bbcdefghijk"></iframe>',
      'https://www.youtube.com/watch?v=abcdefghijk\n\nDua\n\nhttps://www.youtube.com/watch?v=bbcdefghijk',
    ],
    [
      'the quote of an address',
      '<a href="https://a.id/x>satu</a><p>Dua</p>',
      '[satu](https://a.id/x)\n\nDua',
    ],
    [
      'the quote of an address before another one',
      '<p><a href="https://a.id/x>satu</a> dua <a href="https://b.id/y">tiga</a></p>',
      '[satu](https://a.id/x) dua [tiga](https://b.id/y)',
    ],
  ])('%s', (_what, html, markdown) => {
    const converted = htmlToMarkdown(html, { place });
    expect(converted.markdown).toBe(markdown);
    expect(converted.remarks.map(({ rule }) => rule)).toContain('html/unclosed');
  });

  it.each([
    ['what is cut off at the end', '<p>Satu <a href="https://a.'],
    ['a program that is cut off', '<p>Satu</p><script>(iklan = window.iklan || []).push({'],
    ['a comment that is cut off', '<p>Satu</p><!-- catatan'],
    ['comments that are short', '<!--><p>Satu</p><!--->'],
    ['programs', '<script>if (a < b) document.write("<p>x</p>")</script><p>Satu</p>'],
    ['markup in a title', '<p title="a <b>x</b>">Satu</p>'],
    ['a drawing in an address', "<img src='data:image/svg+xml,<svg><path/></svg>'> Satu"],
    ['signs of comparison', 'a < b > c <5 <a = > x'],
  ])('leaves alone %s', (_what, html) => {
    expect(closeMarkup(html)).toEqual({ html, closed: [] });
  });

  it('reads any beginnings in one pass', () => {
    const begun = performance.now();
    for (const unit of ['<!--', '<iframe src="', '<iframe>', '<a href="x>', "<a href='", '<style><p>']) {
      closeMarkup(unit.repeat(50_000));
      closeMarkup(`${unit.repeat(50_000)}</iframe>`);
    }
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
