import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { wib } from '../../fixtures/archive.ts';
import type { SampleSite } from '../../fixtures/page-samples.ts';
import {
  emptySample,
  fullSample,
  imported,
  longBodied,
  sampleOf,
  sampleSite,
  short,
  singleSample,
} from '../../fixtures/page-samples.ts';
import { childrenNamed, parseXml, textsOf } from '../../fixtures/parse-xml.ts';
import { renderFiles, renderSample } from '../../fixtures/render-samples.ts';
import { schemaErrors } from '../../fixtures/validate-xml.ts';

const base = 'https://contoh.example/arsip';

async function sitemapsOf(sample: SampleSite, now?: number): Promise<Map<string, string>> {
  return renderFiles(sample, ({ kind }) => /sitemap/.test(kind), now);
}

/** Sitemaps by their path, the index left out. */
function urlSets(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files].filter(([path]) => path !== 'sitemap.xml'));
}

function locsIn(xml: string): string[] {
  return parseXml(xml).children.flatMap((row) => textsOf(row, 'loc'));
}

describe.each([
  ['a full archive', fullSample],
  ['an archive of one story', singleSample],
  ['an empty archive', emptySample],
])('the sitemaps of %s', (_name, sample) => {
  it('are valid by the protocol', async () => {
    const files = await sitemapsOf(sample);
    const index = new Map([['sitemap.xml', files.get('sitemap.xml') ?? '']]);
    expect(await schemaErrors('siteindex', index)).toEqual([]);
    expect(await schemaErrors('sitemap', urlSets(files))).toEqual([]);
  });

  it('are all in the index but for the news, and the index names no other', async () => {
    const files = await sitemapsOf(sample);
    const paths = [...urlSets(files).keys()].filter((path) => path !== 'sitemap-news.xml');
    expect(locsIn(files.get('sitemap.xml') ?? '').sort()).toEqual(
      paths.map((path) => `${base}/${path}`).sort(),
    );
  });

  it('list every page that search engines may show, once', async () => {
    const files = urlSets(await sitemapsOf(sample));
    files.delete('sitemap-news.xml');
    const pages = [...(await renderSample(sample))].filter(
      ([path, html]) => path !== 'cari/index.html' && !html.includes('<meta name="robots" content="noindex"'),
    );
    const addresses = pages.map(([path]) => `${base}/${path.replace(/index\.html$/, '')}`);
    expect([...files.values()].flatMap(locsIn).sort()).toEqual(addresses.sort());
  });
});

it('a story’s time is that of its last change, in the zone it was written in', async () => {
  const files = await sitemapsOf(fullSample);
  const rows = parseXml(files.get('sitemap/2024-09.xml') ?? '').children;
  const timeOf = (slug: string) =>
    rows.filter((row) => row.text.includes(slug)).flatMap((row) => textsOf(row, 'lastmod'));
  expect(timeOf('putin-rusia')).toEqual(['2024-09-14T12:45:06+07:00']);
  expect(timeOf('menteri-menyampaikan')).toEqual(['2024-09-14T18:20:00+07:00']);
});

it('the index has for each month the time of its latest change, and none for the pages', async () => {
  const index = parseXml((await sitemapsOf(fullSample)).get('sitemap.xml') ?? '');
  for (const row of childrenNamed(index, 'sitemap')) {
    const [loc = ''] = textsOf(row, 'loc');
    expect(textsOf(row, 'lastmod'), loc).toHaveLength(loc.endsWith('/halaman.xml') ? 0 : 1);
  }
  const last = index.children.at(-1);
  expect(last && textsOf(last, 'lastmod')).toEqual([longBodied.publishedAt.iso]);
});

