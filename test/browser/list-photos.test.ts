import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeAssets } from '../../src/build/assets.ts';
import { variantAddress, variantWidths } from '../../src/images/variants.ts';
import { makeStory } from '../fixtures/archive.ts';
import { sampleOf } from '../fixtures/page-samples.ts';
import { jpegOf, storedPhoto } from '../fixtures/photos.ts';
import { renderFiles, renderSample } from '../fixtures/render-samples.ts';
import { violationsOf } from './axe.ts';
import { launchBrowser } from './launch-browser.ts';
import { type StaticSite, serveStaticSite } from './static-site.ts';

/** Wide and upright photos, a story without one, and a headline of one word that no column holds. */
const photos = [storedPhoto('lebar.jpg'), storedPhoto('tinggi.jpg', { width: 1000, height: 2000 })];
const stories = Array.from({ length: 12 }, (_, index) => {
  const date = `2024-01-${30 - index} 08:00`;
  const story = makeStory({
    slug: `berita-${index}`,
    date,
    category: 'nasional',
    authors: ['eko-satrio-wibowo'],
    headline: index === 2 ? 'K'.repeat(300) : 'Harga beras naik lagi menjelang panen raya di Jawa',
  });
  const figure = { photo: photos[index % photos.length], alt: 'Sawah', caption: '', credit: '' };
  return index === 3 ? story : { ...story, figure };
});
const paths = ['/', '/kategori/nasional/', '/penulis/eko-satrio-wibowo/'];

const folder = mkdtempSync(join(tmpdir(), 'news-archive-list-photos-'));
let browser: Browser;
let site: StaticSite;

beforeAll(async () => {
  const sample = sampleOf(stories);
  const pages = [await renderSample(sample), await renderFiles(sample)];
  const made = [...pages, await makeAssets(), await pictures()];
  for (const [path, content] of made.flatMap((files) => [...files])) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  site = await serveStaticSite(folder, { basePath: sample.archive.site.basePath });
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** JPEG under every name: browsers look at the bytes. */
async function pictures(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const photo of photos) {
    const bytes = await jpegOf({ width: 300, height: (300 * photo.height) / photo.width });
    for (const width of variantWidths(photo)) {
      for (const format of ['avif', 'webp', 'jpeg'] as const)
        files.set(variantAddress(photo, width, format).slice(1), bytes);
    }
  }
  return files;
}

async function look(
  { width, scheme = 'light' }: { readonly width: number; readonly scheme?: 'light' | 'dark' },
  see: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme });
  try {
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(`${site.url}${path}`);
      await see(page, path);
    }
  } finally {
    await context.close();
  }
}

it.each([320, 360, 768, 1024, 1280])('photos stand inside their columns at %i pixels', async (width) => {
  await look({ width }, async (page, path) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
  });
});

it.each([360, 768, 1280])('a photo leads where its headline leads, at %i pixels', async (width) => {
  await look({ width }, async (page, path) => {
    const led = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.pictured'), (card) => {
        const photo = card.querySelector('img');
        photo?.scrollIntoView({ block: 'center' });
        const { left, right, top, bottom } = photo?.getBoundingClientRect() ?? new DOMRect();
        const links = [
          [left + 3, top + 3],
          [right - 3, bottom - 3],
        ].map(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('a'));
        return links.every((link) => link && link === card.querySelector(':is(h2, h3) a'));
      }),
    );
    expect(led.length, path).toBeGreaterThan(5);
    expect(led, path).not.toContain(false);
  });
});

it('photos of one list have one shape, whatever cameras took, the first aside', async () => {
  await look({ width: 360 }, async (page, path) => {
    const sizes = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.pictured:not(.pictured-large) img'), (image) => {
        const { width, height } = image.getBoundingClientRect();
        return `${width} × ${height}`;
      }),
    );
    expect(new Set(sizes), path).toEqual(new Set(['96 × 72']));
  });
});

it('nothing moves when photos come', async () => {
  await look({ width: 360 }, async (page, path) => {
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
            type: 'layout-shift',
            buffered: true,
          });
          setTimeout(() => resolve(0), 200);
        }),
    );
    expect(moved, path).toBe(0);
  });
});

it.each([
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
] as const)(
  'axe finds nothing at %i pixels, %s',
  async (width, scheme) => {
    await look({ width, scheme }, async (page, path) => {
      expect(await violationsOf(page), path).toEqual([]);
    });
  },
  60_000,
);
