import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import type { Site } from '../../../src/site.ts';
import { fullTexts } from '../../../templates/files/full-texts.ts';
import {
  emptySample,
  fullSample,
  imported,
  longBodied,
  longHeadlined,
  type SampleSite,
  sampleOf,
  sampleSite,
  short,
} from '../../fixtures/page-samples.ts';
import { childrenNamed, parseXml, textsOf, type XmlElement } from '../../fixtures/parse-xml.ts';
import { renderFiles, renderSample } from '../../fixtures/render-samples.ts';

const base = 'https://contoh.example/arsip';

async function feedsOf(sample: SampleSite): Promise<Map<string, string>> {
  return renderFiles(sample, ({ kind }) => kind === 'rss' || kind === 'json-feed');
}

async function channelOf(sample: SampleSite, path = 'feed.xml'): Promise<XmlElement> {
  const [channel] = parseXml((await feedsOf(sample)).get(path) ?? '').children;
  if (channel === undefined) throw new Error(`${path} has no channel`);
  return channel;
}

/** The one text of a child that must be there once. */
function textOf(parent: XmlElement, name: string): string {
  const texts = textsOf(parent, name);
  expect(texts, name).toHaveLength(1);
  return texts[0] ?? '';
}

interface JsonFeed {
  readonly [key: string]: unknown;
  readonly items: readonly { readonly [key: string]: unknown }[];
}

async function jsonFeedOf(sample: SampleSite): Promise<JsonFeed> {
  return JSON.parse((await feedsOf(sample)).get('feed.json') ?? '');
}

/** RFC 822 as RSS has it: a weekday, which must be the date's, and a zone in digits. */
const rfc822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/;

function expectRfc822(text: string): void {
  expect(text).toMatch(rfc822);
  // In the zone that it names.
  const offset = Number(`${text.at(-5)}1`) * (Number(text.slice(-4, -2)) * 60 + Number(text.slice(-2)));
  const local = new Date(Date.parse(text) + offset * 60_000);
  expect(text.slice(0, 3)).toBe(local.toUTCString().slice(0, 3));
}

describe.each([
  ['a full archive', fullSample],
  ['an empty archive', emptySample],
  ['an archive in English', sampleOf([imported, longHeadlined], { ...sampleSite, language: 'en' })],
])('every RSS feed of %s', (_name, sample) => {
  it('has what RSS 2.0 asks for', async () => {
    const feeds = [...(await feedsOf(sample))].filter(([path]) => path.endsWith('.xml'));
    const { categories, authors, topics } = sample.archive;
    expect(feeds.length).toBe(1 + categories.size + authors.size + topics.size);
    for (const [path, xml] of feeds) {
      const rss = parseXml(xml);
      expect([rss.name, rss.attributes.version, rss.children.length], path).toEqual(['rss', '2.0', 1]);
      const [channel] = rss.children;
      if (channel === undefined) throw new Error('no channel');
      for (const name of ['title', 'link', 'description', 'language']) {
        expect(textOf(channel, name), `${path} ${name}`).not.toBe('');
      }
      expect(childrenNamed(channel, 'atom:link').map(({ uri, attributes }) => [uri, attributes])).toEqual([
        [
          'http://www.w3.org/2005/Atom',
          { href: `${base}/${path}`, rel: 'self', type: 'application/rss+xml' },
        ],
      ]);
      const items = childrenNamed(channel, 'item');
      expect(items.length).toBeLessThanOrEqual(20);
      for (const item of items) expectItem(item);
      const texts = items.filter((item) => textsOf(item, 'content:encoded').length > 0);
      expect(texts.length).toBeGreaterThanOrEqual(items.length / 2);
      const ids = items.map((item) => textOf(item, 'guid'));
      expect(new Set(ids).size).toBe(ids.length);
      const times = items.map((item) => Date.parse(textOf(item, 'pubDate')));
      expect(times).toEqual(times.toSorted((a, b) => b - a));
    }
  });
});

function expectItem(item: XmlElement): void {
  expect(textOf(item, 'title')).not.toBe('');
  const link = textOf(item, 'link');
  expect(link.startsWith(`${base}/20`)).toBe(true);
  expect(textOf(item, 'guid')).toBe(link);
  expect(childrenNamed(item, 'guid')[0]?.attributes).toEqual({ isPermaLink: 'true' });
  expectRfc822(textOf(item, 'pubDate'));
  expect(textsOf(item, 'category').length).toBeGreaterThan(0);
  // A story that only refers to another has no text.
  for (const html of textsOf(item, 'content:encoded')) expect(html).toMatch(/^<(p|h\d|figure|blockquote)/);
}

