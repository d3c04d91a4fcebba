import { expect, it } from 'vitest';
import type { Permalink } from '../../../src/archive/address.ts';
import type { Article } from '../../../src/archive/article.ts';
import type { LocalDate } from '../../../src/dates/moment.ts';
import { wib } from '../../fixtures/archive.ts';
import {
  imported,
  longBodied,
  longHeadlined,
  sampleOf,
  sampleSite,
  short,
} from '../../fixtures/page-samples.ts';
import { renderArticle, renderSample } from '../../fixtures/render-samples.ts';
import { importedStory } from '../../fixtures/sample-bodies.ts';
import { textOf } from '../../fixtures/text-of-html.ts';

const page = await renderArticle(imported, longBodied, short);

/**
 * A page without its own script, and without its structured data, which is none: whatever a writer put there, it ends
 * where it should.
 */
function withoutOwnScripts(html: string): string {
  return html
    .replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')
    .replace('<script type="module" src="/arsip/assets/article.js"></script>', '');
}

it('says when the story was published, for readers and for machines', () => {
  expect(page).toContain(
    '<time datetime="2024-09-14T12:45:06+07:00">Sabtu, 14 September 2024 12:45:06 WIB</time>',
  );
});

it('stands in the site’s language and names its address', () => {
  expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="id">/);
  expect(page).toContain(`<link rel="canonical" href="https://contoh.example/arsip${imported.permalink}"/>`);
  expect(page).toContain(`<title>${importedStory.headline} – Radio Bharata Online</title>`);
});

it.each([
  ['og:type', 'article'],
  ['og:title', importedStory.headline],
  ['og:url', `https://contoh.example/arsip${imported.permalink}`],
  ['og:site_name', 'Radio Bharata Online'],
  ['og:locale', 'id_ID'],
  ['og:description', imported.summary],
  ['article:published_time', '2024-09-14T12:45:06+07:00'],
  ['article:section', 'International'],
  ['article:author', 'Eko Satrio Wibowo'],
])('tells other sites its %s', (property, content) => {
  expect(page).toContain(`<meta property="${property}" content="${content}"/>`);
});

it('shows category, headline and byline', () => {
  expect(page).toContain('<a href="/arsip/kategori/international/">International</a></li></ol></nav>');
  expect(page).toMatch(new RegExp(`<h1 class="[^"]*">${importedStory.headline}</h1>`));
  expect(page).toContain(
    '<p class="byline">Oleh <a href="/arsip/penulis/eko-satrio-wibowo/" rel="author">Eko Satrio Wibowo</a></p>',
  );
});

it('holds every paragraph of the source, the first behind its dateline', () => {
  const text = textOf(page);
  expect(importedStory.paragraphs).toHaveLength(17);
  for (const paragraph of importedStory.paragraphs) expect(text).toContain(paragraph);
  expect(page).toContain('<p><span class="dateline">St. Petersburg, Radio Bharata Online - </span>Presiden');
});

it('says that the photo is not in the archive and keeps caption and credit, after the first paragraph', () => {
  const figure = page.indexOf('<figure');
  expect(textOf(page.slice(figure, page.indexOf('</figure>')))).toBe(
    `Foto tidak tersimpan dalam arsip.${importedStory.caption} Foto: CMG`,
  );
  const firstParagraphs = textOf(page.slice(page.indexOf('<div class="article-body">'), figure));
  expect(firstParagraphs).toMatch(/^St\. Petersburg.*hukum internasional\.$/);
});

it('says that there are no comments', () => {
  expect(page).toContain('<h2 id="komentar">Komentar</h2><p>Belum ada komentar untuk berita ini.</p>');
});

it('lists the source’s other stories in its order, each marked where the archive does not hold it', () => {
  const rows = [...page.matchAll(/<p class="related-headline">(.*?)<\/p>(.*?)<\/li>/g)];
  expect(rows.map(([, headline]) => headline)).toEqual(importedStory.related.map(({ headline }) => headline));
  expect(rows).toHaveLength(15);
  for (const [, , meta] of rows) expect(meta).toContain('>belum ada di arsip<');
  expect(page).toContain(
    '<time datetime="2022-10-07T08:37:55+07:00">Jumat, 7 Oktober 2022 08:37:55 WIB</time>',
  );
});

