import { describe, expect, it } from 'vitest';
import { markdownOf, paragraph, readHtml } from '../../../fixtures/read-pages.ts';

async function storyOf(above: string, inText = '') {
  const item = await readHtml(
    `<html><head><title>Panen Raya di Garut</title><meta property="og:image" content="https://kabar.example/foto/padi.jpg">
<meta property="article:published_time" content="2019-01-21"></head>
<body><h1>Panen Raya di Garut</h1>${above}<div class="article-body">${inText}<p>${paragraph.repeat(4)}</p></div></body></html>`,
  );
  if (item.kind === 'left-out') throw new Error(item.reason.rule);
  return item.record;
}

const box = `<div class="photo"><img src="https://kabar.example/foto/padi.jpg" alt=""><span class="author">KABAR/RINA</span>
 Petani memanen padi di Garut. <a href="/foto">Lihat Foto</a><button>Perbesar</button></div>`;

describe('the words in a box with the lead photo', () => {
  it.each([
    ['above the text', box, ''],
    ['in the text', '', box],
  ])('are its caption, the name there its credit, %s', async (_, above, inText) => {
    const record = await storyOf(above, inText);
    expect(record.leadPhoto).toMatchObject({
      address: 'https://kabar.example/foto/padi.jpg',
      caption: 'Petani memanen padi di Garut.',
      credit: 'KABAR/RINA',
    });
    expect(markdownOf(record)).not.toContain('memanen padi di Garut');
  });
});

describe('the lead photo of a page that names it', () => {
  const other = '<div class="thumb"><img src="https://kabar.example/foto/lain.jpg" alt="Lain"></div>';

  it('is a picture of that name above the text, in no figure of its own, and not the one nearest to the text', async () => {
    const shown = '<div class="gbr"><img src="/foto/padi-780x390.jpg" alt="Padi"></div>';
    const record = await storyOf(`${shown}${other}`);
    expect(record.leadPhoto).toMatchObject({ address: '/foto/padi-780x390.jpg', alt: 'Padi' });
  });

  it('is the nearest one where the page shows none of that name', async () => {
    expect((await storyOf(other)).leadPhoto).toMatchObject({ alt: 'Lain' });
  });
});