describe('the feed of the whole archive', () => {
  it('has the newest stories with names, category and the whole text', async () => {
    const sample = sampleOf([{ ...imported, topics: [] }, short]);
    const channel = await channelOf({ ...sample, bodies: new Map([...fullSample.bodies]) });
    const [item] = childrenNamed(channel, 'item');
    if (item === undefined) throw new Error('no item');
    expect(textOf(item, 'title')).toBe(imported.headline);
    expect(textOf(item, 'pubDate')).toBe('Sat, 14 Sep 2024 12:45:06 +0700');
    expect(textsOf(item, 'dc:creator')).toEqual(['Eko Satrio Wibowo']);
    expect(textsOf(item, 'category')).toEqual(['International']);
    expect(textOf(item, 'description')).toBe(imported.summary);
    const html = textOf(item, 'content:encoded');
    expect(html).toContain('St. Petersburg, Radio Bharata Online - ');
    expect(html.match(/<p>/g)?.length).toBeGreaterThan(10);
  });

  it('was built, as it says, when its newest story was last changed', async () => {
    expect(textOf(await channelOf(fullSample), 'lastBuildDate')).toBe('Mon, 16 Sep 2024 10:00:00 +0700');
    expect(textsOf(await channelOf(emptySample), 'lastBuildDate')).toEqual([]);
    const edited = sampleOf([longHeadlined, short]);
    expect(textOf(await channelOf(edited), 'lastBuildDate')).toBe('Sat, 14 Sep 2024 18:20:00 +0700');
  });

  it('leads to addresses that work wherever it is read', async () => {
    const body = [
      '[a](/2024/09/x/) [b](../y/) [c](#bagian) [d](https://lain.example/?a=1&b=2) [e](//lain.example/)',
      '[f](mailto:redaksi@contoh.example) ![g](/foto/a.jpg)',
    ].join('\n');
    const sample = { ...sampleOf([short]), bodies: new Map([[short.permalink, body]]) };
    const [item] = childrenNamed(await channelOf(sample), 'item');
    const html = item === undefined ? '' : textOf(item, 'content:encoded');
    const page = `${base}${short.permalink}`;
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      `${base}/2024/09/x/`,
      `${page}../y/`,
      `${page}#bagian`,
      'https://lain.example/?a=1&amp;b=2',
      'https://lain.example/',
      'mailto:redaksi@contoh.example',
      `${base}/foto/a.jpg`,
    ]);
  });

  it('shows text as text, whatever markup it looks like', async () => {
    const hostile = '</title><script>alert(1)</script> ]]> &amp; "x"';
    const story: Article = { ...short, headline: hostile, summary: hostile };
    const sample = { ...sampleOf([story]), bodies: new Map([[short.permalink, `${hostile} ]]>`]]) };
    const [item] = childrenNamed(await channelOf(sample), 'item');
    if (item === undefined) throw new Error('no item');
    expect(textOf(item, 'title')).toBe(hostile);
    // What readers take for HTML says, as HTML, what was written.
    expect(textOf(item, 'description')).not.toMatch(/<script/);
    expect(textOf(item, 'description')).toContain('&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp;amp;');
    expect(textOf(item, 'content:encoded')).not.toMatch(/<script/);
    expect(textOf(item, 'content:encoded')).toContain(']]&gt;');
  });
});

describe('the JSON Feed', () => {
  it('has what version 1.1 asks for', async () => {
    for (const sample of [fullSample, emptySample]) {
      const feed = await jsonFeedOf(sample);
      expect(feed).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Radio Bharata Online',
        home_page_url: `${base}/`,
        feed_url: `${base}/feed.json`,
        language: 'id',
        icon: `${base}/icon-512.png`,
        favicon: `${base}/favicon.ico`,
      });
      for (const item of feed.items) {
        expect(item.id).toBe(item.url);
        expect(item).toHaveProperty(item.content_html === undefined ? 'content_text' : 'content_html');
        for (const key of ['date_published', 'date_modified']) {
          if (key in item) expect(item[key]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
        }
      }
      expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    }
  });

  it('lists the stories of the RSS feed', async () => {
    const links = childrenNamed(await channelOf(fullSample), 'item').map((item) => textOf(item, 'link'));
    expect(links).toHaveLength(20);
    expect((await jsonFeedOf(fullSample)).items.map(({ url }) => url)).toEqual(links);
  });

  it('has authors, tags and the time of the last change where there are any', async () => {
    const { items } = await jsonFeedOf(sampleOf([longHeadlined, short, longBodied]));
    expect(items.map(({ authors, tags, date_modified }) => ({ authors, tags, date_modified }))).toEqual([
      {
        authors: [{ name: 'Ni Made Ayu Pramesti' }],
        tags: ['Ekonomi', 'Transisi Energi', 'Bahan Bakar Minyak', 'Tiongkok'],
        date_modified: undefined,
      },
      {
        authors: [{ name: 'Eko Satrio Wibowo' }, { name: 'Ni Made Ayu Pramesti' }],
        tags: ['Ekonomi'],
        date_modified: longHeadlined.updatedAt?.iso,
      },
      { authors: undefined, tags: ['Nasional'], date_modified: undefined },
    ]);
  });
});

