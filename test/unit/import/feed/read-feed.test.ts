import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../src/import/feed/read-feed.ts';
import type { SourceItem, SourceRecord } from '../../../../src/import/source-record.ts';
import { readAll } from '../../../fixtures/source-context.ts';
import { makeTemporaryFolder } from '../../../fixtures/temporary-folder.ts';

async function read(text: string): Promise<SourceItem[]> {
  const path = join(makeTemporaryFolder(), 'umpan.xml');
  writeFileSync(path, text);
  return readAll(readFeed, [path]);
}

async function readOne(text: string): Promise<SourceRecord> {
  const [first] = await read(text);
  if (first === undefined || first.kind === 'left-out') throw new Error(`Left out: ${first?.reason.rule}`);
  return first.record;
}

const long = 'Petani di Garut memulai panen raya pada Kamis (12/9) pagi. '.repeat(30);
const rss = (item: string) =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Kabar</title>\n${item}</channel></rss>`;
const atom = (entry: string) =>
  `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Kabar</title><author><name>Redaksi</name></author>\n${entry}</feed>`;

describe('an entry of a feed', () => {
  it('of RSS 2.0 has all that the feed says of it', async () => {
    const record = await readOne(
      rss(`<item>
  <title>Harga &amp;amp; &lt;b&gt;panen&lt;/b&gt;</title>
  <link>https://kabar.example/panen/?a=1&b=2</link>
  <guid isPermaLink="false">tag:kabar,10</guid>
  <pubDate>Mon, 21 Jan 2019 22:05:00 +0700</pubDate>
  <dc:creator><![CDATA[Ayu Lestari]]></dc:creator>
  <category><![CDATA[Daerah]]></category><category>Panen</category>
  <description><![CDATA[<p>Ringkasan yang lain.</p>]]></description>
  <content:encoded><![CDATA[<p>Satu &amp; dua.</p>]]></content:encoded>
  <media:content url="https://kabar.example/k.jpg" medium="image" width="300"/>
  <media:content url="https://kabar.example/b.jpg" medium="image" width="1200"><media:description>Petani.</media:description><media:credit>Antara</media:credit></media:content>
  <enclosure url="https://kabar.example/s.mp3" type="audio/mpeg" length="5"/>
