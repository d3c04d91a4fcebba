import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import { imported } from '../../fixtures/page-samples.ts';
import { storedPhoto } from '../../fixtures/photos.ts';
import { renderArticle } from '../../fixtures/render-samples.ts';
import { textOf } from '../../fixtures/text-of-html.ts';

describe('a lead photo', () => {
  const photo = storedPhoto('2024/09/panen.jpg');
  const figure = { caption: 'Petani di sawah.', credit: 'CMG', alt: 'Sawah & petani', photo };

  it('stands before the text, in its size, and loads before all others', async () => {
    const html = await renderArticle({ ...imported, figure });
    const start = html.indexOf('<figure class="lead-photo">');
    const markup = html.slice(start, html.indexOf('</figure>'));
    expect(start).toBeGreaterThan(0);
    expect(start).toBeLessThan(html.indexOf('<div class="prose">'));
    expect(markup).toContain(
      '<source type="image/avif" srcset="/arsip/media/2024/09/panen-01234567-400.avif 400w, ' +
        '/arsip/media/2024/09/panen-01234567-800.avif 800w, /arsip/media/2024/09/panen-01234567-1200.avif 1200w"',
    );
    expect(markup).toContain('width="1200" height="800" alt="Sawah &amp; petani" fetchpriority="high"/>');
    expect(markup).not.toContain('loading=');
    expect(textOf(markup)).toBe('Petani di sawah. Foto: CMG');
  });

  it('is cut for sharing; a story without one has the card of its category', async () => {
    const head = 'https://contoh.example/arsip/media';
    const shown = await renderArticle({ ...imported, figure });
    expect(shown).toContain(
      `<meta property="og:image" content="${head}/2024/09/panen-01234567-bagikan.jpg"/>`,
    );
    expect(shown).toContain('<meta property="og:image:alt" content="Sawah &amp; petani"/>');
    expect(shown).toContain('<meta name="twitter:card" content="summary_large_image"/>');
    const small = { ...figure, photo: storedPhoto('kecil.jpg', { width: 300, height: 200 }) };
    for (const each of [imported, { ...imported, figure: small }]) {
      expect(await renderArticle(each)).toMatch(
        /<meta property="og:image" content="[^"]*\/media\/kartu\/international-[0-9a-f]{8}\.png"\/><meta property="og:image:width" content="1200"\/>/,
      );
    }
  });

  it('is what structured data tells of, whole and cut', async () => {
    const urls = async (article: Article) =>
      (await renderArticle(article)).match(/"@type":"ImageObject","url":"[^"]*"/g);
    const at = (ending: string) =>
      `"@type":"ImageObject","url":"https://contoh.example/arsip/media/2024/09/panen-01234567-${ending}"`;
    expect(await urls({ ...imported, figure })).toEqual([at('1200.jpg'), at('bagikan.jpg')]);
    expect(await urls(imported)).toBeNull();
  });

  it('that is kept elsewhere is shown and shared from there', async () => {
    const url = 'https://foto.example/panen.jpg';
    const html = await renderArticle({ ...imported, figure: { ...figure, photo: { kind: 'remote', url } } });
    expect(html).toContain(`<img class="photo-elsewhere" src="${url}" alt="Sawah &amp; petani"`);
    expect(html).toContain(`<meta property="og:image" content="${url}"/>`);
    expect(html).not.toContain('og:image:width');
  });
});
