// What the script of a story's page adds in a real browser, and what is there without it.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { articlePaths, type ServedSamples, serveSamples } from './looks-samples.ts';

let browser: Browser;
let samples: ServedSamples;

beforeAll(async () => {
  [browser, samples] = await Promise.all([launchBrowser(), serveSamples()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await samples?.close();
});

interface Visit extends BrowserContextOptions {
  /** The reader's clock. */
  readonly now?: string;
}

async function withStory<T>({ now, ...options }: Visit, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, ...options });
  try {
    const page = await context.newPage();
    if (now !== undefined) await page.clock.setFixedTime(now);
    await page.goto(samples.urlOf(articlePaths.normal), { waitUntil: 'networkidle' });
    return await look(page);
  } finally {
    await context.close();
  }
}

describe('a story that is old', () => {
  it('says so, to screen readers too', async () => {
    await withStory({ now: '2026-12-01T00:00:00Z' }, async (page) => {
      const notice = page.getByRole('status').filter({ hasText: 'Berita' });
      expect(await notice.innerText()).toBe('Berita ini terbit 2 tahun lalu.');
      expect(await notice.isVisible()).toBe(true);
    });
  });

  it('says nothing in its first year, nor without the script', async () => {
    const ageOn = (page: Page) => page.locator('.story-age').innerText();
    expect(await withStory({ now: '2025-09-13T00:00:00Z' }, ageOn)).toBe('');
    expect(await withStory({ now: '2026-12-01T00:00:00Z', javaScriptEnabled: false }, ageOn)).toBe('');
  });

  it('moves what stands there by less than a good page may, even where the script comes late', async () => {
    await withStory({}, async (page) => {
      await page.clock.setFixedTime('2026-12-01T00:00:00Z');
      await page.route('**/assets/article.js', async (route) => {
        await new Promise((done) => setTimeout(done, 500));
        await route.continue();
      });
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value } = entry as PerformanceEntry & { readonly value: number };
            document.documentElement.dataset.shift = String(
              Number(document.documentElement.dataset.shift ?? 0) + value,
            );
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.reload({ waitUntil: 'networkidle' });
      await page.getByText('Berita ini terbit 2 tahun lalu.').waitFor();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
      // 0.1 is what web.dev calls good.
      expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThan(0.05);
    });
  });
});

describe('a story’s address', () => {
  const address = `https://contoh.example/arsip${articlePaths.normal}`;

  it('is copied by a button, which says that it is', async () => {
    await withStory({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.getByRole('button', { name: 'Salin tautan' }).click();
      await page.getByText('Tautan tersalin.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    });
  });

  it('has no button without the script, and the links all the same', async () => {
    await withStory({ javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.copy-link').isVisible()).toBe(false);
      expect(await page.locator('.share-links a:visible').count()).toBe(5);
    });
  });
});
