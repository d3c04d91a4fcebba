// What pages tell machines, read back from their HTML, against the properties that Google's documentation names.
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import { fields } from '../../../templates/assets/search/query.ts';
import {
  corrected,
  fullSample,
  imported,
  longHeadlined,
  sampleOf,
  sampleSite,
  short,
  sponsored,
  withdrawn,
} from '../../fixtures/page-samples.ts';
import { renderSample } from '../../fixtures/render-samples.ts';

type Node = Readonly<Record<string, unknown>>;

const pages = await renderSample(fullSample);
const site = 'https://contoh.example/arsip';

function graphOf(html: string): Node[] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return scripts.flatMap(([, text = '']) => {
    const graph = JSON.parse(text) as { readonly '@context': string; readonly '@graph': Node[] };
    expect(graph['@context']).toBe('https://schema.org');
    return graph['@graph'];
  });
}

function nodeOf(html: string, type: string): Node | undefined {
  return graphOf(html).find((node) => node['@type'] === type);
}

function pageOf(article: Article): string {
  return pages.get(`${article.permalink.slice(1)}index.html`) ?? '';
}

async function storyOf(article: Article): Promise<Node | undefined> {
  const rendered = await renderSample(sampleOf([article]), ({ kind }) => kind === 'article');
  return nodeOf([...rendered.values()].join(''), 'NewsArticle');
}

describe('a story', () => {
  it('tells all that is known of it', () => {
    const organization = {
      '@type': 'Organization',
      '@id': `${site}/#penerbit`,
      name: 'Radio Bharata Online',
      url: `${site}/`,
      logo: `${site}/icon-512.png`,
    };
    expect(nodeOf(pageOf(imported), 'NewsArticle')).toEqual({
      '@type': 'NewsArticle',
      '@id': `${site}${imported.permalink}#berita`,
      headline: imported.headline,
      description: imported.summary,
      url: `${site}${imported.permalink}`,
      mainEntityOfPage: `${site}${imported.permalink}`,
      datePublished: '2024-09-14T12:45:06+07:00',
      dateModified: '2024-09-14T12:45:06+07:00',
      author: [{ '@type': 'Person', name: 'Eko Satrio Wibowo', url: `${site}/penulis/eko-satrio-wibowo/` }],
      publisher: organization,
      articleSection: 'International',
      keywords: ['Tiongkok'],
      inLanguage: 'id',
      isAccessibleForFree: true,
      wordCount: 530,
    });
  });

  it('that was updated says when', () => {
    expect(nodeOf(pageOf(longHeadlined), 'NewsArticle')).toMatchObject({
      datePublished: '2024-09-14T09:30:00+07:00',
      dateModified: '2024-09-14T18:20:00+07:00',
    });
  });

  it('with a long headline gives 110 characters of it, and all of it as its name', () => {
    const story = nodeOf(pageOf(longHeadlined), 'NewsArticle');
    expect(String(story?.headline)).toMatch(/^.{60,109}…$/u);
    expect(story?.name).toBe(longHeadlined.headline);
  });

  it('that is unsigned has its publisher for an author', () => {
    expect(nodeOf(pageOf(short), 'NewsArticle')?.author).toMatchObject({ name: 'Radio Bharata Online' });
  });

  it('in another language, taken over from elsewhere, says so', async () => {
    const sourceUrl = 'https://contoh.example/asli';
    expect(await storyOf({ ...short, lang: 'jv', sourceUrl })).toMatchObject({
      inLanguage: 'jv',
      isBasedOn: sourceUrl,
    });
  });

  it('that was corrected says what, when, and where on the page', () => {
    const [ralat, hakJawab] = corrected.corrections;
    const address = `${site}${corrected.permalink}`;
    expect(nodeOf(pageOf(corrected), 'NewsArticle')).toMatchObject({
      dateModified: hakJawab?.at.iso,
      correction: [
        {
          '@type': 'CorrectionComment',
          text: ralat?.note,
          datePublished: ralat?.at.iso,
          url: `${address}#koreksi-1`,
        },
        { url: `${address}#koreksi-2` },
      ],
    });
  });

  it('that somebody paid for is no news', () => {
    const page = pageOf(sponsored);
    expect(nodeOf(page, 'NewsArticle')).toBeUndefined();
    expect(nodeOf(page, 'AdvertiserContentArticle')).toMatchObject({ sponsor: { name: 'PT Graha Contoh' } });
  });

  it('keeps its headline whatever stands in it', async () => {
    const headline = '</script><script>alert(1)</script> \u2028 "&amp;" \\u003c';
    expect(await storyOf({ ...short, headline })).toMatchObject({ headline });
  });
});

