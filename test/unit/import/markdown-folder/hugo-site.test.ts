import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder, readOne, readSite, remarksOf } from '../../../fixtures/markdown-sites.ts';
import { makeTemporaryFolder, writeFiles } from '../../../fixtures/temporary-folder.ts';

describe('a site of Hugo', () => {
  it('gives each text once: a story, a page, or the reason why it is neither', async () => {
    const story = '---\ntitle: A\ndate: 2020-01-01\n---\nB\n';
    const { records, pages, leftOut } = await readSite({
      'hugo.toml': 'baseURL = "https://media.id/"\n',
      'README.md': '# Site\n',
      'content/_index.md': story,
      'content/tentang.md': story,
      'content/cari.md': '---\ntitle: Cari\n---\n',
      'content/pages/iklan.md': '---\ntitle: Iklan\nurl: /pasang-iklan/\n---\nx\n',
      'content/berita/_index.md': story,
      'content/berita/a.md': story,
      'content/berita/b/index.md': story,
      'content/berita/b/lampiran.md': story,
      'content/berita/c.html': '---\ntitle: C\n---\n<p>x</p>\n',
      'content/berita/d.rst': 'D\n',
      'content/berita/e.md': '---\ntitle: A: B\n---\n',
      'content/berita/f.md': '---\ntitle: F\nlayout: page\n---\n',
      'themes/x/README.md': '# x\n',
      'themes/x/layouts/single.html': '{{ .Content }}',
    });
    expect(Object.keys(records)).toEqual([
      'content/berita/a.md',
      'content/berita/b/index.md',
      'content/berita/c.html',
    ]);
    const addresses = Object.entries(pages).map(([id, page]) => [id, ...page.addresses]);
    expect(addresses).toEqual([
      ['content/berita/f.md', 'https://media.id/berita/f/'],
      ['content/pages/iklan.md', 'https://media.id/pasang-iklan/'],
      ['content/tentang.md', 'https://media.id/tentang/'],
    ]);
    expect(leftOut).toEqual({
      'README.md': 'markdown/not-content 1:1',
      'content/_index.md': 'markdown/section 1:1',
      'content/berita/_index.md': 'markdown/section 1:1',
      'content/berita/b/lampiran.md': 'markdown/bundle-part 1:1',
      'content/berita/d.rst': 'markdown/markup 1:1',
      'content/berita/e.md': 'front-matter/unquoted-colon 2:9',
      'content/cari.md': 'markdown/list 1:1',
      'themes/x/README.md': 'markdown/not-content 1:1',
      'themes/x/layouts/single.html': 'markdown/not-content 1:1',
    });
  });

  it('says all that the front matter says', async () => {
    const record = await readOne(
      [
        '---',
        'Title: "Harga &#8216;Gabah&#8217; <em>Turun</em>"',
        'slug: 2019',
        'date: 2014-08-18 9:00:17 -0400',
        'lastmod: 2014-08-19',
        'publishDate: 2014-08-20',
        'expiryDate: 2025-01-01',
        'draft: yes',
        'categories: [ekonomi, dunia]',
        'tags: [harga-pangan, covid-19]',
        'series: Jejak Rempah',
        'author: {name: Ayu Lestari, photo: x.png}',
        'authors: [bagas-siregar]',
        'description: Ringkasan.',
        'featured_image: /img/gabah.jpg',
        'featured_image_alt: Gabah',
        'caption: Keterangan.',
        'aliases: [/lama/, ../lain]',
        'source_url: https://lain.id/x',
        'lang: id_ID',
        'kicker: Ekonomi',
        'weight: 1',
        '---',
        'Isi.',
      ].join('\n'),
      'content/berita/a.md',
      { 'static/img/gabah.jpg': 'x' },
    );
    const { place: _place, hash: _hash, remarks: _remarks, lists = [], ...says } = record;
    const topics = lists.filter(({ kind }) => kind === 'topic').map(({ address }) => address);
    // A series has no list among the tags.
    expect(topics).toEqual(['https://media.id/tags/harga-pangan/', 'https://media.id/tags/covid-19/']);
    expect(says).toEqual({
      id: 'content/berita/a.md',
      headline: 'Harga ‘Gabah’ Turun',
      slug: '2019',
      date: '2014-08-18 9:00:17 -0400',
      updated: '2014-08-19',
      publishAt: '2014-08-20',
      expires: '2025-01-01',
      categories: ['ekonomi', 'dunia'],
      topics: ['harga pangan', 'covid-19', 'Jejak Rempah'],
      authors: ['Bagas Siregar', 'Ayu Lestari'],
      summary: 'Ringkasan.',
      body: { format: 'markdown', text: 'Isi.' },
      leadPhoto: { address: '../../static/img/gabah.jpg', alt: 'Gabah', caption: 'Keterangan.', credit: '' },
      addresses: ['https://media.id/berita/2019/', 'https://media.id/lama/', 'https://media.id/berita/lain'],
      linkedAs: ['/content/berita/a.md'],
      originalUrl: 'https://lain.id/x',
      lang: 'id-ID',
      draft: true,
    });
    expect(remarksOf(record)).toEqual([
      '21 markdown/key-left',
      '7 markdown/expires',
      '1 markdown/name-from-slug',
      '1 markdown/name-from-slug',
    ]);
  });

  it.each([
    [
      'what readers saw, before what networks show',
      'images: [/kartu.jpg]\ncover: {image: /sampul.jpg}',
      '/sampul.jpg',
    ],
    ['what networks show, where nothing else is named', 'images: [/kartu.jpg]', '/kartu.jpg'],
    ['no folder, which a template for new texts left', 'image: "/img/"', undefined],
    ['an address of the web that ends like a folder', 'image: https://a.id/foto/7/', 'https://a.id/foto/7/'],
  ])('has for its lead photo %s', async (_, lines, expected) => {
    const record = await readOne(`---\ntitle: A\ndate: 2020-01-01\n${lines}\n---\nB`);
    expect(record.leadPhoto?.address.replace('https://media.id', '')).toBe(expected);
  });

  it.each([
    ['TOML', '+++\ntitle = "A"\ndate = 2019-02-03T04:05:06+07:00\n[params]\nx = 1\n+++\nB'],
    ['JSON', '{\n"title": "A",\n"date": "2019-02-03T04:05:06.000+07:00"\n}\nB'],
  ])('may have its front matter in %s', async (_, text) => {
    const { headline, date, body } = await readOne(text);
    expect([headline, date, body.text]).toEqual(['A', '2019-02-03T04:05:06.000+07:00', 'B']);
  });

  it.each([
    ['baseURL: https://media.id/\n', 'https://media.id/berita/sub/x/'],
    [
      'baseURL: https://media.id/arsip/\npermalinks:\n  berita: /:year/:slug/\n',
      'https://media.id/arsip/2020/x/',
    ],
    [
      'baseURL: https://media.id/\npermalinks: {page: {berita: "/b/:contentbasename/"}}\n',
      'https://media.id/b/x/',
    ],
    ['baseURL: https://media.id/\nuglyURLs: true\n', 'https://media.id/berita/sub/x.html'],
    ['title: Tanpa alamat\n', '/berita/sub/x/'],
  ])('stood where its configuration says: %j', async (config, address) => {
    const path = 'content/berita/sub/x.md';
    const { addresses } = await readOne('---\ntitle: X\ndate: 2020-01-01\n---\nx', path, {
      'hugo.yaml': config,
    });
    expect(addresses).toEqual([address]);
  });

  it.each([
    ['url: /khusus/x.html', 'https://media.id/khusus/x.html'],
    ['url: https://media.id/y/', 'https://media.id/y/'],
    ['slug: z', 'https://media.id/berita/z/'],
  ])('stood where its front matter says: %s', async (line, address) => {
    expect((await readOne(`---\ntitle: X\n${line}\n---\nx`)).addresses).toEqual([address]);
  });

  it('calls the texts that its links mean by what these are known by', async () => {
    const body = [
      '[a]({{< ref "b" >}}) [b](../b/) [c](b.md#d) [d](/content/x/) [e]({{< relref "/berita/sub/c.md" >}})',
      '[f](../lain/) [g]({{< ref "lain.md" >}}) [h](#i) <a href="../b/">j</a>',
    ].join('\n');
    const { records } = await readSite({
      'hugo.yaml': 'baseURL: https://media.id/\n',
      'content/berita/a.md': `---\ntitle: A\n---\n${body}\n`,
      'content/berita/b.md': '---\ntitle: B\n---\nb',
      'content/berita/sub/c/index.md': '---\ntitle: C\n---\nc',
    });
    expect(records['content/berita/a.md']?.body.text).toBe(
      '[a](/content/berita/b.md) [b](https://media.id/berita/b/) [c](/content/berita/b.md#d) ' +
        '[d](https://media.id/content/x/) [e](/content/berita/sub/c/index.md) ' +
        '[f](https://media.id/berita/lain/) [g](https://media.id/lain/) h [j](https://media.id/berita/b/)',
    );
    expect(records['content/berita/b.md']?.linkedAs).toEqual(['/content/berita/b.md']);
    expect(records['content/berita/sub/c/index.md']?.linkedAs).toEqual(['/content/berita/sub/c/index.md']);
  });

  it.each([
    ['![Sawah][1]', '1'],
    ['![Sawah]', 'sawah'],
    ['![Sawah][]', 'SAWAH'],
    ['[![Sawah][1]](https://a.id/)', '1'],
  ])('finds a picture that a definition names: %s', async (picture, label) => {
    const body = (address: string) => `${picture} [b][2]\n\n[${label}]: ${address} "Keterangan"\n[2]: /b/`;
    const text = `---\ntitle: A\n---\n${body('/img/sawah.jpg')}`;
    const record = await readOne(text, 'content/berita/a.md', { 'static/img/sawah.jpg': 'x' });
    expect(record.body.text).toBe(body('../../static/img/sawah.jpg').replace('/b/', 'https://media.id/b/'));
  });

  it('finds pictures beside a text, in its bundle and in static folders, and none outside of the site', async () => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, {
      'luar.jpg': 'x',
      'situs/hugo.yaml': 'baseURL: https://media.id/\n',
      'situs/static/img/a b.jpg': 'x',
      'situs/content/berita/x/foto.jpg': 'x',
      'situs/content/berita/x/index.md': [
        '---\ntitle: X\n---',
        '![a](foto.jpg) ![b](</img/a b.jpg>) ![c](../../img/a%20b.jpg) ![d](https://media.id/img/a%20b.jpg)',
        '![e](../../../../luar.jpg) ![f](/img/link.jpg) ![g](/tiada.jpg) ![h](https://lain.id/h.jpg)',
      ].join('\n'),
    });
    symlinkSync(join(folder, 'luar.jpg'), join(folder, 'situs/static/img/link.jpg'));
    const items = await readFolder(join(folder, 'situs'));
    const [item] = items;
    const at = '../../../static/img/a%20b.jpg';
    expect(item?.kind === 'record' && item.record.body.text).toBe(
      `![a](foto.jpg) ![b](${at}) ![c](${at}) ![d](${at})\n` +
        '![e](https://media.id/luar.jpg) ![f](https://media.id/img/link.jpg) ![g](https://media.id/tiada.jpg) ' +
        '![h](https://lain.id/h.jpg)',
    );
  });

  it('names authors and topics as their pages and data files do', async () => {
    const record = await readOne(
      '---\ntitle: A\nauthors: [jdoe, ayu]\ntags: [ham]\n---\nx',
      'content/berita/a.md',
      {
        'data/authors/jdoe.yml': 'display_name: Jane Doe\n',
        'content/authors/ayu/_index.md': '---\ntitle: Ayu Lestari\n---\n',
        'content/tags/ham/_index.md': '---\ntitle: Hak Asasi Manusia\n---\n',
      },
    );
    expect([record.authors, record.topics]).toEqual([['Jane Doe', 'Ayu Lestari'], ['Hak Asasi Manusia']]);
  });
});

