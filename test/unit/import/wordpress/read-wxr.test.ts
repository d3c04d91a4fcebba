import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '../../../../src/import/html-to-markdown.ts';
import type { SourceItem, SourceRecord } from '../../../../src/import/source-record.ts';
import { readWxr } from '../../../../src/import/wordpress/read-wxr.ts';
import { readAll, sourceContext } from '../../../fixtures/source-context.ts';
import { makeTemporaryFolder } from '../../../fixtures/temporary-folder.ts';
import { attachment, foot, head, item, meta } from '../../../fixtures/wxr.ts';

async function read(text: string | Uint8Array): Promise<SourceItem[]> {
  const path = join(makeTemporaryFolder(), 'ekspor.xml');
  writeFileSync(path, text);
  return readAll(readWxr, [path]);
}

async function readOne(over: Readonly<Record<string, string>>, extra = ''): Promise<SourceRecord> {
  const [first] = await read(head + item(over, extra) + foot);
  if (first === undefined || first.kind === 'left-out') throw new Error(`Left out: ${first?.reason.rule}`);
  return first.record;
}

function rulesOf(items: readonly SourceItem[]): string[] {
  return items.map((each) => (each.kind === 'left-out' ? each.reason.rule : each.kind));
}

it('posts with one guid are each a record, the first by number with its address', async () => {
  const copy = item({ 'wp:post_id': '11', link: 'https://kabar.example/2019/01/22/salinan/' });
  const items = await read(`${head}${copy}${item()}${foot}`);
  const records = items.map((each) => (each.kind === 'record' ? each.record : undefined));
  expect(records.map((record) => [record?.id, record?.addresses])).toEqual([
    ['https://kabar.example/?p=10#11', ['https://kabar.example/2019/01/22/salinan/']],
    [
      'https://kabar.example/?p=10',
      ['https://kabar.example/2019/01/21/panen-raya/', 'https://kabar.example/?p=10'],
    ],
  ]);
});

