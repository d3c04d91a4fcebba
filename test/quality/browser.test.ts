// The sample site in a browser: every page kind for every reader, by keyboard alone, and what a page costs.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from '../browser/axe.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type StaticSite, serveStaticSite } from '../browser/static-site.ts';
import { measureLoad } from './measure-load.ts';
import { buildSampleSite, type SampleSite } from './sample-site.ts';
import { walkByTab } from './tab-walk.ts';

let sample: SampleSite;
let server: StaticSite;
let browser: Browser;

beforeAll(async () => {
  [sample, browser] = await Promise.all([buildSampleSite({ search: true }), launchBrowser()]);
  server = await serveStaticSite(sample.folder, { basePath: sample.site.basePath, compress: true });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  sample?.remove();
});

interface Look {
  readonly width: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** A page of `width` × 800 CSS pixels that stays where it is: an old address would lead on at once. */
async function withPage(
  { width, colorScheme = 'light' }: Look,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  try {
    const page = await context.newPage();
    for (const { permalink } of sample.pages.filter(({ kind }) => kind === 'redirect')) {
      await page.route(`${server.url}${permalink}`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
        await route.fulfill({ response, body });
      });
    }
    await look(page);
  } finally {
    await context.close();
  }
}

/** The story of every form of text, a real one, one with photos, an author and a topic of many stories. */
const hardPaths =
  /segala-bentuk|hip-hop|harga-beras-naik|ni-made-ayu-pramesti\/index|transportasi-laut\/index/;

/** The first page of each kind, the hard ones, and a search that finds something. */
function tellingPages(): string[] {
  const pages = sample.pages.filter(({ path }) => path.endsWith('.html'));
  const first = pages.filter(({ kind }, index) => pages.findIndex((page) => page.kind === kind) === index);
  const hard = pages.filter(({ path }) => hardPaths.test(path));
  return [...new Set([...first, ...hard].map(({ permalink }) => permalink)), '/cari/?q=harga'];
}

describe('every page kind', () => {
  it.each([
    { width: 360, colorScheme: 'light' },
    { width: 360, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ] as const)(
    'has no violation that axe knows at $width pixels, $colorScheme',
    async (look) => {
      const found: string[] = [];
      await withPage(look, async (page) => {
        for (const path of tellingPages()) {
          await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
          if (path.includes('?q=')) await page.locator('.search-result').first().waitFor();
          found.push(...(await violationsOf(page)).map((violation) => `${path} ${violation}`));
        }
      });
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('scrolls sideways nowhere at 320 pixels', async () => {
    await withPage({ width: 320 }, async (page) => {
      for (const path of tellingPages()) {
        await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, path).toBeLessThanOrEqual(320);
      }
    });
  }, 60_000);

  it('is complained of by no console, and asks no other host for anything', async () => {
    const complaints: string[] = [];
    await withPage({ width: 360 }, async (page) => {
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${page.url()} ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url)) complaints.push(`${page.url()} asks ${request.url()}`);
      });
      for (const path of tellingPages()) await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
    });
    expect(complaints).toEqual([]);
  }, 60_000);
});

describe('by keyboard alone', () => {
  it.each([
    ['an article', () => tellingPages().find((path) => path.includes('segala-bentuk'))],
    ['the front page', () => '/'],
    ['a category', () => '/kategori/ekonomi/'],
    ['the index', () => '/indeks/'],
    ['the search', () => '/cari/'],
    ['what a search finds', () => '/cari/?q=harga'],
  ])(
    'every link and control of %s is reached, in order, and seen',
    async (_name, path) => {
      await withPage({ width: 1280 }, async (page) => {
        await page.goto(`${server.url}${path()}`);
        if (path()?.includes('?q=')) await page.locator('.search-result').first().waitFor();
        const { missed, unseen, count } = await walkByTab(page);
        expect(missed).toEqual([]);
        expect(unseen).toEqual([]);
        expect(count).toBeGreaterThan(10);
      });
    },
    60_000,
  );

  it.each(['/', '/kategori/ekonomi/', '/indeks/', '/cari/'])(
    'the skip link of %s leads past its header',
    async (path) => {
      await withPage({ width: 360 }, async (page) => {
        await page.goto(`${server.url}${path}`);
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
        await page.keyboard.press('Enter');
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
      });
    },
  );
});

describe('an article on a phone', () => {
  it('takes at most 4 requests and less than 30 KB over the wire without photos, the longest too', async () => {
    const articles = sample.pages.filter(({ kind }) => kind === 'article');
    const [longest] = articles
      .map(({ path, permalink }) => ({ permalink, size: sample.read(path).length }))
      .sort((a, b) => b.size - a.size);
    // Its photo is the lead; photos further down come as they are scrolled to.
    const photographed = articles.find(({ path }) => path.includes('segala-bentuk'));
    expect(sample.read(photographed?.path ?? '')).toContain('<figure class="lead-photo">');
    for (const permalink of [longest?.permalink, photographed?.permalink]) {
      const { requests, bytes } = await measureLoad(browser, `${server.url}${permalink}`);
      expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(4);
      expect(bytes).toBeGreaterThan(5000);
      expect(bytes).toBeLessThan(30_000);
    }
  });
});
