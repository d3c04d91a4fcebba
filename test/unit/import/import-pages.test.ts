import { describe, expect, it } from 'vitest';
import { setUpImport } from '../../fixtures/imports.ts';
import { comment, foot, head, item } from '../../fixtures/wxr.ts';

/** A page of WordPress; `over` replaces elements of it. */
function page(name: string, over: Readonly<Record<string, string>> = {}, extra = ''): string {
  const id = String(name.length * 100);
  const fields = {
    title: `Halaman ${name}`,
    link: `https://kabar.example/${name}/`,
    guid: `https://kabar.example/?page_id=${id}`,
    'wp:post_id': id,
    'wp:post_name': name,
    'wp:post_type': 'page',
    'content:encoded': '<p>Alamat redaksi: Garut.</p>',
  };
  return item({ ...fields, ...over }, extra);
}

const setUp = (items: string, content: Record<string, string> = {}) =>
  setUpImport({ content, files: { 'ekspor.xml': head + items + foot } });

const category = '<category domain="category" nicename="daerah"><![CDATA[Daerah]]></category>\n';

describe('a page of WordPress', () => {
  it('becomes a page of the site, in the list of what is new', async () => {
    const all = setUp(page('tentang-kami'));
    await all.run({ kind: 'wxr' });
    expect(all.written()['pages/tentang-kami.md']).toBe(
      '---\ntitle: "Halaman tentang-kami"\n---\n\nAlamat redaksi: Garut.\n',
    );
    expect(all.report().lists.new.map(({ path }) => path)).toEqual(['pages/tentang-kami.md']);
    expect(all.report()).toMatchObject({ records: 1, counts: { new: 1 } });
    expect(await all.faults()).toEqual([]);
  });

  it('is led to from where it stood, and by links of stories', async () => {
    const all = setUp(
      item(
        { 'content:encoded': 'Baca <a href="https://kabar.example/profil/redaksi/">susunan redaksi</a>.' },
        category,
      ) + page('redaksi', { link: 'https://kabar.example/profil/redaksi/' }),
      {
        'redirects.csv': 'from,to,status\r\n/lama/,/kategori/daerah/,302\r\n',
        'categories.yaml': '- name: Daerah\n',
      },
    );
    await all.run({ kind: 'wxr' });
    expect(all.written()['redirects.csv']).toBe(
      'from,to,status\r\n/lama/,/kategori/daerah/,302\r\n/profil/redaksi/,/redaksi/,\r\n/?page_id=700,/redaksi/,\r\n/category/daerah/,/kategori/daerah/,\r\n/author/ayu/,/penulis/ayu-lestari/,\r\n',
    );
    expect(all.written()['articles/2019/01/panen-raya.md']).toContain('[susunan redaksi](/redaksi/)');
    expect(await all.faults()).toEqual([]);
    const before = all.written();
    await all.run({ kind: 'wxr' });
    expect(all.written()).toEqual(before);
    expect(all.report().counts).toMatchObject({ unchanged: 2 });
  });

  it('has another name where the site itself has a page, and is told of', async () => {
    const all = setUp(
      page('indeks') + page('info') + page('info', { guid: 'x', link: 'https://kabar.example/b/info/' }),
    );
    await all.run({ kind: 'wxr' });
    const paths = all.report().lists.new.map(({ path }) => path);
    expect(paths).toEqual([
      'pages/halaman-indeks.md',
      'pages/info.md',
      expect.stringMatching(/^pages\/info-[0-9a-f]{6}\.md$/),
    ]);
    expect(all.report().rules).toMatchObject([
      { rule: 'change/no-redirect' },
      { rule: 'change/page-address', count: 2 },
    ]);
    expect(await all.faults()).toEqual([]);
  });

  it('leaves the page alone that the newsroom has, and one that a person edited', async () => {
    const own = '---\ntitle: "Redaksi"\n---\n\nKami.\n';
    const all = setUp(page('redaksi') + page('tentang-kami'), { 'pages/redaksi.md': own });
    await all.run({ kind: 'wxr' });
    expect(all.written()['pages/redaksi.md']).toBe(own);
    expect(all.report().lists.kept.map(({ reason }) => reason?.rule)).toEqual(['record/own-page']);
    all.edit('pages/tentang-kami.md', (text) => text.replace('Garut', 'Bandung'));
    all.put({ 'ekspor.xml': head + page('tentang-kami', { 'content:encoded': 'Baru.' }) + foot });
    await all.run({ kind: 'wxr' });
    expect(all.written()['pages/tentang-kami.md']).toContain('Bandung');
    expect(all.report().lists.kept.map(({ reason }) => reason?.rule)).toEqual(['record/edited']);
  });

  it('is made again where the source changed', async () => {
    const all = setUp(page('tentang'));
    await all.run({ kind: 'wxr' });
    all.put({ 'ekspor.xml': head + page('tentang', { 'content:encoded': 'Baru.' }) + foot });
    await all.run({ kind: 'wxr' });
    expect(all.written()['pages/tentang.md']).toContain('Baru.');
    expect(all.report().counts).toMatchObject({ updated: 1 });
  });

  it.each([
    [{ 'wp:status': 'draft' }, 'record/page-unpublished'],
    [{ 'wp:status': 'private' }, 'record/page-unpublished'],
    [{ 'wp:post_password': 'x' }, 'record/page-unpublished'],
    [{ 'content:encoded': '' }, 'record/no-text'],
    [{ title: '' }, 'record/no-headline'],
  ])('with %j is left out by name', async (over, rule) => {
    const all = setUp(page('tentang', over));
    await all.run({ kind: 'wxr' });
    expect(all.report().lists['left-out'].map(({ reason }) => reason?.rule)).toEqual([rule]);
    expect(Object.keys(all.written()).filter((path) => path.startsWith('pages/'))).toEqual([]);
  });

  it('tells of its comments, which only stories have', async () => {
    const all = setUp(page('tentang', {}, comment()));
    await all.run({ kind: 'wxr' });
    expect(all.report().rules).toMatchObject([{ rule: 'change/comments-dropped', count: 1 }]);
    expect(Object.keys(all.written()).filter((path) => path.startsWith('comments/'))).toEqual([]);
  });
});

