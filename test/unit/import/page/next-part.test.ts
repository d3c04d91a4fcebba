import { describe, expect, it } from 'vitest';
import { paragraph, readHtml } from '../../../fixtures/read-pages.ts';

async function isContinued(next: string): Promise<boolean> {
  const item = await readHtml(
    `<html><head><title>Panen Raya di Garut</title><link rel="canonical" href="https://kabar.example/2019/01/panen-raya/">
<meta property="article:published_time" content="2019-01-21"><link rel="next" href="${next}"></head>
<body><h1>Panen Raya di Garut</h1><div class="article-body"><p>${paragraph.repeat(4)}</p></div></body></html>`,
  );
  if (item.kind === 'left-out') throw new Error(item.reason.rule);
  return item.record.remarks.some(({ rule }) => rule === 'saved-page/continued');
}

describe('a page that names a next one', () => {
  it.each(['https://kabar.example/2019/01/panen-raya/2/', '?page=2', '/2019/01/panen-raya?page=2'])(
    'goes on there, where that lies below it: %s',
    async (next) => {
      expect(await isContinued(next)).toBe(true);
    },
  );

  it.each(['https://kabar.example/2019/02/harga-beras/', 'https://kabar.example/2019/01/panen-raya/'])(
    'is whole, where that is another story or itself: %s',
    async (next) => {
      expect(await isContinued(next)).toBe(false);
    },
  );
});
