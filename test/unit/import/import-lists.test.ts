import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setUpImport } from '../../fixtures/imports.ts';
import { foot, head, item, meta } from '../../fixtures/wxr.ts';

const site = `<wp:base_blog_url>https://kabar.example</wp:base_blog_url>
<wp:category><wp:term_id>7</wp:term_id><wp:category_nicename>garut</wp:category_nicename><wp:category_parent>daerah</wp:category_parent><wp:cat_name>Kabupaten Garut</wp:cat_name></wp:category>
`;
const category = (slug: string, name: string) =>
  `<category domain="category" nicename="${slug}"><![CDATA[${name}]]></category>`;
const tag = (slug: string, name: string) =>
  `<category domain="post_tag" nicename="${slug}"><![CDATA[${name}]]></category>`;
const importWxr = async (items: string, content: Record<string, string> = {}) => {
  const all = setUpImport({ content, files: { 'ekspor.xml': head + site + items + foot } });
  await all.run({ kind: 'wxr' });
  return all;
};
const rowsOf = (files: Record<string, string>) => (files['redirects.csv'] ?? '').split('\n').slice(1, -1);

describe('lists of the old site', () => {
  it('lead to the lists of the archive, those of WordPress by slugs of their own', async () => {
    const all = await importWxr(
      item({}, category('garut', 'Kabupaten Garut') + category('tani', 'Pertanian') + tag('padi-2', 'Padi')),
    );
    expect(rowsOf(all.written())).toEqual([
      '/category/daerah/garut/,/kategori/kabupaten-garut/',
      '/category/tani/,/topik/pertanian/',
      '/tag/padi-2/,/topik/padi/',
      '/author/ayu/,/penulis/ayu-lestari/',
    ]);
    expect(await all.faults()).toEqual([]);
    const before = all.written();
    await all.run({ kind: 'wxr' });
    expect(all.written()).toEqual(before);
    expect(all.report().counts).toMatchObject({ unchanged: 1 });
  });

  it('lead on after a kill as they do without one: those of stories that it left made too', async () => {
    const all = await importWxr(item({}, category('tani', 'Pertanian')));
    const whole = all.written();
    rmSync(join(all.contentDir, 'redirects.csv'));
    await all.run({ kind: 'wxr' });
    expect(all.report().counts).toMatchObject({ unchanged: 1 });
    expect(all.written()).toEqual(whole);
  });

  it('lead nowhere where no story of theirs is seen, or where somebody said where to', async () => {
    const all = await importWxr(
      item({ 'wp:status': 'draft' }, category('tani', 'Pertanian')) +
        item(
          { guid: 'x', link: 'https://kabar.example/b/', title: 'B', 'wp:post_id': '11', 'dc:creator': '' },
          category('garut', 'Garut'),
        ),
      {
        'redirects.csv': 'from,to\n/category/daerah/garut/,/kategori/jawa-barat/\n',
        'categories.yaml': '- name: Jawa Barat\n',
      },
    );
    expect(rowsOf(all.written())).toEqual(['/category/daerah/garut/,/kategori/jawa-barat/']);
    expect(await all.faults()).toEqual([]);
  });

  it('are known of Hugo and Hexo by their configuration, of Jekyll where it makes them, and of Blogger', async () => {
    const post =
      '---\ntitle: A\ndate: 2019-01-02\ncategories: [Jawa Barat]\ntags: [padi]\nauthor: budi\n---\nx\n';
    const importSite = async (files: Record<string, string>) => {
      const all = setUpImport({ files });
      await all.run({ kind: 'markdown', operands: [''] });
      return rowsOf(all.written());
    };
    const hugo =
      'baseURL: https://kabar.example/\ntaxonomies: {category: rubrik, tag: tags, author: authors}\n';
    expect(await importSite({ 'hugo.yaml': hugo, 'content/berita/a.md': post })).toEqual([
      '/rubrik/jawa-barat/,/kategori/jawa-barat/',
      '/tags/padi/,/topik/padi/',
      '/authors/budi/,/penulis/budi/',
    ]);
    expect(await importSite({ '_config.yml': 'tag_dir: label\n', 'source/_posts/a.md': post })).toEqual([
      '/categories/Jawa-Barat/,/kategori/jawa-barat/',
      '/label/padi/,/topik/padi/',
    ]);
    const archives = 'jekyll-archives:\n  enabled: all\n  permalinks: {tag: /label/:name/}\n';
    expect(await importSite({ '_config.yml': archives, '_posts/2019-01-02-a.md': post })).toEqual([
      '/category/jawa-barat/,/kategori/jawa-barat/',
      '/label/padi/,/topik/padi/',
    ]);
    expect(await importSite({ '_config.yml': 'title: x\n', '_posts/2019-01-02-a.md': post })).toEqual([]);
    const entry =
      '<entry><id>p1</id><blogger:type>POST</blogger:type><title>A</title><published>2019-01-02T00:00:00Z</published>' +
      '<category scheme="http://www.blogger.com/atom/ns#" term="Jawa Barat"/><content type="html">x</content></entry>';
    const all = setUpImport({
      files: { 'b.atom': `<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>` },
    });
    await all.run({ kind: 'feed' });
    expect(rowsOf(all.written())).toEqual(['/search/label/Jawa%20Barat/,/kategori/jawa-barat/']);
  });
});

it('a post is led to from the slugs that it had before, but for one that is another post’s now', async () => {
  const all = await importWxr(
    item(
      {},
      category('tani', 'Tani') + meta('_wp_old_slug', 'panen-besar') + meta('_wp_old_slug', 'panen-padi'),
    ) +
      item(
        {
          guid: 'x',
          link: 'https://kabar.example/b/',
          title: 'B',
          'wp:post_id': '11',
          'wp:post_name': 'panen-padi',
        },
        category('tani', 'Tani'),
      ),
  );
  const text = all.written()['articles/2019/01/panen-raya.md'];
  expect(text).toContain('  - /2019/01/21/panen-besar/\n');
  expect(text).not.toContain('panen-padi');
});
