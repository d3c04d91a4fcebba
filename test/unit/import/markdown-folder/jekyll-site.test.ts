import { describe, expect, it } from 'vitest';
import { readSite } from '../../../fixtures/markdown-sites.ts';

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
      topics: ['harga cabai', 'pasar'],
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