describe('a page of another kind of source', () => {
  it('comes in like one of WordPress: of a generator', async () => {
    const all = setUpImport({
      files: {
        'situs/_config.yml': 'url: https://kabar.example\n',
        'situs/tentang.md': '---\ntitle: Tentang Kami\n---\nKabar dari *Garut*.\n',
        'situs/rahasia.md': '---\ntitle: Rahasia\npublished: false\n---\nx\n',
        'situs/_posts/2019-01-02-a.md':
          '---\ntitle: A\ncategory: Daerah\n---\n[Kami](/tentang.html), [nanti]({% link tentang.md %}).\n',
      },
    });
    await all.run({ kind: 'markdown', operands: ['situs'] });
    expect(all.written()['pages/tentang.md']).toBe(
      '---\ntitle: "Tentang Kami"\n---\n\nKabar dari *Garut*.\n',
    );
    expect(all.written()['redirects.csv']).toBe('from,to\n/tentang.html,/tentang/\n');
    expect(all.written()['articles/2019/01/a.md']).toContain('[Kami](/tentang/), [nanti](/tentang/).');
    expect(all.report().lists['left-out'].map(({ id, reason }) => [id, reason?.rule])).toEqual([
      ['rahasia.md', 'record/page-unpublished'],
    ]);
    expect(await all.faults()).toEqual([]);
  });

  it('comes in like one of WordPress: of Blogger', async () => {
    const entry =
      '<entry><id>tag:blogger.com,1999:p1</id><blogger:type>PAGE</blogger:type><title>Tentang Kami</title>' +
      '<content type="html">Kabar dari Garut.</content><blogger:filename>/p/tentang-kami.html</blogger:filename></entry>';
    const all = setUpImport({
      files: { 'blog.atom': `<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>` },
    });
    await all.run({ kind: 'feed' });
    expect(all.written()['pages/tentang-kami.md']).toContain('Kabar dari Garut.');
    expect(all.written()['redirects.csv']).toBe('from,to\n/p/tentang-kami.html,/tentang-kami/\n');
  });
});
