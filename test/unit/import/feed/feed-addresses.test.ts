import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../src/import/feed/read-feed.ts';
import type { SourceRecord } from '../../../../src/import/source-record.ts';
import { readAll } from '../../../fixtures/source-context.ts';
import { makeTemporaryFolder } from '../../../fixtures/temporary-folder.ts';

async function recordsOf(...feeds: readonly string[]): Promise<SourceRecord[]> {
  const folder = makeTemporaryFolder();
  const paths = feeds.map((text, index) => {
    const path = join(folder, `umpan-${index}.xml`);
    writeFileSync(path, text);
    return path;
  });
  const items = await readAll(readFeed, paths);
  return items.flatMap((item) => (item.kind === 'left-out' ? [] : [item.record]));
}

async function firstOf(feed: string): Promise<SourceRecord> {
  const [record] = await recordsOf(feed);
  if (record === undefined) throw new Error('No record');
  return record;
}

const atom = (attributes: string, inner: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${inner}</feed>`;

describe('a relative address in a feed', () => {
  it('counts from the xml:base that stands around it, the innermost from those further out', async () => {
    const { addresses, body, leadPhoto } = await firstOf(
      atom(
        'xml:base="https://kabar.example/id/"',
        `<entry xml:base="2024/"><id>urn:x:1</id><title>A</title><link href="panen.html"/>
<link rel="enclosure" type="image/jpeg" href="foto.jpg"/>
<content type="html" xml:base="09/">&lt;p&gt;&lt;a href="lain.html"&gt;Lain&lt;/a&gt; &lt;img src="/a.jpg"&gt;&lt;/p&gt;</content></entry>`,
      ),
    );
    expect(addresses).toEqual(['https://kabar.example/id/2024/panen.html']);
    expect(leadPhoto?.address).toBe('https://kabar.example/id/2024/foto.jpg');
    expect(body.text).toBe(
      '<p><a href="https://kabar.example/id/2024/09/lain.html">Lain</a> <img src="https://kabar.example/a.jpg"></p>',
    );
  });

  it('counts from it in XHTML too', async () => {
    const { body } = await firstOf(
      atom(
        '',
        `<entry><id>urn:x:1</id><title>A</title><content type="xhtml" xml:base="https://kabar.example/b/"><div><p>Satu <a href="c.html">dua</a></p></div></content></entry>`,
      ),
    );
    expect(body.text).toContain('<a href="https://kabar.example/b/c.html">dua</a>');
  });

  it('is of the site that the feed is of, where nothing else is said', async () => {
    const { addresses } = await firstOf(
      '<rss version="2.0"><channel><link>https://kabar.example/</link><item><title>A</title><link>/berita/1</link></item></channel></rss>',
    );
    expect(addresses).toEqual(['https://kabar.example/berita/1']);
    const json = await firstOf(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        home_page_url: 'https://kabar.example/',
        items: [{ id: '1', url: '/berita/1', title: 'A', content_html: '<p>Isi.</p>' }],
      }),
    );
    expect(json.addresses).toEqual(['https://kabar.example/berita/1']);
  });
});

describe('a number as the id of an entry', () => {
  const rss = (site: string) =>
    `<rss version="2.0"><channel><link>${site}</link><item><title>A</title><guid isPermaLink="false">1</guid></item></channel></rss>`;
  const json = JSON.stringify({ home_page_url: 'https://c.example/', items: [{ id: 1, title: 'A' }] });

  it('is that of its own feed, for the next feed counts from one as well', async () => {
    const records = await recordsOf(rss('https://a.example/'), rss('https://b.example/'), json);
    expect(records.map(({ id }) => id)).toEqual([
      'https://a.example/#1',
      'https://b.example/#1',
      'https://c.example/#1',
    ]);
  });

  it('is the same in a newer file of the feed', async () => {
    const [first, second] = await recordsOf(rss('https://a.example/'), rss('https://a.example/'));
    expect(first?.id).toBe(second?.id);
  });
});