describe('a post of a WordPress export', () => {
  it('has all that the export says of it', async () => {
    const record = await readOne(
      { title: 'Panen <em>raya</em> &amp; harga', 'excerpt:encoded': 'Ringkas\nsaja.' },
      '<category domain="category" nicename="uncategorized"><![CDATA[Uncategorized]]></category>\n' +
        '<category domain="category" nicename="daerah"><![CDATA[Daerah]]></category>\n' +
        '<category domain="category" nicename="politik"><![CDATA[Politik &amp; Hukum]]></category>\n' +
        '<category domain="post_tag" nicename="panen"><![CDATA[Panen]]></category>\n' +
        meta('_yoast_wpseo_primary_category', '5') +
        meta('_edit_lock', '1'),
    );
    expect(record).toMatchObject({
      place: { line: 5, column: 1 },
      id: 'https://kabar.example/?p=10',
      headline: 'Panen raya & harga',
      slug: 'panen-raya',
      date: '2019-01-21 22:05:00 +07:00',
      publishAt: '',
      categories: ['Politik & Hukum', 'Daerah', 'Uncategorized'],
      topics: ['Panen'],
      authors: ['Ayu Lestari'],
      summary: 'Ringkas saja.',
      body: { format: 'html', text: 'Satu.<br>\n<br>\nDua.' },
      leadPhoto: undefined,
      addresses: ['https://kabar.example/2019/01/21/panen-raya/', 'https://kabar.example/?p=10'],
      draft: false,
      remarks: [],
    });
  });

  it.each([
    [{ 'wp:post_date_gmt': '0000-00-00 00:00:00' }, '2019-01-21 22:05:00'],
    [{ 'wp:post_date': '2019-01-21 20:35:00' }, '2019-01-21 20:35:00 +05:30'],
    [{ 'wp:post_date': '2019-01-21 15:04:00' }, '2019-01-21 15:04:00'],
    [{ 'wp:post_date': '0000-00-00 00:00:00' }, '2019-01-21 15:05:00 +00:00'],
    [
      { 'wp:post_date': '', 'wp:post_date_gmt': '', pubDate: 'Mon, 21 Jan 2019 15:05:00 +0000' },
      'Mon, 21 Jan 2019 15:05:00 +0000',
    ],
  ])('with %j is of %s', async (over, date) => {
    expect((await readOne(over)).date).toBe(date);
  });

  it.each([
    [{ 'wp:status': 'draft' }, true, []],
    [{ 'wp:status': 'pending' }, true, []],
    [{ 'wp:status': 'private' }, true, ['wxr/private']],
    [{ 'wp:post_password': 'x' }, true, ['wxr/password']],
    [{ 'wp:is_sticky': '1' }, false, ['wxr/sticky']],
    [{ 'wp:post_type': 'berita' }, false, ['wxr/type']],
    [{ 'content:encoded': '[foo_bar]x' }, false, ['html/shortcode']],
  ])('with %j is a draft: %s', async (over, draft, rules) => {
    const record = await readOne(over);
    expect(record.draft).toBe(draft);
    expect(record.remarks.map(({ rule }) => rule)).toEqual(rules);
  });

  it('that is to come waits for its time', async () => {
    expect(await readOne({ 'wp:status': 'future' })).toMatchObject({
      draft: false,
      publishAt: '2019-01-21 22:05:00 +07:00',
    });
  });

  it('has the picture that its number names, wherever that stands', async () => {
    const [first] = await read(head + item({}, meta('_thumbnail_id', '77')) + attachment('77') + foot);
    expect(first).toMatchObject({
      record: {
        leadPhoto: {
          address: 'https://kabar.example/wp-content/uploads/77.jpg',
          alt: 'Sawah',
          caption: 'Petani Garut',
        },
      },
    });
    const { leadPhoto, remarks } = await readOne({}, meta('_thumbnail_id', '78'));
    expect(leadPhoto).toBeUndefined();
    expect(remarks).toMatchObject([{ rule: 'wxr/thumbnail', details: { id: '78' } }]);
  });

  it('shows its notes, which the export keeps beside its body, where their block stands', async () => {
    const body =
      '<!-- wp:paragraph -->\n<p>Panen naik<sup data-fn="a" class="fn"><a href="#a">1</a></sup>.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:footnotes /-->';
    const markdownWith = async (notes: string) => {
      const { body: html, place } = await readOne({ 'content:encoded': body }, notes);
      return htmlToMarkdown(html.text, { place }).markdown;
    };
    const notes = meta('footnotes', '[{"id":"a","content":"Menurut <em>dinas</em>."}]');
    expect(await markdownWith(notes)).toBe('Panen naik[1].\n\n---\n\n1. Menurut *dinas*.');
    expect(await markdownWith(meta('footnotes', '[{'))).toBe('Panen naik[1].');
  });

  it('holds the blocks that are kept once for many posts, but for drafts of them', async () => {
    const body = '<p>Isi.</p>\n<!-- wp:block {"ref":77} /-->';
    const bodyWith = async (status: string) => {
      const over = {
        'content:encoded': '<p>Kotak.</p>',
        'wp:post_id': '77',
        'wp:post_type': 'wp_block',
        'wp:status': status,
        guid: 'https://kabar.example/?p=77',
      };
      const [first] = await read(head + item({ 'content:encoded': body }) + item(over) + foot);
      return first?.kind === 'record' ? first.record.body.text : '';
    };
    expect(await bodyWith('publish')).toContain('<p>Kotak.</p>');
    expect(await bodyWith('draft')).not.toContain('Kotak');
  });

  it('shows in a gallery without numbers what was uploaded to it, in its order', async () => {
    const uploads = [attachment('79', '10', '2'), attachment('78', '10', '1'), attachment('77', '11', '0')];
    const [first] = await read(head + item({ 'content:encoded': '[gallery]' }) + uploads.join('') + foot);
    const text = first?.kind === 'record' ? first.record.body.text : '';
    expect(text.match(/\d+\.jpg/g)).toEqual(['78.jpg', '79.jpg']);
  });

  it('tells what else sorts it', async () => {
    const { remarks } = await readOne({}, '<category domain="wilayah" nicename="garut">Garut</category>');
    expect(remarks).toMatchObject([{ rule: 'wxr/taxonomy', details: { names: ['wilayah: Garut'] } }]);
  });

  it('has guest authors before the one who typed it in', async () => {
    const { authors } = await readOne(
      {},
      '<category domain="author" nicename="cap-budi">Budi Santoso</category>',
    );
    expect(authors).toEqual(['Budi Santoso']);
    expect((await readOne({ 'dc:creator': 'tamu' })).authors).toEqual(['tamu']);
  });

  it('that is a draft without a day of its own has that of its last change, and is told of', async () => {
    const zeros = '0000-00-00 00:00:00';
    const draft = {
      'wp:status': 'draft',
      'wp:post_date': zeros,
      'wp:post_date_gmt': zeros,
      pubDate: 'Wed, 30 Nov -0001 00:00:00 +0000',
    };
    const changed = await readOne({
      ...draft,
      'wp:post_modified': '2019-01-22 10:00:00',
      'wp:post_modified_gmt': '2019-01-22 03:00:00',
    });
    expect(changed).toMatchObject({ date: '2019-01-22 10:00:00 +07:00', updated: '', draft: true });
    expect(changed.remarks.map(({ rule }) => rule)).toEqual(['wxr/draft-date']);
    expect(await readOne(draft)).toMatchObject({ date: '', remarks: [] });
  });

  it('that is a draft without any day has that of the export, and is told of', async () => {
    const exported = '<pubDate>Sat, 17 Jul 2010 08:00:00 +0000</pubDate>';
    const undated = { pubDate: '', 'wp:post_date': '0000-00-00 00:00:00', 'wp:post_date_gmt': '' };
    const readDrafts = async (status: string) => {
      const [first] = await read(`${head}${exported}${item({ ...undated, 'wp:status': status })}${foot}`);
      if (first?.kind !== 'record') throw new Error('A draft is a record.');
      return { date: first.record.date, rules: first.record.remarks.map(({ rule }) => rule) };
    };
    const told = { date: 'Sat, 17 Jul 2010 08:00:00 +0000', rules: ['wxr/draft-undated'] };
    expect(await readDrafts('draft')).toEqual(told);
    expect(await readDrafts('pending')).toEqual(told);
    expect(await readDrafts('publish')).toEqual({ date: '', rules: [] });
  });

  it('keeps its hash while nothing of it changes but its place', async () => {
    const plain = await readOne({});
    const [, second] = await read(
      head + item({ 'wp:post_id': '9', guid: '?p=9' }) + item({}, meta('_edit_lock', '9')) + foot,
    );
    expect(second).toMatchObject({ record: { hash: plain.hash } });
    expect((await readOne({ title: 'Lain' })).hash).not.toBe(plain.hash);
  });
});

