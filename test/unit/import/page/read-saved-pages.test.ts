import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSavedPages } from '../../../../src/import/page/read-saved-pages.ts';
import { paragraph, readHtml, savedPages } from '../../../fixtures/read-pages.ts';
import { readAll } from '../../../fixtures/source-context.ts';
import { makeTemporaryFolder, writeFiles } from '../../../fixtures/temporary-folder.ts';

describe('a page that is no story', () => {
  it.each([
    ['', 'saved-page/empty'],
    ['teks saja', 'saved-page/not-html'],
    ['<html><body><p>Halaman tidak ditemukan.</p></body></html>', 'saved-page/no-article'],
    ['<frameset><frame src="a.html"></frameset>', 'saved-page/no-article'],
    ['<meta property="og:type" content="article"><body><p></p></body>', 'saved-page/no-article'],
  ])('%j is left out: %s', async (html, rule) => {
    expect(await readHtml(html)).toMatchObject({ kind: 'left-out', reason: { rule } });
  });

  it('but a list of them is left out with their number', async () => {
    const [item] = await readAll(readSavedPages, [join(savedPages, 'list.html')]);
    expect(item).toMatchObject({ reason: { rule: 'saved-page/list', details: { links: 14 } } });
  });
});

it('a page that WordPress calls one post is a story, however many others it names', async () => {
  const others = Array.from(
    { length: 14 },
    (_, index) => `<li><a href="/berita/${index}">Petani di Wanaraja memulai panen ${index}</a></li>`,
  ).join('');
  const page = (name: string) =>
    `<body class="${name}"><h1>Panen</h1><div class="isi-berita"><p>${paragraph.repeat(3)}</p></div><ul>${others}</ul></body>`;
  expect(await readHtml(page('single single-post postid-7'))).toMatchObject({ kind: 'record' });
  expect(await readHtml(page('archive category'))).toMatchObject({ reason: { rule: 'saved-page/list' } });
});

it('a front page is a list, whatever it calls itself and wherever its links stand', async () => {
  const cards = Array.from(
    { length: 14 },
    (_, index) =>
      `<div class="kartu"><a href="/berita/${index}"><img src="/f.jpg"><h2>Petani di Wanaraja memulai panen ${index}</h2></a></div>`,
  ).join('');
  const list = { reason: { rule: 'saved-page/list', details: { links: 14 } } };
  const about = `<div class="konten-teks"><p>${paragraph.repeat(2)}</p></div>`;
  expect(await readHtml(`<h1>Kabar</h1>${cards}${about}`)).toMatchObject(list);
  const head = (address: string) =>
    `<link rel="canonical" href="${address}"><meta property="og:type" content="article"><h1>Kabar</h1>`;
  const body = `${cards}<div class="isi-berita"><p>${paragraph.repeat(9)}</p></div>`;
  expect(await readHtml(head('https://kabar.id/') + body)).toMatchObject(list);
  expect(await readHtml(head('https://kabar.id/berita/1') + body)).toMatchObject({ kind: 'record' });
  const data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Kabar"}</script>';
  expect(await readHtml(head('https://kabar.id/') + data + body)).toMatchObject({ kind: 'record' });
});

it('a page of beginnings is a list, a short one where sites keep lists', async () => {
  const beginning = (name: string) =>
    `<div class="post"><h2><a href="/2012/${name}/">${name}</a></h2><p>${paragraph.repeat(4)} <a href="/2012/${name}/">Selengkapnya</a></p></div>`;
  const page = (address: string, ...names: string[]) =>
    `<link rel="canonical" href="https://gogon.id${address}"><meta property="og:type" content="blog">` +
    `<meta property="article:published_time" content="2020-08-28T01:50:56Z"><h1><a href="/">Gogon</a></h1>` +
    `<div class="post-content">${names.map(beginning).join('')}</div>`;
  const list = (links: number) => ({ reason: { rule: 'saved-page/list', details: { links } } });
  expect(await readHtml(page('/', 'satu', 'dua', 'tiga'))).toMatchObject(list(3));
  expect(await readHtml(page('/tags/kde/', 'satu'))).toMatchObject(list(1));
  expect(await readHtml(page('/linux/page/2/', 'satu', 'dua'))).toMatchObject(list(2));
  expect(await readHtml(page('/2012/satu/', 'satu', 'dua'))).toMatchObject({ kind: 'record' });
});

it('a story of a picture alone does not take the beginnings of others for its text', async () => {
  const text = (name: string) =>
    Array.from(
      { length: 6 },
      (_, index) => `Petani ${name} ke-${index} memulai panen raya, kata kepala desa.`,
    );
  const others = ['satu', 'dua', 'tiga']
    .map((name) => `<a href="/${name}/"><h3>Kabar ${name}</h3></a><p>${text(name).join(' ')}</p>`)
    .join('');
  const page = (list: string) =>
    '<script type="application/ld+json">{"@type":"BlogPosting","headline":"KDE","datePublished":"2012-10-09"}</script>' +
    `<h1>KDE</h1><div><img src="kde.png"></div><div class="hasil">${list}</div>`;
  expect(await readHtml(page(others))).toMatchObject({ reason: { rule: 'saved-page/no-article' } });
  expect(await readHtml(page(`<p>${paragraph.repeat(9)}</p>`))).toMatchObject({ kind: 'record' });
});

