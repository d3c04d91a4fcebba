import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../src/import/feed/read-feed.ts';
import type { SourceRecord } from '../../../../src/import/source-record.ts';
import { readAll } from '../../../fixtures/source-context.ts';
import { makeTemporaryFolder } from '../../../fixtures/temporary-folder.ts';

async function recordOf(item: string): Promise<SourceRecord> {
  const path = join(makeTemporaryFolder(), 'umpan.xml');
  writeFileSync(path, `<rss version="2.0"><channel><item><title>A</title>${item}</item></channel></rss>`);
  const [first] = await readAll(readFeed, [path]);
  if (first === undefined || first.kind === 'left-out') throw new Error('No record');
  return first.record;
}

describe('the text of an entry', () => {
  it('is what a recording says it is about, where nothing else is said', async () => {
    const spoken = await recordOf('<itunes:summary>Panen &amp; harga.\n\nBagian dua.</itunes:summary>');
    expect(spoken.body.text).toBe('<p>Panen &amp; harga.</p>\n<p>Bagian dua.</p>');
    const film = await recordOf(
      '<media:group><media:title>A</media:title><media:description>Petani memanen.</media:description></media:group>',
    );
    expect(film.body.text).toBe('<p>Petani memanen.</p>');
    const told = await recordOf('<description>Satu.</description><itunes:summary>Dua.</itunes:summary>');
    expect(told.body.text).toBe('Satu.');
  });

  it('has no buttons and counters of a service for feeds, which is told', async () => {
    const { body, remarks } = await recordOf(
      `<description><![CDATA[<p>Petani memanen. <a href="https://feeds.feedburner.com/kabar">Umpan</a></p>
<div class="feedflare"><a href="https://feeds.feedburner.com/~ff/kabar?a=1"><img src="https://feeds.feedburner.com/~ff/kabar?d=2"></a></div>
<p><a href="https://feeds.feedburner.com/~f/kabar?a=1"><img src="https://feeds.feedburner.com/~f/kabar?i=2"></a></p>
<img src="https://feeds.feedburner.com/~r/kabar/~4/3" height="1" width="1">]]></description>`,
    );
    expect(body.text.replace(/<p><\/p>|\s+$/g, '').trim()).toBe(
      '<p>Petani memanen. <a href="https://feeds.feedburner.com/kabar">Umpan</a></p>',
    );
    expect(remarks).toMatchObject([{ rule: 'feed/service', details: { count: 3 } }]);
  });
});

describe('names that a feed writes as one', () => {
  it('are apart, unless they are one name', async () => {
    const several = await recordOf('<description>x</description><category>Ilmu,Belalang,Alam</category>');
    expect([several.categories, several.topics]).toEqual([['Ilmu'], ['Belalang', 'Alam']]);
    const one = await recordOf('<description>x</description><category>Hukum, Politik, dan HAM</category>');
    expect([one.categories, one.topics]).toEqual([['Hukum, Politik, dan HAM'], []]);
  });
});
