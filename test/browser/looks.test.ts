import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAssets } from '../../src/build/assets.ts';
import { violationsOf } from './axe.ts';
import { launchBrowser } from './launch-browser.ts';
import { articlePaths, type ServedSamples, serveSamples } from './looks-samples.ts';

type Scheme = 'light' | 'dark';

let browser: Browser;
let samples: ServedSamples;
const strayRequests: string[] = [];

beforeAll(async () => {
  [browser, samples] = await Promise.all([launchBrowser(), serveSamples()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await samples?.close();
});

/** A page of `width` × `height` CSS pixels, closed after `look`. Requests to other hosts are noted. */
async function withPage<T>(
  { width, height = 800, scheme = 'light' }: { width: number; height?: number; scheme?: Scheme },
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
  context.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') strayRequests.push(request.url());
  });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('on narrow screens', () => {
  it('no page scrolls sideways at 320 pixels, nor at 768', async () => {
    for (const width of [320, 768]) {
      await withPage({ width }, async (page) => {
        for (const url of samples.urls) {
          await page.goto(url);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), url).toBeLessThanOrEqual(
            width,
          );
        }
      });
    }
  }, 60_000);

  it('headline and first paragraph of a story are inside 360 × 640 pixels', async () => {
    await withPage({ width: 360, height: 640 }, async (page) => {
      await page.goto(samples.urlOf(articlePaths.normal));
      const bottoms = await page.evaluate(() =>
        ['h1', '.prose p'].map(
          (selector) => document.querySelector(selector)?.getBoundingClientRect().bottom,
        ),
      );
      expect(bottoms).toHaveLength(2);
      for (const bottom of bottoms) expect(bottom).toBeLessThanOrEqual(640);
    });
  });

  it('even a headline of 300 characters leaves its story’s first line inside 360 × 640 pixels', async () => {
    await withPage({ width: 360, height: 640 }, async (page) => {
      await page.goto(samples.urlOf(articlePaths.longHeadlined));
      const top = await page.evaluate(() => document.querySelector('.prose')?.getBoundingClientRect().top);
      expect(top).toBeLessThanOrEqual(610);
    });
  });
});

describe('with letters twice as large', () => {
  it('names, titles and calendars break no word and no number, and nothing scrolls sideways, at 360 pixels', async () => {
    await withPage({ width: 360 }, async (page) => {
      const lists = ['/2024/09/', '/2024/', '/indeks/', '/koreksi/', '/pemeriksaan/', '/404.html'];
      for (const path of [...lists, articlePaths.normal, articlePaths.short, articlePaths.corrected]) {
        await page.goto(samples.urlOf(path));
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        expect(await brokenWords(page, '.masthead-name, .page-title, h1, .calendar'), path).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
      }
    });
  });
});

/** Words of the elements that stand in more than one line. */
function brokenWords(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const broken: string[] = [];
    for (const element of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const word of (node.textContent ?? '').matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          if (range.getClientRects().length > 1) broken.push(word[0]);
        }
      }
    }
    return broken;
  }, selector);
}

/** Characters of each full line of running text: of every paragraph's lines but the last. */
function measureLines(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const lines: number[] = [];
    for (const paragraph of document.querySelectorAll('.prose > p')) {
      const counts: number[] = [];
      let top = Number.NEGATIVE_INFINITY;
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (let index = 0; index < (node.textContent ?? '').length; index += 1) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const box = range.getClientRects()[0];
          if (box === undefined || box.width === 0) continue;
          if (box.top > top + 8) counts.push(0);
          top = Math.max(top, box.top);
          counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
        }
      }
      lines.push(...counts.slice(0, -1));
    }
    return lines;
  });
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

describe('the measure', () => {
  it.each([768, 1280, 1920])('holds 55 to 75 characters at %i pixels', async (width) => {
    const lines = await withPage({ width }, async (page) => {
      await page.goto(samples.urlOf(articlePaths.normal));
      return measureLines(page);
    });
    expect(lines.length).toBeGreaterThan(25);
    expect(meanOf(lines)).toBeGreaterThanOrEqual(55);
    expect(meanOf(lines)).toBeLessThanOrEqual(75);
  });

  it.each([320, 360, 480, 640, 1024, 1088])('holds at most 75 characters at %i pixels', async (width) => {
    const lines = await withPage({ width }, async (page) => {
      await page.goto(samples.urlOf(articlePaths.normal));
      return measureLines(page);
    });
    expect(lines.length).toBeGreaterThan(25);
    expect(meanOf(lines)).toBeLessThanOrEqual(75);
  });
});

