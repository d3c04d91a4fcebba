import { describe, expect, it } from 'vitest';
import { markdownOf, paragraph, readHtml } from '../../../fixtures/read-pages.ts';

async function textOf(hidden: string): Promise<string> {
  const item = await readHtml(
    `<html><head><title>Panen</title><meta property="article:published_time" content="2019-01-21"></head>
<body><h1>Panen Raya di Garut</h1><div class="article-body"><p>${paragraph.repeat(3)}</p>${hidden}</div></body></html>`,
  );
  if (item.kind === 'left-out') throw new Error(item.reason.rule);
  return markdownOf(item.record);
}

const rest = `<p>Bagian kedua. ${paragraph.repeat(10)}</p>`;

describe('what a page hides within its story', () => {
  it.each(['hidden', 'style="color: red; display:none !important"'])(
    'is the story, where it is most of it: %s',
    async (mark) => {
      expect(await textOf(`<div class="berbayar" ${mark}>${rest}</div>`)).toContain('Bagian kedua.');
    },
  );

  it('stays hidden where it is short', async () => {
    expect(await textOf('<div hidden><p>Masuk untuk membaca.</p></div>')).not.toContain('Masuk');
  });
});
