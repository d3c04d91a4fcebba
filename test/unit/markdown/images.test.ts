import { describe, expect, it } from 'vitest';
import type { BodyPhoto } from '../../../src/archive/photo.ts';

import { firstParagraph, plainText } from '../../../src/markdown/plain-text.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { scanBody } from '../../../src/markdown/scan-body.ts';
import { storedPhoto } from '../../fixtures/photos.ts';

const small = { width: 300, height: 200 };
const photos: readonly BodyPhoto[] = [
  { written: 'a.jpg', photo: storedPhoto('a.jpg', small) },
  { written: '2024/09/foto b.jpg', photo: storedPhoto('2024/09/foto b.jpg', small) },
  { written: 'jauh.jpg', photo: { kind: 'remote', url: 'https://foto.example/jauh.jpg?x=1&y=2' } },
];

function render(markdown: string, opening = ''): string {
  return renderBody(markdown, { basePath: '/arsip', typographer: false, language: 'id', opening, photos });
}

/** The HTML with each picture cut down to its alt text. */
function outline(html: string): string {
  return html.replace(/<picture>.*?alt="([^"]*)".*?<\/picture>/g, '[$1]').replaceAll('\n', '');
}

describe('a photo in a body', () => {
  it('is a picture in every format, with its size, that loads when the reader comes near', () => {
    const sizes = 'sizes="(min-width: 48rem) 40rem, 100vw"';
    const at = (ending: string) => `/arsip/media/a-01234567-300.${ending} 300w`;
    expect(render('![Sawah & padi](a.jpg "Panen <raya>")')).toBe(
      `<figure class="photo"><picture><source type="image/avif" srcset="${at('avif')}" ${sizes}>` +
        `<source type="image/webp" srcset="${at('webp')}" ${sizes}>` +
        `<img src="/arsip/media/a-01234567-300.jpg" srcset="${at('jpg')}" ${sizes} width="300" height="200" ` +
        'alt="Sawah &amp; padi" loading="lazy" decoding="async"></picture>' +
        '<figcaption>Panen &lt;raya&gt;</figcaption></figure>\n',
    );
  });

  it.each([
    ['![A](a.jpg)', '<figure class="photo">[A]</figure>'],
    ['![A](./a.jpg)', '<figure class="photo">[A]</figure>'],
    ['![A][foto]\n\n[foto]: a.jpg', '<figure class="photo">[A]</figure>'],
    ['![B](2024/09/foto%20b.jpg)', '<figure class="photo">[B]</figure>'],
    ['![B](<2024/09/foto b.jpg>)', '<figure class="photo">[B]</figure>'],
    [
      '![A](a.jpg)\n![B](<2024/09/foto b.jpg> "Dua")',
      '<div class="gallery"><figure class="photo">[A]</figure>' +
        '<figure class="photo">[B]<figcaption>Dua</figcaption></figure></div>',
    ],
    ['Foto ![A](a.jpg) ini.', '<p>Foto [A] ini.</p>'],
    ['[![A](a.jpg)](/2024/)', '<p><a href="/arsip/2024/">[A]</a></p>'],
    ['- ![A](a.jpg)', '<ul><li>[A]</li></ul>'],
    ['- ![A](a.jpg)\n\n- b', '<ul><li><figure class="photo">[A]</figure></li><li><p>b</p></li></ul>'],
    ['> ![A](a.jpg)', '<blockquote><figure class="photo">[A]</figure></blockquote>'],
    ['|a|\n|-|\n|![A](a.jpg)|', undefined],
    ['![A](a.jpg) ![X](lain.jpg)', '<p>[A] <a href="lain.jpg">X</a></p>'],
    ['![X](https://lain.example/x.jpg)', '<p><a href="https://lain.example/x.jpg" rel="noopener">X</a></p>'],
    [
      '![X](https://lain.example/x.jpg "Panen") ![Y](y.jpg "Y")',
      '<p><a href="https://lain.example/x.jpg" rel="noopener">X – Panen</a> <a href="y.jpg">Y</a></p>',
    ],
    ['`![A](a.jpg)`', '<p><code>![A](a.jpg)</code></p>'],
  ])('stands where it is written: %s', (markdown, html) => {
    const made = outline(render(markdown));
    if (html === undefined) expect(made).toContain('<td>[A]</td>');
    else expect(made).toBe(html);
  });

  it('that is kept elsewhere is asked for there', () => {
    expect(render('![Jauh](jauh.jpg)')).toBe(
      '<figure class="photo"><img class="photo-elsewhere" src="https://foto.example/jauh.jpg?x=1&amp;y=2" ' +
        'alt="Jauh" loading="lazy" decoding="async"></figure>\n',
    );
  });

  it('does not take the dateline from the first paragraph', () => {
    expect(outline(render('![A](a.jpg)\n\nHujan.', 'Bogor - '))).toBe(
      '<figure class="photo">[A]</figure><p><span class="dateline">Bogor - </span>Hujan.</p>',
    );
    expect(outline(render('![A](a.jpg)\n\n- Hujan.', 'Bogor - '))).toMatch(
      /^<figure class="photo">\[A\]<\/figure><p><span class="dateline">Bogor - <\/span><\/p><ul>/,
    );
  });

  it('is no opening of the story that lists could show, though its alt text can be found', () => {
    const markdown = '![Sawah](a.jpg)\n\nHujan turun.';
    expect(firstParagraph(markdown)).toBe('Hujan turun.');
    expect(plainText(markdown)).toBe('Sawah\nHujan turun.');
  });

  it('that leads the others of an odd number is as wide as the text', () => {
    const sizes = [...render('![1](a.jpg) ![2](a.jpg) ![3](a.jpg)').matchAll(/<img[^>]*sizes="([^"]*)"/g)];
    expect(sizes.map(([, size]) => size)).toEqual([
      '(min-width: 48rem) 40rem, 100vw',
      '(min-width: 48rem) 20rem, 50vw',
      '(min-width: 48rem) 20rem, 50vw',
    ]);
  });
});

it('images are found with their names and lines, those of the web without a name', () => {
  const markdown =
    'Teks ![a](./x%20y.jpg)\nlagi ![b](https://lain.example/z.jpg)\n\n```\n![c](c.jpg)\n```\n\n![](<q é.jpg>)\n';
  expect(
    scanBody(markdown).images.map(({ name, alt, lines }) => [name, alt, lines.start, lines.end]),
  ).toEqual([
    ['x y.jpg', 'a', 0, 2],
    [undefined, 'b', 0, 2],
    ['q é.jpg'.normalize('NFC'), '', 7, 8],
  ]);
});