</item>`),
    );
    expect(record).toMatchObject({
      place: { line: 3, column: 1 },
      id: 'tag:kabar,10',
      headline: 'Harga & panen',
      date: 'Mon, 21 Jan 2019 22:05:00 +0700',
      categories: ['Daerah'],
      topics: ['Panen'],
      authors: ['Ayu Lestari'],
      summary: 'Ringkasan yang lain.',
      body: { format: 'html', text: '<p>Satu &amp; dua.</p>\n<p>https://kabar.example/s.mp3</p>' },
      leadPhoto: { address: 'https://kabar.example/b.jpg', alt: '', caption: 'Petani.', credit: 'Antara' },
      addresses: ['https://kabar.example/panen/?a=1&b=2'],
    });
    expect(record.remarks).toMatchObject([
      { rule: 'feed/enclosure', details: { address: 'https://kabar.example/s.mp3' } },
    ]);
  });

  it('of RSS 1.0 has its name, date and subject from Dublin Core', async () => {
    const record = await readOne(
      `<rdf:RDF><channel rdf:about="x"/><item rdf:about="https://a.id/1"><title>J</title><link>https://a.id/1</link><description>${long}</description><dc:date>2004-05-01T10:00:00+07:00</dc:date><dc:creator>Budi</dc:creator><dc:subject>Politik</dc:subject></item></rdf:RDF>`,
    );
    expect(record).toMatchObject({
      id: 'https://a.id/1',
      date: '2004-05-01T10:00:00+07:00',
      authors: ['Budi'],
      categories: ['Politik'],
      summary: '',
      body: { text: long.trim() },
      remarks: [],
    });
  });

  it('of Atom has markup of each kind, and the feed for an author', async () => {
    const record = await readOne(
      atom(`<entry><id>urn:1</id><title type="html">A &amp;amp; B</title>
<link rel="self" href="https://a.id/self"/><link href="https://a.id/1"/><link rel="enclosure" type="image/jpeg" href="https://a.id/f.jpg"/>
<published>2019-01-21T22:05:00+07:00</published><updated>2019-01-22T00:00:00Z</updated>
<category term="daerah" label="Daerah"/><summary>Pendek.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Satu<br/>dua &lt;3 <em>miring</em></p></div></content></entry>`),
    );
    expect(record).toMatchObject({
      id: 'urn:1',
      headline: 'A & B',
      date: '2019-01-21T22:05:00+07:00',
      updated: '2019-01-22T00:00:00Z',
      categories: ['Daerah'],
      authors: ['Redaksi'],
      summary: 'Pendek.',
      leadPhoto: { address: 'https://a.id/f.jpg' },
      addresses: ['https://a.id/1'],
      remarks: [],
    });
    expect(record.body.text).toContain('<p>Satu<br>dua &lt;3 <em>miring</em></p>');
  });

  it('of Atom that is plain text has its paragraphs', async () => {
    const record = await readOne(
      atom(
        '<entry><id>1</id><title>A</title><content type="text">Satu\n&lt;dua&gt;\n\nTiga</content></entry>',
      ),
    );
    expect(record.body.text).toBe('<p>Satu<br>&lt;dua></p>\n<p>Tiga</p>');
  });

  it.each([
    '<p>The post <a href="https://a.id/1">Satu &amp; dua</a> appeared first on <a href="https://a.id">A</a>.</p>',
    '<p class="x">Artikel <a href="https://a.id/1">Satu</a> pertama kali tampil pada <a href="https://a.id">A</a>.</p>',
  ])('has no line that only feeds have: %s', async (footer) => {
    const description = `<![CDATA[<p>Isi.</p>\n${footer}\n]]>`;
    const record = await readOne(
      rss(`<item><title>A</title><description>${description}</description></item>`),
    );
    expect(record.body.text).toBe('<p>Isi.</p>\n');
    expect(record.remarks.map(({ rule }) => rule)).toEqual(['feed/summary-only', 'feed/footer']);
  });

  it('of a JSON Feed has what the feed says of it', async () => {
    const item = {
      id: 5,
      url: 'https://a.id/5',
      title: 'A & <B>',
      content_text: 'Satu.\n\nDua < tiga.',
      summary: 'Ringkas.',
      date_published: '2019-01-21T22:05:00+07:00',
      tags: ['Daerah', 'Panen'],
      image: 'https://a.id/f.jpg',
      attachments: [{ url: 'https://a.id/s.mp3', mime_type: 'audio/mpeg' }],
    };
    const record = await readOne(
      JSON.stringify({ version: '1.1', authors: [{ name: 'Redaksi' }], items: [item] }),
    );
    expect(record).toMatchObject({
      id: '5',
      headline: 'A & <B>',
      categories: ['Daerah'],
      topics: ['Panen'],
      authors: ['Redaksi'],
      summary: 'Ringkas.',
      body: { text: '<p>Satu.</p>\n<p>Dua &lt; tiga.</p>\n<p>https://a.id/s.mp3</p>' },
      leadPhoto: { address: 'https://a.id/f.jpg' },
      addresses: ['https://a.id/5'],
    });
  });

  it.each([
    ['<title>J</title><description>Pendek saja.</description>', ['feed/summary-only']],
    [`<title>J</title><description>${long}</description>`, []],
    ['<title>J</title><description>&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b&lt;/p&gt;</description>', []],
    ['<title>J</title>', ['feed/summary-only']],
  ])('with %.50s is told to be a summary: %j', async (fields, rules) => {
    expect((await readOne(rss(`<item>${fields}</item>`))).remarks.map(({ rule }) => rule)).toEqual(rules);
  });

  it.each([
    ['<author>ayu@kabar.example (Ayu Lestari)</author>', ['Ayu Lestari']],
    ['<author>Ayu Lestari &lt;ayu@kabar.example&gt;</author>', ['Ayu Lestari']],
    ['<author>redaksi@kabar.example</author>', []],
    ['<dc:creator>Ayu</dc:creator><dc:creator>Budi</dc:creator>', ['Ayu', 'Budi']],
  ])('with %s is by %j', async (fields, authors) => {
    expect((await readOne(rss(`<item><title>J</title>${fields}</item>`))).authors).toEqual(authors);
  });

  it('has no summary that is its beginning cut off', async () => {
    const fields = `<title>J</title><description>Petani di Garut memulai […]</description><content:encoded>${long}</content:encoded>`;
    expect((await readOne(rss(`<item>${fields}</item>`))).summary).toBe('');
  });
});

