import { describe, expect, it } from 'vitest';
import { markdownOf, paragraph, readHtml } from '../../../fixtures/read-pages.ts';

describe('what a page says of itself', () => {
  const body = `<article><h1>Judul</h1><div class="article-body"><p>${paragraph.repeat(6)}</p></div></article>`;

  it.each([
    ['<meta name="pubdate" content="2015/08/25">', { date: '2015/08/25' }],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle",\n"headline":"Judul &amp;\t x","datePublished":"2015-08-25"}</script>',
      { date: '2015-08-25', headline: 'Judul & x' },
    ],
    [
      '<script type="application/ld+json">[{"@graph":[{"@type":["ReportageNewsArticle"],"articleSection":"Kota","author":"Ayu",}]}]</script>',
      { categories: ['Kota'], authors: ['Ayu'] },
    ],
    [
      '<script type="application/ld+json">{rusak</script><meta property="article:section" content="Kota">',
      { categories: ['Kota'] },
    ],
    [
      '<link rel="canonical" href="https://a.id/2015/08/25/panen-raya.html">',
      { date: '2015-08-25', slug: 'panen-raya' },
    ],
    ['<meta name="author" content="Oleh: Ayu Lestari | Editor: Budi">', { authors: ['Ayu Lestari'] }],
    [
      '<meta property="article:tag" content="Padi"><meta property="article:tag" content="Garut">',
      { topics: ['Padi', 'Garut'] },
    ],
    ['<meta property="og:image" content="https://a.id/logo-default.png">', { leadPhoto: undefined }],
    [
      '<meta property="og:image" content="https://a.id/padi.jpg">',
      { leadPhoto: { address: 'https://a.id/padi.jpg' } },
    ],
  ])('%s', async (head, expected) => {
    expect(await readHtml(`<html><head>${head}</head><body>${body}</body></html>`)).toMatchObject({
      record: expected,
    });
  });

  it.each([
    ['2015/08/25', 'Selasa, 25 Agustus 2015 10:30 WIB', 'Selasa, 25 Agustus 2015 10:30 WIB'],
    ['2015-08-25T03:30:15Z', 'Selasa, 25 Agustus 2015 10:30 WIB', 'Selasa, 25 Agustus 2015 10:30 WIB'],
    ['2015-08-25T10:30:15+07:00', 'Selasa, 25 Agustus 2015 10:30 WIB', '2015-08-25T10:30:15+07:00'],
    ['2015-08-25T03:30:15Z', 'Rabu, 26 Agustus 2015 08:00 WIB', '2015-08-25T03:30:15Z'],
    ['Date not found.', 'Selasa, 25 Agustus 2015 10:30 WIB', 'Selasa, 25 Agustus 2015 10:30 WIB'],
    ['', '25/08/2015 10:30', '25/08/2015 10:30'],
  ])('of %j for machines and %j for readers is dated %j', async (machine, printed, date) => {
    const head = `<meta property="article:published_time" content="${machine}">`;
    const seen = body.replace('</h1>', `</h1><div class="post-date">${printed}</div>`);
    expect(await readHtml(`<html><head>${head}</head><body>${seen}</body></html>`)).toMatchObject({
      record: { date },
    });
  });

  const text = `“é” ${paragraph.repeat(8)}`;
  const inLatin = text.replace('“', '\u0093').replace('”', '\u0094');
  it.each([
    ['utf-8 without a word about it', Buffer.from(`<p>${text}</p>`), []],
    [
      'utf-8 that says it is Latin',
      Buffer.from(`<meta charset="iso-8859-1"><p>${text}</p>`),
      ['saved-page/encoding'],
    ],
    [
      'windows-1252 that says so',
      Buffer.from(`<meta charset="windows-1252"><p>${inLatin}</p>`, 'latin1'),
      [],
    ],
    [
      'windows-1252 that says it is UTF-8',
      Buffer.from(`<meta charset="utf-8"><p>${inLatin}</p>`, 'latin1'),
      ['saved-page/encoding'],
    ],
    ['UTF-16', Buffer.from(`\ufeff<p>${text}</p>`, 'utf16le'), []],
  ])('in %s has its letters', async (_, bytes, rules) => {
    const item = await readHtml(bytes);
    if (item.kind === 'left-out') throw new Error(item.reason.rule);
    expect(markdownOf(item.record)).toMatch(/^“é” Petani/);
    const told = item.record.remarks.map(({ rule }) => rule);
    expect(told.filter((rule) => rule !== 'saved-page/body-guessed')).toEqual(rules);
  });

  it('of 10,000 levels is read all the same', async () => {
    const deep = `${'<div>'.repeat(10_000)}<p>${paragraph.repeat(8)}</p>`;
    expect(await readHtml(`<article><h1>Judul</h1>${deep}</article>`)).toMatchObject({
      kind: 'record',
      record: { headline: 'Judul' },
    });
  });
});
