import { describe, expect, it } from 'vitest';
import { problemWords } from '../../../../src/strings/problems.ts';
import { readFolder, readSite, remarksOf } from '../../../fixtures/markdown-sites.ts';

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

  it('is content where it is named itself, though it is called like a part of a generator', async () => {
    const text = '---\ntitle: A\ndate: 2020-01-02\n---\nx';
    const { leftOut, folder } = await readSite({ 'public/a/index.md': text });
    expect(leftOut).toEqual({ 'public/a/index.md': 'markdown/not-content 1:1' });
    const items = await readFolder(`${folder}/public`);
    expect(items.map(({ kind }) => kind)).toEqual(['record']);
    const { hint } = problemWords('en')['markdown/not-content']({});
    expect(hint).toContain('name that folder itself');
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

describe('what a text says of itself', () => {
  it('has a name for each part of a text with commas, where the key is that of several', async () => {
    const { records } = await readSite({
      'a.md': '---\ntitle: A\ndate: 2020-01-02\ncategories: Daerah, Ekonomi\ntags: padi, harga beras\n---\nx',
      'b.md': '---\ntitle: B\ndate: 2020-01-02\ncategory: Politik, Hukum dan HAM\n---\nx',
    });
    expect(records['a.md']).toMatchObject({
      categories: ['Daerah', 'Ekonomi'],
      topics: ['padi', 'harga beras'],
    });
    expect(records['b.md']?.categories).toEqual(['Politik, Hukum dan HAM']);
  });

  it('is a page where its code shows how to list stories', async () => {
    const loop = '{% for post in site.posts %}';
    const { pages } = await readSite({
      'pages/kode.md': `---\ntitle: Kode\n---\nTulis:\n\n\`\`\`\n${loop}\n\`\`\`\n\natau \`${loop}\``,
      'pages/mentah.md': `---\ntitle: Mentah\n---\n{% raw %}${loop}{% endraw %}`,
      'pages/semua.md': `---\ntitle: Semua\n---\n{% raw %}x{% endraw %}\n${loop}{{ post.title }}{% endfor %}`,
    });
    expect(Object.keys(pages).sort()).toEqual(['pages/kode.md', 'pages/mentah.md']);
  });

  it('is none where it is a finished page of the web', async () => {
    const { records, pages, leftOut } = await readSite({
      'page/2/index.html': '<!doctype html>\n<html lang="id"><body><nav>Beranda</nav></body></html>',
      'a.html': '---\ntitle: A\ndate: 2020-01-02\n---\n<!doctype html><p>x</p>',
      'b.md': '---\ntitle: B\ndate: 2020-01-02\n---\nx',
    });
    expect(Object.keys({ ...records, ...pages }).sort()).toEqual(['a.html', 'b.md']);
    expect(leftOut).toEqual({ 'page/2/index.html': 'markdown/web-page 1:1' });
  });

  it('stood where an export of WordPress says, of which the text was made', async () => {
    const head = (more: string) =>
      `---\ntitle: A\ndate: 2020-01-02\nlink: https://lama.id/2020/01/02/a/\n${more}---\nx`;
    const { records } = await readSite({ '2020-01-02-a.md': head('wordpress_id: 7\n'), 'b.md': head('') });
    expect(records['2020-01-02-a.md']?.addresses).toEqual(['https://lama.id/2020/01/02/a/']);
    expect(records['b.md']?.addresses).toEqual([]);
    const told = Object.values(records).map((record) =>
      remarksOf(record).filter((rule) => rule.endsWith('key-left')),
    );
    expect(told).toEqual([[], ['4 markdown/key-left']]);
  });
});
