import { describe, expect, it } from 'vitest';
import { parseHtmlPage } from '../../../../src/import/html/parse-html.ts';
import { textOf } from '../../../../src/import/html/tree.ts';
import { findBody } from '../../../../src/import/page/find-body.ts';
import { clearFurniture } from '../../../../src/import/page/furniture.ts';

/** A paragraph like no other, that ends with its number. */
const say = (number: number) => {
  const words = 'Petani di Wanaraja memulai panen raya pada Kamis pagi kata kepala desa setempat'.split(' ');
  return `${words.map((word) => `${word} ${number}`).join(', ')}, bagian ${number}.`;
};
const p = (...numbers: number[]) => numbers.map((number) => `<p>${say(number)}</p>`).join('');
const toldIn = (html: string, articleBody = '') => {
  const found = findBody(parseHtmlPage(`<html><body>${html}</body></html>`).root, articleBody);
  const words = found === undefined ? '' : textOf(clearFurniture(found.node).node);
  return [...words.matchAll(/bagian (\d+)/g)].map(([, number]) => Number(number));
};

describe('the text of a page', () => {
  it.each([
    [
      'in parts of one name, with advertisements between them',
      `<h1>Panen</h1><div><div class="article__content">${p(1, 2)}</div><div class="ad">Iklan</div><div class="article__content">${p(3, 4)}</div></div>`,
      [1, 2, 3, 4],
    ],
    [
      'in paragraphs that each have the name of a text',
      `<div>${[1, 2, 3].map((n) => `<p class="article-body__text">${say(n)}</p>`).join('')}</div>`,
      [1, 2, 3],
    ],
    [
      'beside a teaser, the only article of the page',
      `<article>${'Kabar lain dari desa, singkat saja. '.repeat(7)}</article><div><div>${p(1, 2, 3, 4, 5, 6, 7)}</div></div>`,
      [1, 2, 3, 4, 5, 6, 7],
    ],
    [
      'in the part that is called after the news, within one that is called so too',
      `<div id="newsdetail-right"><h1>Panen</h1><div class="box"><b>Senin</b></div><div class="detail-news">${p(1, 2)}</div><div class="x"><span>${say(3)}</span></div></div>`,
      [1, 2],
    ],
    [
      'in a box that scripts are longer than',
      `<div class="content_detail"><h1>Panen</h1><div class="text_detail">${p(1, 2)}</div><script>${'x();'.repeat(400)}</script><ul><li>Kabar lain</li></ul></div>`,
      [1, 2],
    ],
    [
      'in widgets and grids that are called like what stands beside a story',
      `<div class="article-body"><div class="article-widget">${p(1, 2)}</div><div class="sidebar-grid">${p(3, 4)}</div><div class="widget">Ikuti kami</div></div>`,
      [1, 2, 3, 4],
    ],
    [
      'above the beginnings of other stories in boxes of the same name',
      `<div><div class="post-content">${p(1, 2, 3, 4)}</div><section><div><h3>Lain</h3><div class="post-content">${p(5)}</div></div></section></div>`,
      [1, 2, 3, 4],
    ],
    [
      'behind its beginning, in two columns',
      `<article><aside><article><p>Lain</p></article></aside><div><div class="story-body-1">${p(1, 2, 3)}</div></div><div><div class="story-body-2">${p(4, 5, 6, 7, 8, 9, 10, 11, 12, 13)}</div></div></article>`,
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    ],
    [
      'above the next story, each with its headline',
      `<div><section><h1>Satu</h1><div class="article-body">${p(1, 2, 3)}</div></section><section><h1>Dua</h1><div class="article-body">${p(4, 5)}</div></section></div>`,
      [1, 2, 3],
    ],
  ])('%s is whole', (_, html, told) => {
    expect(toldIn(html)).toEqual(told);
  });

  it('that data says is sought where readers see it, from its beginning', () => {
    const body = [1, 2, 3, 4].map(say).join(' ');
    const script = `<script type="application/ld+json">${JSON.stringify({ articleBody: body })}</script>`;
    const html = `${script}<div id="a"><div>${p(1)}</div><div>${p(2, 3, 4)}</div></div>`;
    expect(toldIn(html, body)).toEqual([1, 2, 3, 4]);
    expect(toldIn(`${script}<article>${p(1, 2, 3, 4, 5, 6, 7, 8)}</article>`, say(1).repeat(2))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });
});
