import { describe, expect, it } from 'vitest';
import { wib } from '../../../../src/dates/zone.ts';
import { readSavedPage } from '../../../../src/import/page/read-saved-page.ts';

const words = 'Petani di Wanaraja memulai panen raya pada Kamis pagi, kata kepala desa setempat. '.repeat(4);
const dates = { zone: wib, zoneIsStated: false, order: undefined };
const own = { id: 'a.html', address: '', names: [], root: '' };

/** Of a page with this head and this above its text. */
function factsOf(head: string, above: string, inText = '') {
  const text = `<html><head><meta property="og:type" content="Article">${head}</head><body>${above}<div class="article-body">${inText}<p>${words}</p><p>${words}</p></div></body></html>`;
  const item = readSavedPage({ path: 'a.html', text, guessed: '', own }, dates);
  if (item.kind === 'left-out') throw new Error(item.reason.rule);
  const { headline, date, authors, categories, topics } = item.record;
  return { headline, date, authors, categories, topics };
}

const h1 = '<h1>Panen Raya di Garut Dimulai</h1>';

describe('the date of a page', () => {
  it.each([
    [
      'below the headline, however far from the text',
      `${h1}<b>Rabu, 4 November 2015 21:04</b>${'<i>x</i>'.repeat(30)}`,
      '',
    ],
    ['in the box of the text', '', `${h1}<b>Rabu, 4 November 2015 21:04</b>`],
  ])('is found %s', (_, above, inText) => {
    expect(factsOf('', above, inText).date).toBe('Rabu, 4 November 2015 21:04');
  });

  it.each([
    ['date_time', 'Kabar Lama - 05/08/2022, 10:22 WIB'],
    ['topAttributionWithDate', 'Ditulis Rabu 4 November 2015 oleh'],
    ['x', '05/08/2022, 10:22 WIB'],
  ])('in an element %s is %j, whatever day that is', (name, written) => {
    expect(factsOf('', `${h1}<div class="${name}">${written}</div>`).date).toBe(written);
  });

  it.each([
    `${h1}<div class="info">Rabu, 4 November 2015 21:04</div>`,
    `${h1}<span>Rabu, 4 November 2015 21:04</span>`,
  ])('is not the day on which the page was saved, above its headline: %s', (below) => {
    const above = '<div class="date">Senin, 30 November 2026</div>';
    expect(factsOf('', `${above}${below}`).date).toBe('Rabu, 4 November 2015 21:04');
    expect(factsOf('', `${above}${h1}`).date).toBe('Senin, 30 November 2026');
  });

  it('is that of a day and an hour in elements of their own', () => {
    const above = `${h1}<div class="tgl"><b>28.09.19</b><b>12:44</b></div>`;
    expect(factsOf('', above).date).toBe('28.09.19 12:44');
  });

  it('is not the whole of a script that names two', () => {
    const data =
      '{"@type":"NewsArticle","datePublished":"2022-05-05T05:05:05Z","dateModified":"2022-05-06T05:05:05Z"}';
    const { date } = factsOf(`<script type="application/ld+json">${data}</script>`, h1);
    expect(date).toBe('2022-05-05T05:05:05Z');
  });

  it('is that of the page in a graph that has no story', () => {
    const graph = [
      { '@type': 'WebSite' },
      { '@type': 'WebPage', datePublished: '2015-11-05T10:08:58+07:00' },
    ];
    const script = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`;
    expect(factsOf(script, h1).date).toBe('2015-11-05T10:08:58+07:00');
  });

  it('is not the day that clocks begin with, nor what is none, where another is said', () => {
    const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
    const none = meta('article:published_time', '1970-01-01T01:00:00+01:00') + meta('pubdate', 'tidak ada');
    expect(factsOf(none, h1).date).toBe('tidak ada');
    expect(factsOf(none + meta('dc.date.issued', '2015-11-05 10:08'), h1).date).toBe('2015-11-05 10:08');
  });

  it.each(['SocialMediaPosting', 'LiveBlogPosting', 'OpinionNewsArticle'])('is that of a %s', (type) => {
    const data = JSON.stringify({ '@type': type, datePublished: '2015-11-05T10:08:58+07:00' });
    const script = `<script type="application/ld+json">${data}</script>`;
    expect(factsOf(script, h1).date).toBe('2015-11-05T10:08:58+07:00');
  });

  it.each([
    ['2015-11-05T10:08:58Z', 'Kamis, 05/11/2015 10:08 WIB', 'printed'],
    ['2015-11-05T10:08:58Z', 'Kamis, 05/11/2015 10:08', 'machine'],
    ['2015-11-05T10:08:58Z', 'Kamis, 05/11/2015 10:09 WIB', 'machine'],
    ['2015-11-05T10:08:58+08:00', 'Kamis, 05/11/2015 10:08 WIB', 'machine'],
  ])('%s beside %s is the %s one', (machine, printed, chosen) => {
    const head = `<meta property="article:published_time" content="${machine}">`;
    const { date } = factsOf(head, `${h1}<span class="date">${printed}</span>`);
    expect(date).toBe(chosen === 'printed' ? printed : machine);
  });
});

describe('the date of a page that has names of its own for it', () => {
  it.each(['publication_date', 'cXenseParse:recs:publishtime', 'article_date_original', 'sailthru.date'])(
    'is that of %s',
    (name) => {
      const head = `<meta name="epoch-end-date" content="2023-01-01"><meta name="${name}" content="2015-11-05 10:08">`;
      expect(factsOf(head, h1).date).toBe('2015-11-05 10:08');
    },
  );
});

describe('sections and tags that a page writes as one', () => {
  const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

  it.each([
    ['Daerah, Ekonomi, Pangan', 'Daerah'],
    ['Daerah,Ekonomi', 'Daerah'],
    ['Hukum, Politik', 'Hukum, Politik'],
  ])('%j are the category %j', (written, category) => {
    expect(factsOf(meta('article:section', written), h1).categories).toEqual([category]);
  });

  it('are topics each', () => {
    expect(factsOf(meta('article:tag', 'panen, beras,Garut'), h1).topics).toEqual([
      'panen',
      'beras',
      'Garut',
    ]);
  });
});

describe('the category of a page', () => {
  const crumbs = (...names: readonly string[]) => {
    const itemListElement = names.map((name, index) => ({ position: index + 1, name }));
    const data = JSON.stringify({ '@type': 'BreadcrumbList', itemListElement });
    return `<script type="application/ld+json">${data}</script>`;
  };

  it.each([
    ['Kabar Kini', '<meta property="og:site_name" content="Kabar Kini">'],
    ['Kabarkini', '<link rel="canonical" href="https://www.kabarkini.example/daerah/1">'],
    ['Halaman Muka', ''],
  ])('is not its front page, called %s', (front, head) => {
    expect(factsOf(`${head}${crumbs(front, 'Daerah')}`, h1).categories).toEqual(['Daerah']);
  });

  it('is no part of an address', () => {
    const section = '<meta property="article:section" content="/dunia/asia_tenggara">';
    expect(factsOf(section + crumbs('Dunia'), h1).categories).toEqual(['Dunia']);
  });
});

describe('a page that is no story', () => {
  const item = (text: string) => readSavedPage({ path: 'a.html', text, guessed: '', own }, dates);
  const entry = `<div class="tgl">Rabu, 4 November 2015 21:04</div><p>${words}</p>`;

  it('but a list with dates of its own has no date', () => {
    const listed = item(
      `<html><body><h1>Indeks</h1><div class="article-body">${entry.repeat(4)}</div></body></html>`,
    );
    expect(listed).toMatchObject({ kind: 'record', record: { date: '' } });
  });

  it.each([
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss>',
    '\n<?xml version="1.0"?>\n<?xml-stylesheet type="text/css" href="a.css"?>\n<rss>',
    '<?xml version="1.0"?><!-- Umpan --><rss>',
  ])('but a feed that is called like one is left out: %j', (start) => {
    const feed = item(`${start}<channel><pubDate>Thu, 05 Nov 2015</pubDate></channel></rss>`);
    expect(feed).toMatchObject({ kind: 'left-out', reason: { rule: 'saved-page/feed' } });
  });
});

describe('the headline of a page', () => {
  it.each([
    [
      'the name of the site before it',
      '<meta property="og:title" content="Kabar: Panen Raya di Garut Dimulai">',
    ],
    [
      'the summary for it',
      '<meta name="description" content="Ringkas."><meta itemprop="headline" content="Ringkas.">',
    ],
  ])('is the printed one where its head says %s', (_, head) => {
    expect(factsOf(head, h1).headline).toBe('Panen Raya di Garut Dimulai');
  });
});

describe('the authors of a page', () => {
  it.each([
    [
      'an address of one in its head',
      '<meta property="article:author" content="https://a.id/b"><meta name="author" content="Sari">',
      '',
      ['Sari'],
    ],
    [
      'who took the photo',
      '',
      '<div class="photo"><img src="a.jpg"><span class="author">Antara/Budi</span></div>',
      [],
    ],
    [
      'a line with more in it',
      '',
      '<div class="author"><a href="#">Bagikan</a> Oleh <a href="/penulis/sari/">Sari</a> 10:15</div>',
      ['Sari'],
    ],
    [
      'a line with a day and a time',
      '',
      '<div class="byline">by Dan Goodin - Apr 16, 2015 8:02 pm UTC</div>',
      ['Dan Goodin'],
    ],
    ['a line with a time', '', '<div class="byline">kanal Sari Dewi 10:15</div>', []],
  ])('are found beside %s', (_, head, above, authors) => {
    expect(factsOf(head, `${h1}${above}`).authors).toEqual(authors);
  });
});
