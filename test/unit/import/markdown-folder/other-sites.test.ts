import { describe, expect, it } from 'vitest';
import { readSite, remarksOf } from '../../../fixtures/markdown-sites.ts';

describe('a folder of texts without a configuration', () => {
  const files = {
    'berita/_index.md': '',
    'berita/a.md': '---\ntitle: A\n---\n[b](../b/)',
    'berita/b.md': '---\ntitle: B\n---\nb',
  };

  it('has no tags where its texts begin with lines of keys, but those of plugins', async () => {
    const head = 'Title: Satu\nDate: 2014-01-02\n\n';
    const { records } = await readSite({
      'kabar/satu.md': `${head}Kode {{ token }}:\n\n    {% for x in y %}\n    {{ x }}\n`,
      'kabar/dua.md': `${head}{% youtube dQw4w9WgXcQ %}\n\n[Naik](#atas)\n`,
    });
    expect(records['kabar/satu.md']?.body.text).toBe(
      'Kode {{ token }}:\n\n    {% for x in y %}\n    {{ x }}',
    );
    expect(records['kabar/dua.md']?.body.text).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ\n\nNaik');
    const dropped = records['kabar/dua.md']?.remarks.find(({ rule }) => rule === 'markdown/link-dropped');
    expect(dropped).toMatchObject({ line: 6, details: { text: 'Naik', address: '#atas' } });
  });

  it('makes no redirects of addresses that it only supposes, and says so once', async () => {
    const { records } = await readSite(files);
    expect(records['berita/a.md']).toMatchObject({ addresses: [], linkedAs: ['/berita/a/', '/berita/a.md'] });
    expect(records['berita/a.md']?.body.text).toBe('[b](/berita/b/)');
    expect(Object.values(records).flatMap(remarksOf)).toEqual(['1 markdown/addresses-unknown']);
  });

  it('has addresses where the mapping says how they were made', async () => {
    const settings = { baseUrl: 'https://media.id', permalink: '/:slug.html' };
    const { records } = await readSite(files, settings);
    expect(records['berita/a.md']?.addresses).toEqual(['https://media.id/a.html']);
  });

  it('has pages in a folder that says so, but for texts of a day', async () => {
    const { records, pages } = await readSite({
      'pages/tentang.md': '---\ntitle: Tentang\n---\nx',
      'pages/kabar.md': '---\ntitle: Kabar\ndate: 2020-01-02\n---\nx',
      'pages/2020-01-03-lain.md': '---\ntitle: Lain\n---\nx',
    });
    expect(Object.keys(pages)).toEqual(['pages/tentang.md']);
    expect(Object.keys(records).sort()).toEqual(['pages/2020-01-03-lain.md', 'pages/kabar.md']);
  });

  it('has a few pages beside its folders, where they have no day', async () => {
    const text = '---\ntitle: T\n---\nx';
    const dated = '---\ntitle: K\ndate: 2020-01-02\n---\nx';
    const { records, pages } = await readSite({
      'tentang.md': text,
      'redaksi/index.md': text,
      'kilas.md': dated,
      ...Object.fromEntries([...'abcdefg'].map((name) => [`berita/${name}.md`, dated])),
      'berita/h.md': text,
    });
    expect(Object.keys(pages).sort()).toEqual(['redaksi/index.md', 'tentang.md']);
    expect(records['kilas.md']?.date).toBe('2020-01-02');
    expect(records['berita/h.md']?.date).toBe('');
    const { pages: ofFew } = await readSite({ 'a.md': text, 'b/index.md': text, 'berita/c.md': text });
    expect(ofFew).toEqual({});
  });

  it('takes what lies in it for stories, where it has no sections', async () => {
    const { records } = await readSite({
      'a.md': '# Judul *satu*\n\nIsi.\n',
      '2020-05-06-kabar-baik.md': 'Isi.\n',
    });
    expect(Object.values(records).map(({ headline, date, body }) => [headline, date, body.text])).toEqual([
      ['Kabar baik', '2020-05-06', 'Isi.'],
      ['Judul satu', '', 'Isi.'],
    ]);
    expect(Object.values(records).flatMap(remarksOf)).toEqual([
      '1 markdown/addresses-unknown',
      '1 markdown/headline-from',
      '1 markdown/date-from',
      '1 markdown/headline-from',
    ]);
  });
});

