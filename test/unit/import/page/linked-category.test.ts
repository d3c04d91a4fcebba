import { describe, expect, it } from 'vitest';
import { wib } from '../../../../src/dates/zone.ts';
import { readSavedPage } from '../../../../src/import/page/read-saved-page.ts';

const words = 'Petani di Wanaraja memulai panen raya pada Kamis pagi, kata kepala desa setempat. '.repeat(4);
const own = { id: 'a.html', address: '', names: [], root: '' };

function namesOn(above: string, below = '', head = '') {
  const text = `<html><head><meta property="og:type" content="article">${head}</head><body class="sidebar-right">${above}<div class="article-body"><p>${words}</p><p>${words}</p></div>${below}</body></html>`;
  const dates = { zone: wib, zoneIsStated: false, order: undefined };
  const item = readSavedPage({ path: 'a.html', text, guessed: '', own }, dates);
  if (item.kind === 'left-out') throw new Error(item.reason.rule);
  const { categories, topics } = item.record;
  return { categories, topics };
}

const h1 = '<h1>Panen Raya di Garut Dimulai</h1>';
const link = (name: string) => `<a href="/category/${name}/" rel="category tag">${name}</a>`;

describe('the category of a page without a section', () => {
  it('is what a link by its headline names, and no topic of it', () => {
    const tags = '<span class="tags-links"><a href="/tag/padi/" rel="tag">padi</a></span>';
    expect(namesOn(`${h1}<span class="cat-links">${link('Daerah')}</span>`, tags)).toEqual({
      categories: ['Daerah'],
      topics: ['padi'],
    });
  });

  it('is what a link with a name for it names', () => {
    const named = '<a href="/daerah" class="newsdetail-categorylink">Daerah</a>';
    expect(namesOn(`${named}${h1}`).categories).toEqual(['Daerah']);
  });

  it('is the first of several, and the others are topics', () => {
    expect(namesOn(`${h1}${link('Daerah')}, ${link('Ekonomi')}`)).toEqual({
      categories: ['Daerah'],
      topics: ['Ekonomi'],
    });
  });

  it('is none of a story that is listed above it or beside it', () => {
    const hot = `<div>${link('Olahraga')} <b>Gol</b><i>1</i><i>2</i><i>3</i><i>4</i></div>`;
    expect(namesOn(`${hot}${h1}<p>${link('Daerah')}</p>`).categories).toEqual(['Daerah']);
    expect(namesOn(h1, `<aside>${link('Olahraga')}</aside>`).categories).toEqual([]);
    expect(namesOn(h1, `<div class="widget_categories">${link('Olahraga')}</div>`).categories).toEqual([]);
  });

  it('may stand below its text', () => {
    const footer = '<footer><a class="category" href="/categories/java/">java</a></footer>';
    expect(namesOn(h1, footer).categories).toEqual(['java']);
  });

  it('is the section that its head names before any link', () => {
    const head = '<meta property="article:section" content="Ekonomi">';
    expect(namesOn(`${h1}${link('Daerah')}`, '', head).categories).toEqual(['Ekonomi']);
  });
});