describe('an export of WordPress', () => {
  it('gives every item once: a story, or why it is none', async () => {
    const items = await read(
      head +
        item() +
        attachment('77') +
        item({ 'wp:post_type': 'page' }) +
        item({ 'wp:post_type': 'page', 'wp:status': 'draft' }) +
        item({ 'wp:post_type': 'revision' }) +
        item({ 'wp:post_type': 'nav_menu_item' }) +
        item({ 'wp:status': 'trash' }) +
        item({ 'wp:status': 'draft', title: '', 'content:encoded': '' }) +
        '<item><title>Umpan</title></item>' +
        foot,
    );
    expect(rulesOf(items)).toEqual([
      'record',
      'wxr/media',
      'page',
      'page',
      'wxr/machinery',
      'wxr/machinery',
      'wxr/trash',
      'wxr/empty-draft',
      'wxr/not-wordpress',
    ]);
  });

  it.each([
    ['', ['xml/no-xml']],
    ['bukan xml', ['xml/no-xml']],
    [head + foot, ['wxr/no-items']],
    [head + item() + item().slice(0, 60), ['record', 'xml/cut-off']],
    [
      `${head}${item()}<item><title>&nbsp;A & B<br></title><wp:post_type>post</wp:post_type></item>${foot}`,
      ['record', 'record'],
    ],
  ])('that is broken says where: %#', async (text, rules) => {
    expect(rulesOf(await read(text))).toEqual(rules);
  });

  it('expands no entities', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;">]>${item({}).replace('<![CDATA[Panen raya di Garut]]>', '&b; &amp;amp; B')}`;
    const [first] = await read(`<rss>${bomb}</rss>`);
    expect(first).toMatchObject({ record: { headline: '&b; & B' } });
  });

  it('in windows-1252, or with lines of it, has its quotes', async () => {
    const quoted = head + item({ title: 'Kata \u0093ya\u0094' }) + foot;
    for (const text of [quoted, quoted.replace('UTF-8', 'windows-1252')]) {
      const [first] = await read(Buffer.from(text, 'latin1'));
      expect(first).toMatchObject({ record: { headline: 'Kata “ya”' } });
    }
  });

  it('is read in pieces, and tells of every byte once', async () => {
    const path = join(makeTemporaryFolder(), 'besar.xml');
    const text = head + item({ 'content:encoded': `é${'x'.repeat(200_000)}é` }).repeat(5) + foot;
    writeFileSync(path, text);
    let bytes = 0;
    let count = 0;
    const context = sourceContext({ operands: [path], advance: (more) => (bytes += more) });
    for await (const each of readWxr([path], context)) {
      if (each.kind === 'record' && each.record.body.text.length === 200_002) count += 1;
    }
    expect(count).toBe(5);
    expect(bytes).toBe(Buffer.byteLength(text));
  });
});