describe('a site of Hugo in several languages', () => {
  it('has its main language at the root, each text’s language, and links within it', async () => {
    const text = (link: string) => `---\ntitle: A\ndate: 2020-01-02\n---\n[b]({{< ref "${link}" >}})`;
    const { records, pages } = await readSite({
      'hugo.yaml':
        'baseURL: https://media.id/\ndefaultContentLanguage: id\npermalinks: {berita: "/:year/:slug/"}\n' +
        'languages:\n  id: {contentDir: content/indonesia}\n  en: {weight: 2}\n',
      'content/indonesia/berita/_index.md': '',
      'content/indonesia/berita/a.md': text('berita/b.md'),
      'content/indonesia/berita/b.md': text('a'),
      'content/indonesia/tentang.md': text('a'),
      'content/en/berita/_index.md': '',
      'content/en/berita/a.md': text('berita/b.md'),
      'content/en/berita/b.md': text('a'),
      'content/en/berita/c.id.md': text('a'),
    });
    expect(
      Object.values({ ...records, ...pages }).map(({ lang, addresses, body }) => [
        lang,
        ...addresses,
        body.text,
      ]),
    ).toEqual([
      ['en', 'https://media.id/en/2020/a/', '[b](/content/en/berita/b.md)'],
      ['en', 'https://media.id/en/2020/a/', '[b](/content/en/berita/a.md)'],
      ['id', 'https://media.id/en/2020/a/', '[b](/content/en/berita/a.md)'],
      ['id', 'https://media.id/2020/a/', '[b](/content/indonesia/berita/b.md)'],
      ['id', 'https://media.id/2020/a/', '[b](/content/indonesia/berita/a.md)'],
      ['id', 'https://media.id/tentang/', '[b](/content/indonesia/berita/a.md)'],
    ]);
  });

  it('has each text where its language stands that only its file’s name says', async () => {
    const { records } = await readSite({
      'hugo.yaml':
        'baseURL: https://media.id/\ndefaultContentLanguage: id\nlanguages: {id: {weight: 1}, en: {weight: 2}}\n',
      'content/berita/_index.md': '',
      'content/berita/a.id.md': 'x',
      'content/berita/a.en.md': 'x',
    });
    expect(Object.values(records).flatMap(({ addresses }) => addresses)).toEqual([
      'https://media.id/en/berita/a/',
      'https://media.id/berita/a/',
    ]);
  });
});