it('a story’s row names its lead photo, in the form that everyone shows', async () => {
  const photo = {
    kind: 'stored',
    path: '2024/09/putin.jpg',
    hash: '0a1b2c3d4e5f' as Digest,
    width: 1600,
    height: 900,
  } as const;
  const figure = { caption: '', credit: '', alt: '', photo };
  const files = await sitemapsOf(sampleOf([{ ...imported, figure }, short]));
  const month = new Map([['sitemap/2024-09.xml', files.get('sitemap/2024-09.xml') ?? '']]);
  expect(await schemaErrors('sitemap', month)).toEqual([]);
  const pictures = parseXml(month.get('sitemap/2024-09.xml') ?? '').children.flatMap((row) =>
    childrenNamed(row, 'image:image').map((image) => [textsOf(row, 'loc'), textsOf(image, 'image:loc')]),
  );
  expect(pictures).toEqual([
    [[`${base}${imported.permalink}`], [`${base}/media/2024/09/putin-0a1b2c3d-1200.jpg`]],
  ]);
});

describe('the news sitemap', () => {
  const now = wib('2024-09-16 12:45').epoch + 6_000;

  async function newsAt(time: number, sample: SampleSite = fullSample) {
    const files = await renderFiles(sample, ({ kind }) => kind === 'news-sitemap', time);
    const xml = files.get('sitemap-news.xml') ?? '';
    expect(await schemaErrors('sitemap', new Map([['sitemap-news.xml', xml]]))).toEqual([]);
    const rows = parseXml(xml).children;
    return rows.map((row) => ({
      loc: textsOf(row, 'loc')[0],
      news: childrenNamed(row, 'news:news').map((news) => ({
        publication: childrenNamed(news, 'news:publication').flatMap((each) =>
          each.children.map(({ text }) => text),
        ),
        date: textsOf(news, 'news:publication_date')[0],
        title: textsOf(news, 'news:title')[0],
      })),
    }));
  }

  it('has the stories of the last two days, newest first, with what Google asks for', async () => {
    const rows = await newsAt(now);
    expect(rows[0]).toEqual({
      loc: `${base}${longBodied.permalink}`,
      news: [
        {
          publication: ['Radio Bharata Online', 'id'],
          date: longBodied.publishedAt.iso,
          title: longBodied.headline,
        },
      ],
    });
    expect(rows.map(({ loc }) => loc)).toContain(`${base}${imported.permalink}`);
    expect(rows.map(({ loc }) => loc)).not.toContain(`${base}${short.permalink}`);
  });

  it('drops a story when it is two days old, to the second', async () => {
    const locsAt = async (time: number) => (await newsAt(time)).map(({ loc }) => loc);
    expect(await locsAt(now)).toContain(`${base}${imported.permalink}`);
    expect(await locsAt(now + 1000)).not.toContain(`${base}${imported.permalink}`);
  });

  it('has the front page alone, as no news, where no story is young', async () => {
    const alone = [{ loc: `${base}/`, news: [] }];
    expect(await newsAt(wib('2025-03-01 00:00').epoch)).toEqual(alone);
    expect(await newsAt(now, emptySample)).toEqual(alone);
  });

  it('has at most a thousand stories, the newest', async () => {
    const stories = Array.from({ length: 1100 }, (_, index) => ({
      ...short,
      permalink: `/2024/09/berita-${index}/` as typeof short.permalink,
      publishedAt: { ...short.publishedAt, epoch: short.publishedAt.epoch + index * 1000 },
    }));
    const rows = await newsAt(short.publishedAt.epoch + 3_600_000, sampleOf(stories, sampleSite));
    expect(rows).toHaveLength(1000);
    expect(rows[0]?.loc).toBe(`${base}/2024/09/berita-1099/`);
  });
});

it('a schema that these tests hold files against refuses what is wrong', async () => {
  const urlset = (rows: string) =>
    new Map([['x.xml', `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${rows}</urlset>`]]);
  const row = (loc: string, rest = '') => `<url><loc>${loc}</loc>${rest}</url>`;
  expect(await schemaErrors('sitemap', urlset(row('https://contoh.example/')))).toEqual([]);
  for (const rows of [
    '',
    row('/2024/'),
    row('https://contoh.example/').repeat(2),
    row('https://contoh.example/', '<lastmod>2024-09-14T12:45:06</lastmod>'),
    row('https://contoh.example/', '<lastmod>Sabtu</lastmod>'),
  ]) {
    expect(await schemaErrors('sitemap', urlset(rows)), rows).not.toEqual([]);
  }
});
