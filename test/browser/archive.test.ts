// The whole way: a page of the old site, imported, built, and opened in a browser beside its source text.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/build/project-root.ts';
import { launchBrowser } from './launch-browser.ts';
import { type StaticSite, serveStaticSite } from './static-site.ts';

const sourcePage = join(projectRoot, 'test/fixtures/source-pages/putin-wang-yi.txt');
const sourceLines = readFileSync(sourcePage, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
const [, headline = '', category = '', author = '', captionLine = ''] = sourceLines;
const body = sourceLines.slice(5, sourceLines.indexOf('Komentar'));
const others = sourceLines.slice(sourceLines.indexOf('Berita Lainnya') + 1);
const articlePath = '/2024/09/putin-rusia-akan-bekerja-sama-dengan-tiongkok-demi-multipolaritas-dan-tatanan/';

let folder: string;
let site: StaticSite;
let browser: Browser;
let page: Page;

function run(script: string, ...options: string[]): void {
  execFileSync(process.execPath, ['scripts/run.mjs', script, ...options], {
    cwd: projectRoot,
    stdio: 'pipe',
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'news-archive-'));
  const content = join(folder, 'content');
  run('import', 'source-page', sourcePage, '--content', content, '--cache', join(folder, 'cache'));
  writeFileSync(
    join(content, 'site.yaml'),
    'name: Radio Bharata Online\nbase_url: https://contoh.example/arsip\n',
  );
  const out = join(folder, 'site');
  run('build', '--content', content, '--out', out, '--cache', join(folder, 'cache'));
  site = await serveStaticSite(out, { basePath: '/arsip' });
  browser = await launchBrowser();
  page = await browser.newPage();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a reader sees of an element, white space folded. */
async function textOf(selector: string): Promise<string> {
  return (await page.locator(selector).innerText()).replace(/\s+/g, ' ').trim();
}

describe('the imported story in a browser', () => {
  it('shows every sentence of its source, in the source’s order', async () => {
    await page.goto(`${site.url}${articlePath}`);
    expect(await textOf('h1')).toBe(headline);
    expect(await textOf('.breadcrumbs')).toMatch(new RegExp(category, 'i'));
    const text = await textOf('main');
    expect(text).toContain(`Oleh ${author}`);
    expect(text).toContain(captionLine.replace(/ \(CMG\)$/, ''));
    expect(text).toContain('CMG');
    const paragraphs = await page.locator('.prose > p').allInnerTexts();
    expect(paragraphs).toEqual(body);
  });

  it('prints its date in WIB and says it to machines', async () => {
    const time = page.locator('article header time, article .published time').first();
    expect(await time.innerText()).toBe('Sabtu, 14 September 2024 12:45:06 WIB');
    expect(await time.getAttribute('datetime')).toBe('2024-09-14T12:45:06+07:00');
  });

  it('says that there are no comments, and lists the other stories in the source’s order', async () => {
    expect(await textOf('.comments')).toContain('Belum ada komentar');
    const related = page.locator('section:has(> h2:text-is("Berita Lainnya")) li');
    const rows = (await related.allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));
    expect(rows).toHaveLength(15);
    for (const [index, row] of rows.entries()) {
      const written = (others[index * 2] ?? '').replace(/ International$/, '');
      expect(row).toContain(written);
    }
    expect(await related.getByRole('link').count()).toBe(0);
  });

  it('is led to by the front page, its category, its day and the search', async () => {
    const link = () => page.locator(`main a[href="/arsip${articlePath}"]`).first();
    for (const address of [
      '/',
      '/kategori/international/',
      '/kategori/international/2024/09/',
      '/2024/09/14/',
    ]) {
      await page.goto(`${site.url}${address}`);
      expect(await link().innerText(), address).toContain(headline);
    }
    await page.goto(`${site.url}/`);
    await page.locator('input[name="q"]').first().fill('multipolaritas');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cari\/\?q=multipolaritas/);
    await link().waitFor();
    expect(await link().innerText()).toContain(headline);
    await link().click();
    expect(await textOf('h1')).toBe(headline);
  });
});

describe('the import run a second time', () => {
  it('changes nothing', () => {
    const path = join(folder, 'content', `articles${articlePath.slice(0, -1)}.md`);
    const before = readFileSync(path, 'utf8');
    const places = ['--content', join(folder, 'content'), '--cache', join(folder, 'cache')];
    run('import', 'source-page', sourcePage, ...places);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});