describe('a site of Zola', () => {
  it('has stories beside its sections, dated by their addresses, and what its theme asks for in extra', async () => {
    const head =
      'path = "2015/05/15/satu"\ntitle = "Satu"\naliases = ["2015/satu.html"]\n[extra]\nimage = "/a.jpg"\n';
    const { records } = await readSite({
      'config.toml': 'base_url = "https://media.id"\n',
      'content/_index.md': '+++\n+++\n',
      'content/satu.md': `+++\n${head}+++\nx`,
      'content/dalam/_index.md': '+++\n+++\n',
    });
    expect(records['content/satu.md']).toMatchObject({
      date: '2015-05-15',
      slug: 'satu',
      addresses: ['https://media.id/2015/05/15/satu', 'https://media.id/2015/satu.html'],
      leadPhoto: { address: 'https://media.id/a.jpg' },
    });
  });
});

describe('a site of Jekyll', () => {
  it('has stories in _posts and drafts in _drafts, and pages elsewhere', async () => {
    const { records, pages, leftOut } = await readSite({
      '_config.yml': 'url: https://media.id\nbaseurl: /arsip\npermalink: pretty\n',
      'about.md': '---\nlayout: page\n---\nx',
      'redaksi/index.html': '---\ntitle: Redaksi\n---\n<p>x</p>',
      'kabar.html': '---\n---\n{% for post in site.posts %}{{ post.title }}{% endfor %}',
      'index.md': '---\nlayout: default\n---\nx',
      'data.md': '---\npermalink: /data.json\n---\nx',
      'nanti.md': '---\ntitle: Nanti\npublished: false\n---\nx',
      '_includes/a.html': 'x',
      '_posts/2014-01-02-kabar.md':
        '---\ntitle: Kabar\ncategory: Dunia\nredirect_from: /lama.html\n---\n' +
        '[a]({% post_url 2015-03-04-lain %}) ![b]({{ site.baseurl }}/img/b.png)\n{: .c}\n',
      '_posts/2015-03-04-lain.html': '---\ntitle: Lain\n---\n<p>{{ page.title }}</p>',
      '_drafts/nanti.md': '---\ntitle: Nanti\n---\nx',
      'img/b.png': 'x',
    });
    expect(leftOut).toEqual({
      '_includes/a.html': 'markdown/not-content 1:1',
      'data.md': 'markdown/list 1:1',
      'index.md': 'markdown/list 1:1',
      'kabar.html': 'markdown/list 1:1',
    });
    expect(Object.values(pages).map(({ addresses, draft }) => [...addresses, draft])).toEqual([
      ['https://media.id/arsip/about/', false],
      ['https://media.id/arsip/nanti/', true],
      ['https://media.id/arsip/redaksi/', false],
    ]);
    expect(records['_posts/2014-01-02-kabar.md']).toMatchObject({
      date: '2014-01-02',
      slug: 'kabar',
      categories: ['Dunia'],
      addresses: ['https://media.id/arsip/dunia/2014/01/02/kabar/', 'https://media.id/arsip/lama.html'],
      body: { text: '[a](/_posts/2015-03-04-lain.html) ![b](../img/b.png)' },
    });
    expect(records['_posts/2015-03-04-lain.html']?.body.text).toBe('Lain');
    expect(records['_drafts/nanti.md']?.draft).toBe(true);
  });

  it('has the folders above _posts in its addresses, and for categories', async () => {
    const { records } = await readSite({
      '_config.yml': 'url: https://media.id\npermalink: pretty\n',
      'id/news/_posts/2014-01-02-kabar.md': '---\ntitle: Kabar\nlang: id\n---\nx',
      'id/news/_posts/2014-01-03-lain.md': '---\ntitle: Lain\ncategory: Dunia\n---\nx',
    });
    expect(records['id/news/_posts/2014-01-02-kabar.md']).toMatchObject({
      categories: ['news'],
      addresses: ['https://media.id/id/news/2014/01/02/kabar/'],
    });
    expect(records['id/news/_posts/2014-01-03-lain.md']).toMatchObject({
      categories: ['Dunia'],
      addresses: ['https://media.id/id/news/dunia/2014/01/03/lain/'],
    });
  });

  it('has a list of words for tags and for categories, and one name for a category', async () => {
    const head = (lines: string) => `---\ntitle: A\ndate: 2020-01-02\n${lines}\n---\nx`;
    const { records } = await readSite({
      '_config.yml': 'url: https://media.id\npermalink: /:categories/:title/\n',
      '_posts/2020-01-02-a.md': head('tags: cabai  pasar\ncategories: ekonomi daerah'),
      '_posts/2020-01-03-b.md': head('tags: "harga cabai, pasar"\ncategory: Luar Negeri'),
    });
    expect(records['_posts/2020-01-02-a.md']).toMatchObject({
      topics: ['cabai', 'pasar'],
      categories: ['ekonomi', 'daerah'],
      addresses: ['https://media.id/ekonomi/daerah/a/'],
    });
    expect(records['_posts/2020-01-03-b.md']).toMatchObject({
      topics: ['harga cabai, pasar'],
      categories: ['Luar Negeri'],
    });
  });
});

