// Every page kind under the headers that its host is told to send: a page that needs more than they allow says so.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { articlePaths, type ServedSamples, serveSamples } from './looks-samples.ts';
import { buildSearchSite } from './search-site.ts';
import { type StaticSite, serveStaticSite } from './static-site.ts';

let browser: Browser;
let samples: ServedSamples;

beforeAll(async () => {
  [browser, samples] = await Promise.all([launchBrowser(), serveSamples()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await samples?.close();
});

/** What the browser says of a page that it opens, and of what `look` does there. */
async function complaintsOf(
  url: string,
  look: (page: Page) => Promise<void> = async () => {},
): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${url} ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${url} ${error.message}`));
  try {
    await page.goto(url);
    await look(page);
  } finally {
    await context.close();
  }
  return complaints;
}

it('every kind of page has all that it needs', async () => {
  for (const url of samples.urls) {
    const complaints = await complaintsOf(url);
    // The samples have no index; what search does under the policy is looked at below.
    const isSearch = new URL(url).pathname.endsWith('/cari/');
    expect(complaints.filter((each) => !(isSearch && /404/.test(each)))).toEqual([]);
  }
}, 120_000);

it('search finds, in WebAssembly and by files of the index, what it is asked for', async () => {
  const built = await buildSearchSite();
  let site: StaticSite | undefined;
  try {
    site = await serveStaticSite(built.folder, { basePath: '/arsip' });
    const complaints = await complaintsOf(`${site.url}/cari/?q=jembatan`, async (page) => {
      await page.locator('main a[href*="/jembatan-"]').first().waitFor();
    });
    expect(complaints).toEqual([]);
  } finally {
    await site?.close();
    built.remove();
  }
}, 120_000);

it.each([
  [
    'a script in the page',
    "document.body.append(Object.assign(document.createElement('script'), { text: 'x=1' }))",
  ],
  [
    'a script from elsewhere',
    "document.body.append(Object.assign(document.createElement('script'), { src: 'https://lain.example/x.js' }))",
  ],
  ['a style in the page', "document.body.setAttribute('style', 'color: red')"],
  [
    'a picture from elsewhere',
    "document.body.append(Object.assign(new Image(), { src: 'https://lain.example/x.png' }))",
  ],
  ['a frame', "document.body.append(Object.assign(document.createElement('iframe'), { src: '/arsip/' }))"],
])('%s is refused', async (_what, attempt) => {
  const complaints = await complaintsOf(samples.urlOf(articlePaths.normal), async (page) => {
    const refused = page.waitForEvent('console', { predicate: (message) => message.type() === 'error' });
    await page.evaluate(attempt);
    await refused;
  });
  expect(complaints.join('\n')).toMatch(/Content Security Policy/);
});
