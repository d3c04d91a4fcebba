// Old addresses in a browser: each leads to where the story stands now, without a script.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAssets } from '../../src/build/assets.ts';
import { imported, movedSample } from '../fixtures/page-samples.ts';
import { renderFiles, renderSample } from '../fixtures/render-samples.ts';
import { launchBrowser } from './launch-browser.ts';
import { type StaticSite, serveStaticSite } from './static-site.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder: string;
let site: StaticSite;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'news-archive-redirects-'));
  const [pages, files, assets] = [
    await renderSample(movedSample),
    await renderFiles(movedSample),
    await makeAssets(),
  ];
  for (const [path, content] of [...pages, ...files, ...assets]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  site = await serveStaticSite(folder, { basePath: movedSample.archive.site.basePath });
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Look {
  readonly path: string;
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** The page at an old address of a browser that is told not to follow; without script. */
async function stayAt<T>({ path, width = 360, scheme = 'light' }: Look, look: (page: Page) => Promise<T>) {
  const context = await browser.newContext({ viewport: { width, height: 640 }, colorScheme: scheme });
  await context.route(`${site.url}${path}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
  try {
    const page = await context.newPage();
    await page.goto(`${site.url}${path}`);
    return await look(page);
  } finally {
    await context.close();
  }
}

describe('an old address', () => {
  it.each([
    ['/berita/123.html', imported.permalink],
    ['/Berita/Panen%20Raya%20di%20%E2%80%9CCianjur%E2%80%9D', '/kategori/nasional/#terbaru'],
    ['/Berita/Panen Raya di “Cianjur”/', '/kategori/nasional/#terbaru'],
  ])('%s leads on at once, without script', async (from, to) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.goto(`${site.url}${from}`);
      await page.waitForURL(`${site.url}${to}`);
      expect(await page.locator('h1').innerText()).not.toBe('Halaman ini telah pindah');
      // The old address is not in the way of whoever goes back.
      expect(await page.goBack()).toBeNull();
    } finally {
      await context.close();
    }
  });

  it('has a link that the keyboard alone reaches and follows', async () => {
    await stayAt({ path: '/berita/123.html' }, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${site.url}${imported.permalink}`);
      expect(await page.locator('h1').innerText()).toBe(imported.headline);
    });
  });

  it.each(['light', 'dark'] as const)(
    'can be read in %s, and is no wider than a narrow screen',
    async (scheme) => {
      await stayAt({ path: '/berita/123.html', width: 320, scheme }, async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        await page.evaluate(axeSource);
        const violations = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          return (await axe.run()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
        });
        expect(violations).toEqual([]);
      });
    },
  );
});
