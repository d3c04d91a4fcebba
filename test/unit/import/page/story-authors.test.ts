import { describe, expect, it } from 'vitest';
import { paragraph, readHtml } from '../../../fixtures/read-pages.ts';

async function authorsOf(head: string, above: string, below = ''): Promise<readonly string[]> {
  const item = await readHtml(
    `<html><head><title>Panen Raya di Garut</title><link rel="canonical" href="https://regional.kabarkini.example/2019/1/panen">
<meta property="og:site_name" content="Kabar Kini"><meta property="article:published_time" content="2019-01-21">${head}</head>
<body><h1>Panen Raya di Garut</h1>${above}<div class="article-body"><p>${paragraph.repeat(4)}</p></div>${below}</body></html>`,
  );
  if (item.kind === 'left-out') throw new Error(item.reason.rule);
  return item.record.authors;
}

const data = (author: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Panen Raya di Garut","author":{"@type":"Person","name":"${author}"}}</script>`;
const siteAuthor = '<meta name="author" content="Kabarkini Cyber Media">';

describe('the authors of a page are', () => {
  it('whom its text names, not the site that its head names', async () => {
    const line = '<div itemprop="author" itemscope><span itemprop="name">Ayu Lestari</span></div>';
    expect(await authorsOf(siteAuthor, line)).toEqual(['Ayu Lestari']);
    expect(
      await authorsOf(siteAuthor, '', '<table><tr><td>Penulis</td><td>: Ayu Lestari </td></tr></table>'),
    ).toEqual(['Ayu Lestari']);
  });

  it('the site, where nobody else is named', async () => {
    expect(await authorsOf(siteAuthor, '')).toEqual(['Kabarkini Cyber Media']);
  });

  it('who wrote the story, where data name its editor', async () => {
    const editor = '<div class="info">Editor : <a href="/author/1/budi">Budi Santoso</a></div>';
    expect(await authorsOf(data('Budi Santoso'), '<div class="author-2">Ayu Lestari</div>', editor)).toEqual([
      'Ayu Lestari',
    ]);
    expect(await authorsOf(data('Budi Santoso'), '', editor)).toEqual(['Budi Santoso']);
  });

  it('no address, and no word before the name', async () => {
    const head = '<meta property="article:author" content="/@ayu"><meta name="author" content="Ayu Lestari">';
    expect(await authorsOf(head, '')).toEqual(['Ayu Lestari']);
    expect(await authorsOf(data('Ayu Lestari (https://ayu.example/)'), '')).toEqual(['Ayu Lestari']);
    expect(await authorsOf('', '<div class="byline"><span>By</span>Ayu Lestari</div>')).toEqual([
      'Ayu Lestari',
    ]);
    expect(await authorsOf(data('Byron Sitorus'), '')).toEqual(['Byron Sitorus']);
  });

  it.each([
    ['Ayu Lestari dan Budi Santoso', ['Ayu Lestari', 'Budi Santoso']],
    ['Ayu Lestari, Siti Aminah and Budi Santoso', ['Ayu Lestari', 'Siti Aminah', 'Budi Santoso']],
    ['Biro Pers dan Media Istana', ['Biro Pers dan Media Istana']],
    ['Siti dan Budi Santoso', ['Siti dan Budi Santoso']],
  ])('all of %s', async (written, authors) => {
    expect(await authorsOf(data(written), '')).toEqual(authors);
  });
});