it('a page is a story in spite of a long list beside it, where its text is none', async () => {
  const links = Array.from(
    { length: 14 },
    (_, index) => `<li><a href="/berita/${index}.html">Petani di Wanaraja memulai panen ${index}</a></li>`,
  ).join('');
  const page = (text: string) => `<h1>Panen Raya</h1><div class="isi-berita">${text}</div><ul>${links}</ul>`;
  const paragraphs = `<p>${paragraph.repeat(7)}</p>`.repeat(2);
  expect(await readHtml(page(paragraphs))).toMatchObject({ kind: 'record' });
  const list = { reason: { rule: 'saved-page/list', details: { links: 14 } } };
  expect(await readHtml(page(`<p>${paragraph}</p>`))).toMatchObject(list);
  expect(await readHtml(page(`${paragraphs}<ul>${links}</ul>`))).toMatchObject(list);
});

it('a page whose one entry microformats mark is a story, however short', async () => {
  const entry = (time: string) =>
    `<article class="hentry"><h1 class="entry-title">Kilat</h1>${time}` +
    '<div class="entry-content"><p>Listrik padam di Garut.</p></div></article>';
  const time = '<time class="published" datetime="2012-01-09T07:00:00+07:00">9/1</time>';
  expect(await readHtml(entry(time))).toMatchObject({
    kind: 'record',
    record: { date: '2012-01-09T07:00:00+07:00', body: { text: '<p>Listrik padam di Garut.</p>' } },
  });
  for (const other of [entry(''), entry(time).repeat(2)]) {
    expect(await readHtml(other)).toMatchObject({ kind: 'left-out' });
  }
});

it('a post of another service is no furniture, whatever its box is called', async () => {
  const post = '<blockquote class="twitter-tweet"><p>Listrik padam.</p>— PLN</blockquote>';
  const item = await readHtml(
    `<article><h1>Kilat</h1><p>${paragraph.repeat(8)}</p><div class="social-embed">${post}</div>` +
      '<div class="social-bar"><a href="#">Bagikan</a></div></article>',
  );
  expect(item).toMatchObject({ record: { body: { text: expect.stringContaining('Listrik padam.') } } });
  expect(item).not.toMatchObject({ record: { body: { text: expect.stringContaining('Bagikan') } } });
});

it('a brief needs fewer words where a part has a name for its text', async () => {
  const body = (name: string) => `<div class="${name}"><p>${paragraph.repeat(3)}</p></div>`;
  expect(await readHtml(`<h1>Panen Raya</h1>${body('isi-berita')}`)).toMatchObject({ kind: 'record' });
  expect(await readHtml(`<h1>Panen Raya</h1>${body('x')}`)).toMatchObject({ kind: 'left-out' });
});

describe('a folder of saved pages', () => {
  it('gives every page once, and other files by their folder', async () => {
    const made = makeTemporaryFolder();
    writeFiles(made, {
      'a.html': `<article><h1>A</h1><p>${paragraph.repeat(8)}</p></article>`,
      'a_files/gaya.css': '',
      'a_files/foto.jpg': '',
      '.tersembunyi': '',
    });
    const items = await readAll(readSavedPages, [join(made, 'a.html')], { operands: [made] });
    expect(items).toMatchObject([
      { kind: 'record' },
      {
        reason: {
          rule: 'saved-page/other-files',
          path: join(made, 'a_files'),
          details: { count: 2, example: 'foto.jpg' },
        },
      },
    ]);
  });

  it('that copies a site has links between its pages, and addresses by the folder of its host', async () => {
    const made = makeTemporaryFolder();
    const page = (link: string) =>
      `<article><h1>A</h1><p>${paragraph.repeat(8)}<a href="${link}">x</a></p></article>`;
    writeFiles(made, {
      'www.kabar.example/2019/01/a.html': page('../02/b/index.html#isi'),
      'www.kabar.example/2019/02/b/index.html': page('../../../../../etc/passwd'),
      'www.kabar.example/c.html': `<!-- Mirrored from kabar.example/?p=3 by HTTrack Website Copier/3.x -->${page('hilang.html')}`,
    });
    const files = ['2019/01/a.html', '2019/02/b/index.html', 'c.html'].map((path) =>
      join(made, 'www.kabar.example', path),
    );
    const items = await readAll(readSavedPages, files, { operands: [made] });
    const records = items.map((item) => (item.kind === 'record' ? item.record : undefined));
    expect(records.map((record) => record?.addresses)).toEqual([
      ['https://www.kabar.example/2019/01/a.html'],
      ['https://www.kabar.example/2019/02/b/'],
      ['https://kabar.example/?p=3'],
    ]);
    expect(records[1]?.linkedAs).toEqual([
      '/www.kabar.example/2019/02/b/index.html',
      '/www.kabar.example/2019/02/b/',
    ]);
    expect(records.map((record) => /href="([^"]*)"/.exec(record?.body.text ?? '')?.[1])).toEqual([
      '/www.kabar.example/2019/02/b/index.html#isi',
      '../../../../../etc/passwd',
      'hilang.html',
    ]);
  });
});