describe('a feed of long stories', () => {
  it('carries whole texts as long as they fit together, and of the others the summary', async () => {
    const bodies = new Map([
      [longBodied.permalink, 'panjang '.repeat(40_000)],
      [short.permalink, 'Lampu menyala.'],
    ]);
    const sample = { ...sampleOf([longBodied, short]), bodies };
    const [long, brief] = childrenNamed(await channelOf(sample), 'item');
    expect(long && textsOf(long, 'content:encoded')).toEqual([]);
    expect(long && textOf(long, 'description')).toBe(longBodied.summary);
    expect(brief && textOf(brief, 'content:encoded')).toContain('Lampu menyala.');
    const [first] = (await jsonFeedOf(sample)).items;
    expect(first).toMatchObject({ content_text: longBodied.summary });
    expect(first).not.toHaveProperty('content_html');
  });

  it('is measured in bytes', () => {
    expect(fullTexts(['é'.repeat(3), 'abc', 'x'], 8)).toEqual(['ééé', undefined, 'x']);
    expect(fullTexts(['abcd', 'efgh'], 8)).toEqual(['abcd', 'efgh']);
    expect(fullTexts(['too long', '', 'abc'], 3)).toEqual([undefined, undefined, 'abc']);
  });
});

it('authors and topics have feeds where site.yaml asks for them', async () => {
  const pathsWith = async (feeds: Site['feeds']) => {
    const sample = sampleOf([imported, longBodied], { ...sampleSite, feeds });
    return [...(await feedsOf(sample)).keys()].filter((path) => !/^(feed|kategori)/.test(path));
  };
  const paths = await pathsWith(['author', 'topic']);
  expect(paths).toContain('penulis/ni-made-ayu-pramesti/feed.xml');
  expect(paths).toContain('topik/transisi-energi/feed.xml');
  expect(await pathsWith(['author'])).toEqual(paths.filter((path) => path.startsWith('penulis/')));
  expect(await pathsWith([])).toEqual([]);
  const channel = await channelOf(fullSample, 'penulis/ni-made-ayu-pramesti/feed.xml');
  expect(textOf(channel, 'link')).toBe(`${base}/penulis/ni-made-ayu-pramesti/`);
  for (const item of childrenNamed(channel, 'item')) {
    expect(textsOf(item, 'dc:creator')).toContain('Ni Made Ayu Pramesti');
  }
});

it('a page with a feed of its own leads to it, and every page to that of the archive', async () => {
  const feedsIn = (html: string) =>
    Array.from(html.matchAll(/<link rel="alternate"[^>]* href="([^"]*)"/g), ([, href]) => href);
  const pages = await renderSample(fullSample, ({ kind }) => ['category', 'subject', 'day'].includes(kind));
  const own = { category: 0, subject: 0 };
  for (const [path, html] of pages) {
    const page = `/arsip/${path.replace(/index\.html$/, '')}`;
    const all = ['/arsip/feed.xml', '/arsip/feed.json'];
    if (/^20/.test(path)) expect(feedsIn(html), path).toEqual(all);
    else {
      own[path.startsWith('kategori/') ? 'category' : 'subject'] += 1;
      expect(feedsIn(html), path).toEqual([`${page}feed.xml`, ...all]);
    }
  }
  expect(Math.min(own.category, own.subject)).toBeGreaterThan(1);
});

it('a category’s feed has its stories alone, and leads to its page', async () => {
  const channel = await channelOf(fullSample, 'kategori/nasional/feed.xml');
  expect(textOf(channel, 'title')).toBe('Nasional – Radio Bharata Online');
  expect(textOf(channel, 'link')).toBe(`${base}/kategori/nasional/`);
  const items = childrenNamed(channel, 'item');
  expect(items).toHaveLength(20);
  expect(new Set(items.map((item) => textsOf(item, 'category')[0]))).toEqual(new Set(['Nasional']));
});