describe('the page of an author', () => {
  it('is a profile of a person', () => {
    const html = pages.get('penulis/ni-made-ayu-pramesti/index.html') ?? '';
    expect(nodeOf(html, 'ProfilePage')).toEqual({
      '@type': 'ProfilePage',
      url: `${site}/penulis/ni-made-ayu-pramesti/`,
      mainEntity: {
        '@type': 'Person',
        name: 'Ni Made Ayu Pramesti',
        url: `${site}/penulis/ni-made-ayu-pramesti/`,
        description: 'Meliput energi dan pangan sejak 2009.',
        jobTitle: 'Redaktur ekonomi',
      },
    });
  });
});

describe('the page of a topic', () => {
  it('is a collection about it', () => {
    const html = pages.get('topik/tiongkok/index.html') ?? '';
    expect(nodeOf(html, 'CollectionPage')).toMatchObject({ name: 'Tiongkok', about: { name: 'Tiongkok' } });
  });
});

describe('the front page', () => {
  const graph = graphOf(pages.get('index.html') ?? '');

  it('names the publisher and the site', () => {
    expect(graph.map((node) => node['@type'])).toEqual(['Organization', 'WebSite']);
    for (const node of graph) expect(node).toMatchObject({ name: sampleSite.name, url: `${site}/` });
  });

  it('leads machines to the search by the parameter that the search page reads', () => {
    expect(graph[1]?.potentialAction).toEqual({
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${site}/cari/?${fields.text}={search_term_string}` },
      'query-input': 'required name=search_term_string',
    });
  });
});

/** Pages that search engines are to leave out. */
const unlisted: ReadonlySet<string> = new Set([
  '404.html',
  'pemeriksaan/index.html',
  ...withdrawn.map(({ permalink }) => `${permalink.slice(1)}index.html`),
]);

describe('breadcrumbs', () => {
  /** `[address, text]` of each step that a reader sees; of the page, the heading. */
  function shownOn(html: string): [string, string][] {
    const nav = /<nav class="breadcrumbs".*?<\/nav>/s.exec(html)?.[0] ?? '';
    const steps = [...nav.matchAll(/<a href="([^"]*)">(.*?)<\/a>/g)].map(
      ([, href = '', text = '']): [string, string] => [`https://contoh.example${href}`, text],
    );
    const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '';
    return [...steps, ['', heading]];
  }

  it('stand on every page but the front page, and are what machines are told', () => {
    for (const [path, html] of pages) {
      const list = nodeOf(html, 'BreadcrumbList');
      if (path === 'index.html' || unlisted.has(path)) {
        expect(list, path).toBeUndefined();
        continue;
      }
      const items = list?.itemListElement as Node[];
      const shown = shownOn(html);
      expect(shown.length, path).toBeGreaterThan(1);
      expect(items, path).toEqual(
        shown.map(([href, text], index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: text,
          item: href === '' ? `${site}/${path.replace(/index\.html$/, '')}` : href,
        })),
      );
    }
  });

  it.each([
    [imported.permalink, ['Beranda', 'International']],
    ['/2024/09/14/', ['Beranda', 'Indeks', '2024', 'September']],
    ['/kategori/nasional/2024/09/', ['Beranda', 'Nasional']],
    ['/tentang/', ['Beranda']],
  ])('of %s are %j', (address, steps) => {
    const shown = shownOn(pages.get(`${address.slice(1)}index.html`) ?? '');
    expect(shown.slice(0, -1).map(([, text]) => text)).toEqual(steps);
  });
});

describe('search engines', () => {
  it('may show large pictures of every page that they may show', () => {
    for (const [path, html] of pages) {
      const content = unlisted.has(path) ? 'noindex' : 'max-image-preview:large';
      expect(html, path).toContain(`<meta name="robots" content="${content}"/>`);
    }
  });
});