describe('a site of Jekyll whose configuration speaks for its texts', () => {
  it('has the addresses that it gives to a collection, the posts among them', async () => {
    const { records } = await readSite({
      '_config.yml':
        'url: https://media.id\npermalink: pretty\ncollections:\n  posts:\n    permalink: /kabar/:year/:title/\n' +
        '  kajian:\n    permalink: /:collection/:path/\n',
      '_posts/2014-01-02-satu.md': '---\ntitle: Satu\ncategory: Dunia\n---\nx',
      '_kajian/air/dua.md': '---\ntitle: Dua\ndate: 2014-01-03\n---\nx',
    });
    expect(records['_posts/2014-01-02-satu.md']?.addresses).toEqual(['https://media.id/kabar/2014/satu/']);
    expect(records['_kajian/air/dua.md']?.addresses).toEqual(['https://media.id/kajian/air/dua/']);
  });

  it('has stories whose layout is called as lists are, and lists', async () => {
    const { records, leftOut } = await readSite({
      '_config.yml': 'url: https://media.id\n',
      '_posts/2014-01-02-satu.md': '---\nlayout: posts\ntitle: Satu\n---\nx',
      'kabar.md': '---\nlayout: posts\ntitle: Kabar\n---\nx',
    });
    expect(records['_posts/2014-01-02-satu.md']?.headline).toBe('Satu');
    expect(leftOut['kabar.md']).toBe('markdown/list 1:1');
  });

  it('has the front matter of the narrowest scope where a text says nothing itself, without what is for show', async () => {
    const { records } = await readSite({
      '_config.yml':
        'url: https://media.id\ndefaults:\n' +
        '- scope: {path: "", type: posts}\n  values: {author: Redaksi, image: /logo.png, permalink: "/:title/"}\n' +
        '- scope: {path: ekonomi/_posts}\n  values: {category: Ekonomi, author: Desk Ekonomi}\n',
      '_posts/2014-01-02-satu.md': '---\ntitle: Satu\nauthor: Budi\n---\nx',
      'ekonomi/_posts/2014-01-03-dua.md': '---\ntitle: Dua\n---\nx',
    });
    expect(records['_posts/2014-01-02-satu.md']).toMatchObject({
      authors: ['Budi'],
      leadPhoto: undefined,
      addresses: ['https://media.id/satu/'],
    });
    expect(records['ekonomi/_posts/2014-01-03-dua.md']).toMatchObject({
      authors: ['Desk Ekonomi'],
      categories: ['Ekonomi'],
    });
  });
});

