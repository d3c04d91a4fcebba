// What newsrooms put between paragraphs, as plain Markdown: pull quotes, *Baca juga*, pasted addresses.
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import type { Language } from '../../../src/strings/language.ts';

function render(markdown: string, language: Language = 'id', typographer = false): string {
  return renderBody(markdown, { basePath: '/arsip', typographer, language, opening: '' }).replaceAll(
    '\n',
    '',
  );
}

describe('a pull quote', () => {
  const quote = '<blockquote><p>Kami siap.</p></blockquote>';

  it.each([
    ['> [!kutipan]\n> Kami siap.', `<figure class="pull-quote">${quote}</figure>`],
    [
      '> [!kutipan]\n> Kami siap.\n> — Wang Yi',
      `<figure class="pull-quote">${quote}<figcaption>Wang Yi</figcaption></figure>`,
    ],
    [
      '> [!QUOTE]\n>\n> Kami siap.\n>\n> -- Wang *Yi*',
      `<figure class="pull-quote">${quote}<figcaption>Wang <em>Yi</em></figcaption></figure>`,
    ],
    [
      '> [!kutipan]\n> Kami siap.\n>\n> Selalu.\n> – Wang Yi',
      '<figure class="pull-quote"><blockquote><p>Kami siap.</p><p>Selalu.</p></blockquote><figcaption>Wang Yi</figcaption></figure>',
    ],
    [
      '> [!kutipan]\n> — Kami siap.',
      '<figure class="pull-quote"><blockquote><p>— Kami siap.</p></blockquote></figure>',
    ],
    ['A\n\n> [!kutipan]\n> Kami siap.\n\nB', `<p>A</p><figure class="pull-quote">${quote}</figure><p>B</p>`],
    [
      '> [!kutipan]\n> **Kami** siap.',
      '<figure class="pull-quote"><blockquote><p><strong>Kami</strong> siap.</p></blockquote></figure>',
    ],
  ])('%j', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  it('loses a dash that the typographer has drawn', () => {
    expect(render('> [!kutipan]\n> Kami siap.\n> --- Wang Yi', 'id', true)).toContain(
      '<figcaption>Wang Yi</figcaption>',
    );
  });

  it.each([
    ['> Kami siap.', '<blockquote><p>Kami siap.</p></blockquote>'],
    ['> Kata [!kutipan]', '<blockquote><p>Kata [!kutipan]</p></blockquote>'],
    ['> [!kutipan] Kami siap.', '<blockquote><p>[!kutipan] Kami siap.</p></blockquote>'],
    ['[!kutipan]\nKami siap.', '<p>[!kutipan]Kami siap.</p>'],
  ])('is none without its mark on the first line: %j', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  it('is in the text for search without its mark', () => {
    expect(plainText('> [!kutipan]\n> Kami siap.\n> — Wang Yi')).toBe('Kami siap.\nWang Yi');
  });
});

describe('a pointer to another story', () => {
  it.each([
    [
      'Baca juga: [Judul](/2024/09/x/)',
      '<p class="read-also">Baca juga: <a href="/arsip/2024/09/x/">Judul</a></p>',
    ],
    [
      '**Baca juga:** [Judul](/2024/09/x/)',
      '<p class="read-also"><strong>Baca juga:</strong> <a href="/arsip/2024/09/x/">Judul</a></p>',
    ],
    [
      'BACA JUGA: [A](/2024/09/a/), [B](/2024/09/b/)',
      '<p class="read-also">BACA JUGA: <a href="/arsip/2024/09/a/">A</a>, <a href="/arsip/2024/09/b/">B</a></p>',
    ],
  ])('%j', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  it.each([
    'Baca juga: Judul',
    'Baca juga: [Judul](/x/) yang terbit kemarin.',
    'Jangan lupa, baca juga: [Judul](/x/)',
    '[Baca juga](/x/)',
  ])('is an ordinary paragraph where it says more or less: %j', (markdown) => {
    expect(render(markdown)).toMatch(/^<p>/);
  });
});

describe('an address on a line of its own', () => {
  it.each([
    [
      'https://www.youtube.com/watch?v=aB_c*d*',
      'https://www.youtube.com/watch?v=aB_c*d*',
      'Tonton di YouTube: youtube.com/watch?v=aB_c*d*',
    ],
    [
      'https://youtu.be/x?t=1&amp=2',
      'https://youtu.be/x?t=1&amp;amp=2',
      'Tonton di YouTube: youtu.be/x?t=1&amp;amp=2',
    ],
    [
      'https://open.spotify.com/episode/7',
      'https://open.spotify.com/episode/7',
      'Dengarkan di Spotify: open.spotify.com/episode/7',
    ],
    ['https://x.com/rri/status/1', 'https://x.com/rri/status/1', 'Lihat di X: x.com/rri/status/1'],
    ['<https://contoh.id/>', 'https://contoh.id/', 'contoh.id'],
    ['https://notyoutube.com/', 'https://notyoutube.com/', 'notyoutube.com'],
    ['https://contoh.id/a\\_b\\_', 'https://contoh.id/a_b_', 'contoh.id/a_b_'],
    [
      `https://contoh.id/${'a'.repeat(90)}`,
      `https://contoh.id/${'a'.repeat(90)}`,
      `contoh.id/${'a'.repeat(49)}…`,
    ],
  ])('%s is a link that says where it leads', (markdown, href, text) => {
    expect(render(markdown)).toBe(`<p class="embed-link"><a href="${href}" rel="noopener">${text}</a></p>`);
  });

  it('is worded in the page’s language', () => {
    expect(render('https://vimeo.com/1', 'en')).toContain('>Watch on Vimeo: vimeo.com/1</a>');
  });

  it.each([
    'Lihat https://youtu.be/x',
    'https://youtu.be/x https://youtu.be/y',
    'javascript://contoh.id/%0Aalert(1)',
    'https://',
    '> https://youtu.be/x',
    '- https://youtu.be/x',
    '    https://youtu.be/x',
  ])('is only that: %j', (markdown) => {
    expect(render(markdown)).not.toContain('<a');
  });

  it('loads nothing', () => {
    expect(render('https://www.youtube.com/watch?v=x')).not.toMatch(
      /<(?:iframe|img|script|video|object|embed)\b/,
    );
  });

  it('cannot leave its attribute', () => {
    expect(render('https://contoh.id/"><script>alert(1)</script>')).not.toContain('<script');
  });

  it('is in the text for search as it was pasted', () => {
    expect(plainText('https://youtu.be/x')).toBe('https://youtu.be/x');
  });
});