it('links another story that the archive holds, unmarked', async () => {
  const [listed] = importedStory.related;
  if (listed === undefined) throw new Error('the source lists no other story');
  const held = { ...short, permalink: '/2022/10/politisi/' as Permalink };
  const withHeld = await renderArticle(imported, {
    ...held,
    headline: listed.headline,
    publishedAt: listed.publishedAt,
    localDate: '2022-10-07' as LocalDate,
  });
  expect(withHeld).toContain(`<a href="/arsip/2022/10/politisi/">${listed.headline}</a></p>`);
  expect(withHeld.match(/belum ada di arsip/g)).toHaveLength(14);
});

it('leads to the stories before and after, to its day and its month', () => {
  expect(page).toMatch(/rel="prev" href="\/arsip\/2024\/09\/lampu-kembali-menyala\/"/);
  expect(page).toMatch(/rel="next" href="\/arsip\/2024\/09\/peta-jalan-transisi-energi\/"/);
  expect(page).toContain('<a href="/arsip/2024/09/14/">Berita Sabtu, 14 September 2024</a>');
  expect(page).toContain('<a href="/arsip/2024/09/">Berita September 2024</a>');
});

it('has one script of its own, and everything to be read stands there without it', () => {
  expect(withoutOwnScripts(page)).not.toMatch(/<script|\son\w+=|javascript:/i);
  expect(page).toContain('<form action="/arsip/cari/" method="get">');
});

it('says how long it takes to read', () => {
  expect(page).toContain('<p class="reading-time">3 menit baca</p>');
});

it('leaves its age to the reader’s browser', () => {
  expect(page).toMatch(/<p class="story-age" role="status" [^>]*><\/p>/);
});

it('is passed on by plain links that hold its headline and address', () => {
  const links = [...page.matchAll(/<a href="([^"]*)" rel="nofollow noopener">([^<]*)<\/a>/g)].map(
    ([, href = '', name = '']) => [name, new URL(href.replaceAll('&amp;', '&'))] as const,
  );
  expect(links.map(([name, { host, protocol }]) => [name, host || protocol])).toEqual([
    ['WhatsApp', 'wa.me'],
    ['Telegram', 't.me'],
    ['Facebook', 'www.facebook.com'],
    ['X', 'x.com'],
    ['Email', 'mailto:'],
  ]);
  const address = `https://contoh.example/arsip${imported.permalink}`;
  for (const [name, { searchParams }] of links) {
    const text = [...searchParams.values()].join(' ');
    expect(text, name).toContain(address);
    if (name !== 'Facebook') expect(text, name).toContain(importedStory.headline);
  }
});

it('can be cited', () => {
  const citation = /<p class="citation">(.*?)<\/p>/.exec(page)?.[1] ?? '';
  expect(textOf(citation)).toBe(
    `Eko Satrio Wibowo, “${importedStory.headline}”, Radio Bharata Online, 14 September 2024, https://contoh.example/arsip${imported.permalink}`,
  );
});

it('leads to the other stories about its topics', () => {
  expect(page).toContain('<a href="/arsip/topik/tiongkok/" rel="tag">Tiongkok</a>');
});

it('says what series it is part of, in place of the topic', async () => {
  const part = await renderArticle({ ...imported, series: imported.topics[0] });
  expect(part).toContain(
    '<p class="series">Bagian dari seri <a href="/arsip/topik/tiongkok/">Tiongkok</a></p>',
  );
  expect(part).not.toContain('href="/arsip/topik/tiongkok/" rel="tag"');
  expect(part).toContain('"isPartOf":{"@type":"CreativeWorkSeries","name":"Tiongkok",');
});

it('an unsigned story has no byline, a story without related ones no list of them', async () => {
  const bare = await renderArticle(short);
  expect(bare).not.toContain('byline');
  expect(bare).not.toContain('topic-links');
  expect(bare).not.toContain('article:author');
  expect(bare).not.toContain('Berita Lainnya');
  expect(bare).not.toContain('<figure');
});