describe('a site of Jekyll that came from WordPress', () => {
  const post = `---
layout: post
title: Satu
wordpress_url: http://www.media.id/?p=7
comments:
- id: 5
  author: Budi Santoso
  author_email: budi@pembaca.example
  date: '2010-03-23 20:31:56 +0000'
  content: Tulis ke budi@pembaca.example, ya.
- id: 6
  author: ''
  date: '2010-03-24 20:31:56 +0000'
  content: Halo.
---
x
`;

  it('that says that its texts lie where its settings do has stories', async () => {
    const { records, pages, leftOut } = await readSite({
      '_config.yml': 'source: .\n',
      '_posts/2010-03-23-satu.md': post,
      '_posts/2010-03-24-etiket.html': '---\nlayout: tema\ntype: page\ntitle: Etiket\n---\nx',
    });
    expect(Object.keys(records)).toEqual(['_posts/2010-03-23-satu.md']);
    expect(Object.keys(pages)).toEqual(['_posts/2010-03-24-etiket.html']);
    expect(leftOut).toEqual({});
  });

  it('has the address in WordPress, and the comments of each post without those of their writers', async () => {
    const { records } = await readSite({ '_config.yml': 'source: ./\n', '_posts/2010-03-23-satu.md': post });
    const record = records['_posts/2010-03-23-satu.md'];
    expect(record?.addresses).toContain('http://www.media.id/?p=7');
    expect(record?.comments).toEqual([
      {
        id: '5',
        name: 'Budi Santoso',
        date: '2010-03-23 20:31:56 +0000',
        text: 'Tulis ke […], ya.',
        replyTo: '',
      },
      { id: '6', name: '', date: '2010-03-24 20:31:56 +0000', text: 'Halo.', replyTo: '' },
    ]);
    expect(record?.remarks.map(({ rule }) => rule)).toContain('change/comments-masked');
    expect(JSON.stringify(record)).not.toContain('pembaca.example');
  });
});

describe('a site of Hexo', () => {
  it('has links to posts by their names without the day, and pages where their files lie', async () => {
    const { records, pages, leftOut } = await readSite({
      '_config.yml': 'url: https://media.id\n',
      'source/_posts/2014-01-02-satu.md':
        '---\ntitle: Satu\n---\n{% post_link dua %}; {% post_link 2014-01-03-dua "yang kedua" %}',
      'source/_posts/2014-01-03-dua.md': '---\ntitle: Dua &amp; Tiga\n---\nx',
      'source/redaksi/index.md': '---\ntitle: Redaksi\n---\nx',
      'source/redaksi/blog.md': '---\ntitle: Blog redaksi\n---\nx',
      'source/tags/index.md': '---\ntitle: Tag\n---\nx',
    });
    expect(records['source/_posts/2014-01-02-satu.md']?.body.text).toBe(
      '[Dua & Tiga](/source/_posts/2014-01-03-dua.md); [yang kedua](/source/_posts/2014-01-03-dua.md)',
    );
    expect(Object.values(pages).map(({ addresses }) => addresses)).toEqual([
      ['https://media.id/redaksi/blog.html'],
      ['https://media.id/redaksi/'],
    ]);
    expect(leftOut).toEqual({ 'source/tags/index.md': 'markdown/list 1:1' });
  });
});