describe('an export of Blogger', () => {
  const kind = (name: string) =>
    `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`;
  const label = '<category scheme="http://www.blogger.com/atom/ns#" term="Daerah"/>';
  const text = `<title>J</title><content type="html">&lt;p&gt;Satu&lt;/p&gt;</content>`;

  it('gives its posts and pages, and says what else it holds', async () => {
    const items = await read(
      atom(
        `<entry>${kind('post')}${label}${text}</entry><entry>${kind('comment')}${text}</entry><entry>${kind('template')}${text}</entry>
<entry><blogger:type>POST</blogger:type><blogger:status>DRAFT</blogger:status><blogger:filename>/2019/01/panen.html</blogger:filename>${label}${text}</entry>
<entry>${kind('post')}<app:control><app:draft>yes</app:draft></app:control>${text}</entry><entry><blogger:type>PAGE</blogger:type>${text}</entry>`,
      ),
    );
    expect(items).toMatchObject([
      { record: { categories: ['Daerah'], topics: [], draft: false, body: { text: '<p>Satu</p>' } } },
      { reason: { rule: 'feed/comment', details: { isShown: true } } },
      { reason: { rule: 'feed/blogger', details: { kind: 'template' } } },
      { record: { draft: true, addresses: ['/2019/01/panen.html'] } },
      { record: { draft: true } },
      { kind: 'page', record: { draft: false, body: { text: '<p>Satu</p>' } } },
    ]);
  });
});

describe('comments of a Blogger export', () => {
  const id = (number: string) => `<id>tag:blogger.com,1999:blog-1.post-${number}</id>`;
  const kind = (name: string) =>
    `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`;
  const said = (words: string, name = 'Budi') =>
    `<title>x</title><content type="html">${words}</content><author><name>${name}</name></author><published>2019-01-22T08:00:00.000+07:00</published>`;
  const post = `${id('5')}${kind('post')}<title>J</title><content type="html">Satu</content>`;
  const posted = '<thr:in-reply-to ref="tag:blogger.com,1999:blog-1.post-5"/>';
  const removed = '<gd:extendedProperty name="blogger.contentRemoved" value="true"/>';
  const answer = '<link rel="related" href="http://www.blogger.com/feeds/1/5/comments/default/71"/>';

  it('come in with their posts, in the form of either time, but for those that readers do not see', async () => {
    const items = await read(
      atom(
        `<entry>${id('71')}${kind('comment')}${posted}${said('Bagus&lt;br/&gt;sekali, a@b.id')}</entry>
<entry>${id('72')}${kind('comment')}${posted}${answer}${said('Setuju', 'Ayu')}</entry>
<entry>${id('73')}${kind('comment')}${posted}${removed}${said('Komentar ini telah dihapus.')}</entry>
<entry>${post}</entry>
<entry>${id('74')}<blogger:type>COMMENT</blogger:type><blogger:status>SPAM</blogger:status><blogger:parent>tag:blogger.com,1999:blog-1.post-5</blogger:parent>${said('Obat')}</entry>
<entry>${id('75')}<blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status><blogger:parent>tag:blogger.com,1999:blog-1.post-5</blogger:parent><blogger:inReplyTo>tag:blogger.com,1999:blog-1.post-72</blogger:inReplyTo>${said('Ya')}</entry>`,
      ),
    );
    const date = '2019-01-22T08:00:00.000+07:00';
    expect(items[3]).toMatchObject({
      record: {
        comments: [
          { id: '71', name: 'Budi', date, text: 'Bagus\nsekali, […]', replyTo: '' },
          { id: '72', name: 'Ayu', date, text: 'Setuju', replyTo: '71' },
          { id: '75', name: 'Budi', date, text: 'Ya', replyTo: '72' },
        ],
        remarks: [{ rule: 'change/comments-masked', details: { count: 1 } }],
      },
    });
    expect(items.map((each) => (each.kind === 'left-out' ? each.reason.details : 0))).toEqual([
      { isShown: true },
      { isShown: true },
      { isShown: false },
      0,
      { isShown: false },
      { isShown: true },
    ]);
  });
});

describe('a file that is given as a feed', () => {
  it.each([
    ['', ['xml/no-xml']],
    ['<!DOCTYPE html><html><body><p>x</p></body></html>', ['feed/not-a-feed']],
    [rss(''), ['feed/no-items']],
    ['{"version": "1.1", "items": []}', ['feed/no-items']],
    ['{"a": 1}', ['feed/not-a-feed']],
    ['{"items": [', ['feed/json']],
    [rss('<item><link>https://a.id/</link></item>'), ['feed/empty']],
    ['{"items": [{"id": "1"}, null]}', ['feed/empty', 'feed/empty']],
    [rss('<item><title>J</title><wp:post_type>post</wp:post_type></item>'), ['feed/wordpress']],
    ['<rss><channel><item><title>J</title></item><item><title>K', ['record', 'xml/cut-off']],
  ])('%.40s says what is wrong', async (text, rules) => {
    const items = await read(text);
    expect(items.map((each) => (each.kind === 'left-out' ? each.reason.rule : each.kind))).toEqual(rules);
  });
});
