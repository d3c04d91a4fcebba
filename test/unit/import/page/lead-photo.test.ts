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
