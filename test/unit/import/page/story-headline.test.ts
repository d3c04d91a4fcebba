import { describe, expect, it } from 'vitest';
import { paragraph, readHtml } from '../../../fixtures/read-pages.ts';

interface Page {
  readonly title: string;
  readonly head?: string;
  readonly above?: string;
  readonly inText?: string;
  readonly address?: string;
}

async function headlineOf({ title, head = '', above = '', inText = '', address = '/?id=5' }: Page) {
  const item = await readHtml(
    `<html><head><title>${title}</title><link rel="canonical" href="https://kabardesa.example${address}">
<meta property="article:published_time" content="2019-01-21">${head}</head>
<body><div id="top"><a href="/">Beranda</a></div>${above}<div class="article-body">${inText}<p>${paragraph.repeat(4)}</p></div></body></html>`,
  );
  if (item.kind === 'left-out') throw new Error(item.reason.rule);
  const { headline, remarks } = item.record;
  return { headline, isTold: remarks.some(({ rule }) => rule === 'saved-page/headline-guessed') };
}

const printed = 'Panen Raya di Garut Dimulai';

describe('the headline of a page whose title is its site’s name', () => {
  it.each([
    ['the heading above the text', { title: 'Kabar Desa', above: `<h2>${printed}</h2>` }],
    ['the heading in the text', { title: 'Kabar Desa Nusantara', inText: `<h3>${printed}</h3>` }],
    [
      'what a theme calls so',
      { title: 'Kabar Desa', above: `<div class="judul">${printed}</div><h2>Berita Utama Desa</h2>` },
    ],
    ['what stands in large letters', { title: 'Kabar Desa', above: `<font size="5">${printed}</font>` }],
  ])('is %s, which is told', async (_, page) => {
    expect(await headlineOf(page)).toEqual({ headline: printed, isTold: true });
  });
});

describe('the headline of a page', () => {
  it.each([
    [
      'the part of its title that is printed, not the site’s name above it',
      {
        title: `Kabar Desa Nusantara: ${printed}`,
        above: `<h1>Kabar Desa Nusantara</h1><h3 class="post-title">${printed}</h3>`,
      },
    ],
    [
      'its title, where its address says the same',
      {
        title: printed,
        above: '<h2>Berita Lain dari Desa</h2>',
        address: '/2019/01/panen-raya-di-garut.html',
      },
    ],
    [
      'the one that readers saw, not the one for machines',
      {
        title: 'Panen Garut 2019',
        head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Panen di Garut: Ini Hasil Panen Raya 2019"}</script>',
        above: `<h1>${printed}</h1>`,
      },
    ],
    [
      'the one of those marked as such that its title has',
      {
        title: `${printed} - Kabar Desa`,
        above: `<strong itemprop="headline">Blog - Kabar Terbaru</strong><h2 itemprop="headline">${printed}</h2>`,
      },
    ],
    [
      'what data say, where the heading begins with a line above it',
      {
        title: 'x',
        head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${printed}"}</script>`,
        above: `<h1><span>Kabar Tani</span>${printed}</h1>`,
      },
    ],
    [
      'what data say, where the heading is the section’s',
      {
        title: 'x',
        head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${printed}"}</script>`,
        above: '<h1>Berita Daerah Terkini</h1>',
      },
    ],
  ])('is %s', async (_, page) => {
    expect(await headlineOf(page)).toEqual({ headline: printed, isTold: false });
  });
});