it('an updated story says when, a story taken over says from where', async () => {
  const updated = await renderArticle(longHeadlined);
  expect(updated).toContain(
    'Diperbarui <time datetime="2024-09-14T18:20:00+07:00">Sabtu, 14 September 2024 18:20:00 WIB</time>',
  );
  expect(updated).toContain('<meta property="article:modified_time" content="2024-09-14T18:20:00+07:00"/>');
  expect(textOf(updated)).toContain('Oleh Eko Satrio Wibowo dan Ni Made Ayu Pramesti');
  expect(await renderArticle(longBodied)).toContain(
    'Sumber: <a href="https://www.contoh.example/berita/peta-jalan">contoh.example</a>',
  );
});

it('a story in another language is marked so', async () => {
  const figure = { caption: 'Lampu', credit: '', alt: '', photo: undefined };
  const javanese = await renderArticle({ ...short, figure, lang: 'jv' });
  expect(javanese.match(/<(?:h1|div class="prose"|span)[^>]* lang="jv"/g)).toHaveLength(3);
  expect(javanese).toContain('<article class="article">');
  expect(page).not.toContain('lang="jv"');
});

it('a figure stands before a body that opens with no paragraph', async () => {
  const sample = sampleOf([{ ...imported, dateline: '', agency: '' }]);
  const bodies = new Map([[imported.permalink, '> Kutipan.\n\nParagraf.']]);
  const pages = await renderSample({ ...sample, bodies }, ({ kind }) => kind === 'article');
  const [html = ''] = pages.values();
  expect(html.indexOf('<figure')).toBeLessThan(html.indexOf('<blockquote'));
  expect(html.indexOf('<figure')).toBeGreaterThan(0);
});

it('text with markup in it stays text, wherever a writer can put it', async () => {
  const hostile = '</title><script>alert(1)</script><img src=x onerror="alert(2)"> "&amp; \' {{ 7*7 }}';
  const site = { ...sampleSite, name: hostile, tagline: hostile };
  const article: Article = {
    ...imported,
    headline: hostile,
    figure: { caption: hostile, credit: hostile, alt: hostile, photo: undefined },
    summary: hostile,
    dateline: hostile,
    agency: hostile,
    sourceUrl: 'https://contoh.example/"><script>alert(3)</script>',
    related: [{ headline: hostile, category: hostile, publishedAt: wib('2024-01-01 00:00') }],
  };
  const { archive, bodies } = sampleOf([article, { ...longBodied, headline: hostile }], site);
  const categories = new Map(
    [...archive.categories].map(([id, category]) => [id, { ...category, name: hostile }]),
  );
  const authors = new Map([...archive.authors].map(([id, author]) => [id, { ...author, name: hostile }]));
  const pages = await renderSample(
    { archive: { ...archive, categories, authors }, bodies },
    ({ kind }) => kind !== 'search',
  );
  expect(pages.size).toBeGreaterThan(10);
  for (const [path, html] of pages) {
    expect(withoutOwnScripts(html), path).not.toMatch(/<script|<img|\sonerror="/i);
    expect(html, path).toContain('&lt;script>alert(1)&lt;/script>');
    expect(html, path).not.toContain('49');
  }
});

it('marks a neighbour that is not out yet, or was paid for, where it leads to it', async () => {
  const [draft, paid] = [
    { ...longBodied, keptBack: { kind: 'draft' } as const },
    { ...short, sponsor: 'PT Contoh' },
  ];
  const pagers = await Promise.all([renderArticle(imported, draft), renderArticle(imported, paid)]);
  const [, toDraft = ''] = /<nav class="pager"(.*?)<\/nav>/s.exec(pagers[0] ?? '') ?? [];
  const [, toPaid = ''] = /<nav class="pager"(.*?)<\/nav>/s.exec(pagers[1] ?? '') ?? [];
  expect(toDraft).toContain(
    '<span class="kept-back-label">Draf, belum terbit</span><span class="pager-text">',
  );
  expect(toPaid).toContain(
    '<span class="paid-label">Konten berbayar – PT Contoh</span><span class="pager-text">',
  );
});