describe('a site of Eleventy', () => {
  it('has pictures that a tag names from the main folder, among HTML too', async () => {
    const { records } = await readSite({
      'content/posts/2020-01-02-a.md':
        '---\ntitle: A\n---\n{% image "assets/a.jpg" "Pasar pagi" %}\n\n' +
        '<figure>\n  {% image "assets/a.jpg" "Pasar sore" %}\n  <figcaption>Tiga</figcaption>\n</figure>\n',
      'assets/a.jpg': 'x',
    });
    expect(records['content/posts/2020-01-02-a.md']?.body.text).toBe(
      '![Pasar pagi](../../assets/a.jpg)\n\n![Pasar sore](../../assets/a.jpg "Tiga")',
    );
  });
});

describe('a site of Gatsby', () => {
  it('has the names of its authors beside its texts', async () => {
    const { records } = await readSite({
      'content/authors.yml': 'ayu:\n  name: Ayu Lestari\n  url: https://ayu.example\n',
      'content/blog/2020-01-02-a.md': '---\ntitle: A\nauthor: [ayu]\n---\nx',
    });
    expect(records['content/blog/2020-01-02-a.md']?.authors).toEqual(['Ayu Lestari']);
  });
});

describe('a site of Docusaurus', () => {
  it('has the names of its authors beside its posts', async () => {
    const { records } = await readSite({
      'blog/authors.yml': 'ayu:\n  name: Ayu Lestari\n  title: Redaktur\n',
      'blog/2020-01-02-a.md': '---\ntitle: A\nauthors: [ayu]\n---\nx',
      'docs/intro.md': '---\ntitle: Mulai\ndate: 2020-01-01\n---\nx',
    });
    expect(records['blog/2020-01-02-a.md']?.authors).toEqual(['Ayu Lestari']);
  });
});

describe('a text of MDX', () => {
  const head = '---\ntitle: Satu\ndate: 2024-01-02\n---\n';
  const read = async (body: string, path = 'src/content/blog/satu.mdx') => {
    const { records } = await readSite({ [path]: `${head}${body}`, 'src/content/blog/foto.jpg': 'x' });
    return records[path];
  };

  it.each([
    ["import Tabs from '@theme/Tabs';\nimport {\n  A,\n} from 'b';\n\nexport const x = 1;\n\nIsi.", 'Isi.'],
    ['Satu{/* ingat */} dua{" "}tiga.', 'Satu dua tiga.'],
    ['import foto from \'./foto.jpg\'\n\n<Image src={foto} alt="Padi" />', '![Padi](foto.jpg)'],
    ['<Button\n  label="Lihat"\n  link="https://a.id/x"\n/>', '[Lihat](https://a.id/x)'],
    ['<YouTube id="dQw4w9WgXcQ" {...rest} />', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['<Notice type="info">\n\nAwas **ini**.\n\n</Notice>\n\nDua.', 'Awas **ini**.\n\nDua.'],
    [
      '<Tabs>\n<TabItem value="a" label="Bandung">\n\nSatu.\n\n</TabItem>\n<Tab name="Garut">\n\nDua.\n\n</Tab>\n</Tabs>',
      '**Bandung**\n\nSatu.\n\n**Garut**\n\nDua.',
    ],
    ['<p className="a" style={{ color: "red" }}>Satu.</p>', 'Satu.'],
    ['```jsx\nimport a from "b";\n<Tabs x={1} />\n```', '```jsx\nimport a from "b";\n<Tabs x={1} />\n```'],
    ['Kode `<Tabs>` dan a < B.', 'Kode `<Tabs>` dan a < B.'],
  ])('%j has what readers saw', async (body, markdown) => {
    expect((await read(body))?.body.text).toBe(markdown);
  });

  it('tells of components that nobody knows, and is known by what it imports', async () => {
    const record = await read("import Peta from '../Peta';\n\n<Peta kota='Garut' />\n\nIsi.", 'blog/satu.md');
    expect(record?.body.text).toBe('Isi.');
    expect(record?.remarks.filter(({ rule }) => rule === 'markdown/tag')).toMatchObject([
      { line: 7, details: { tag: '<Peta>' } },
    ]);
  });
});