describe('for every reader', () => {
  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)(
    'axe finds nothing at %i pixels, %s',
    async (width, scheme) => {
      const found: string[] = [];
      await withPage({ width, scheme }, async (page) => {
        for (const url of samples.urls) {
          await page.goto(url);
          found.push(...(await violationsOf(page)).map((violation) => `${url} ${violation}`));
        }
      });
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('the skip link shows when the keyboard reaches it, and leads past the header', async () => {
    await withPage({ width: 1280 }, async (page) => {
      await page.goto(samples.urlOf(articlePaths.normal));
      const link = page.locator('.skip-link');
      expect((await link.boundingBox())?.x).toBeLessThan(-200);
      await page.keyboard.press('Tab');
      expect((await link.boundingBox())?.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });
  });

  it.each(['light', 'dark'] as const)('what the keyboard reaches has an outline, %s', async (scheme) => {
    await withPage({ width: 1280, scheme }, async (page) => {
      await page.goto(samples.urlOf(articlePaths.normal));
      const seen = new Set<string>();
      for (let step = 0; step < 25; step += 1) {
        await page.keyboard.press('Tab');
        const [tag, style, width] = await page.evaluate(() => {
          const focused = document.activeElement ?? document.body;
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          return [focused.tagName, outlineStyle, outlineWidth] as const;
        });
        seen.add(tag);
        expect([tag, style, width]).toEqual([tag, 'solid', '3px']);
      }
      expect([...seen].sort()).toEqual(['A', 'BUTTON', 'INPUT']);
    });
  });

  it('without motion where the reader asks for none', async () => {
    await withPage({ width: 1280 }, async (page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(samples.urlOf('/'));
      const durations = await page.evaluate(() =>
        [...document.querySelectorAll('a, button')].map(
          (element) => getComputedStyle(element).transitionDuration,
        ),
      );
      expect(new Set(durations)).toEqual(new Set(['0s']));
    });
  });
});

describe('on paper', () => {
  it('an article is its text and its address, without the ways around the site', async () => {
    await withPage({ width: 1280 }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(samples.urlOf(articlePaths.normal));
      for (const selector of ['.sections', '.masthead form', '.related', '.pager', '.footer nav']) {
        expect(await page.locator(selector).isVisible(), selector).toBe(false);
      }
      for (const selector of ['h1', '.byline', '.lead-figure', '.printed-address']) {
        expect(await page.locator(selector).isVisible(), selector).toBe(true);
      }
      expect(await page.locator('.printed-address').innerText()).toBe(
        `https://contoh.example/arsip${articlePaths.normal}`,
      );
    });
  });

  it('a correction keeps its words and leaves out its links', async () => {
    await withPage({ width: 1280 }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(samples.urlOf(articlePaths.corrected));
      expect(await page.locator('.story-notices').first().isVisible()).toBe(true);
      expect(await page.locator('.notice-links').first().isVisible()).toBe(false);
    });
  });
});

describe('what a page costs', () => {
  it('the style sheet stays under 15 KB compressed', async () => {
    const sheet = (await makeAssets()).get('assets/site.css') ?? new Uint8Array();
    expect(sheet.length).toBeGreaterThan(5000);
    expect(gzipSync(sheet).length).toBeLessThan(15_000);
  });

  it('an article loads its HTML, the style sheet and its script, and nothing else', async () => {
    await withPage({ width: 360 }, async (page) => {
      const kinds: string[] = [];
      page.on('request', (request) => kinds.push(request.resourceType()));
      await page.goto(samples.urlOf(articlePaths.normal), { waitUntil: 'networkidle' });
      expect(kinds.sort()).toEqual(['document', 'script', 'stylesheet']);
    });
  });

  it('an article’s script stays under 1.5 KB', async () => {
    const script = (await makeAssets()).get('assets/article.js') ?? new Uint8Array();
    expect(script.length).toBeGreaterThan(300);
    expect(script.length).toBeLessThan(1500);
  });

  it('no page asks another host for anything', async () => {
    await withPage({ width: 360 }, async (page) => {
      for (const url of samples.urls) await page.goto(url);
    });
    expect(strayRequests).toEqual([]);
  }, 60_000);
});
