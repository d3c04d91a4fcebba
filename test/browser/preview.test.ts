import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type RunningScript, startScript } from '../command/run-script.ts';
import { makeSmallSite, type SmallSite, storyPath, storyText } from '../command/small-site.ts';
import { jpegOf } from '../fixtures/photos.ts';
import { writeFiles } from '../fixtures/temporary-folder.ts';
import { launchBrowser } from './launch-browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
});

/** Longer than any build of a small site on a busy machine. */
const timeout = 60_000;

interface OpenPreview {
  readonly site: SmallSite;
  readonly script: RunningScript;
  readonly address: string;
  /** Opens a path of the site; the page is closed when the test ends. */
  open(path: string): Promise<Page>;
  /** Waits for a text on standard output. */
  printed(text: string): Promise<void>;
}

async function startPreview(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: readonly string[] = [],
): Promise<OpenPreview> {
  const site = makeSmallSite(files);
  const places = ['--content', site.content, '--cache', join(site.root, '.cache')];
  const script = startScript('serve', [...places, '--port', '0', '--jobs', '1', ...options]);
  const printed = (text: string) =>
    vi.waitFor(() => expect(script.printed()).toContain(text), { timeout, interval: 20 });
  await printed('Pratinjau siap di ');
  const address = /http:\/\/localhost:\d+/.exec(script.printed())?.[0] ?? '';
  const open = async (path: string) => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(`${address.replace('localhost', '127.0.0.1')}${path}`);
    return page;
  };
  return { site, script, address, open, printed };
}

const story = '/2024/09/panen-raya/';

describe('the preview', { timeout: 180_000 }, () => {
  it('shows a saved text on the open page', async () => {
    const { site, open } = await startPreview();
    const page = await open(story);
    await page.getByText('Petani memanen padi.').waitFor({ timeout });
    writeFileSync(join(site.content, storyPath), storyText('Panen raya', 'Petani menanam jagung.'));
    await page.getByText('Petani menanam jagung.').waitFor({ timeout });
    expect(await page.getByText('Petani memanen padi.').count()).toBe(0);
  });

  it('patches pages that are open in place, and leaves those alone that show nothing of it', async () => {
    const { site, open } = await startPreview({
      'pages/tentang.md': '---\ntitle: Tentang\n---\n\nTentang kami.\n',
    });
    const pages = [await open('/tentang/'), await open('/'), await open(story)];
    let loads = 0;
    for (const page of pages) page.on('load', () => (loads += 1));
    writeFileSync(join(site.content, storyPath), storyText('Panen raya tiba', 'Petani menanam jagung.'));
    await pages[2]?.getByText('Petani menanam jagung.').waitFor({ timeout });
    await pages[1]?.getByRole('link', { name: 'Panen raya tiba' }).first().waitFor({ timeout });
    expect(loads).toBe(0);
  });

  it('keeps on a patched story what its script had added', async () => {
    const { site, open } = await startPreview();
    const page = await open(story);
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.locator('.copy-link').waitFor({ timeout });
    const age = await page.locator('.story-age').innerText();
    expect(age).toContain('tahun lalu');
    writeFileSync(join(site.content, storyPath), storyText('Panen raya', 'Petani menanam jagung.'));
    await page.getByText('Petani menanam jagung.').waitFor({ timeout });
    await page.locator('.copy-link').waitFor({ timeout });
    expect(await page.locator('.story-age').innerText()).toBe(age);
    expect(loads).toBe(0);
  });

  it('shows a photo that is put in place of another', async () => {
    const { site, open } = await startPreview({
      [storyPath]: storyText('Panen raya', '![Sawah](sawah.jpg)'),
      'media/sawah.jpg': await jpegOf({ width: 40, height: 30 }),
    });
    const page = await open(story);
    const shown = (width: number) =>
      page.waitForFunction(
        (ending) => {
          const photo = document.querySelector<HTMLImageElement>('.photo img');
          return photo?.currentSrc.endsWith(ending) && photo.complete && photo.naturalWidth > 0;
        },
        `-${width}.avif`,
        { timeout },
      );
    await shown(40);
    writeFileSync(join(site.content, 'media/sawah.jpg'), await jpegOf({ width: 60, height: 45 }));
    await shown(60);
  });

  it('finds what was saved, though no save waits for the search index', async () => {
    const { site, open } = await startPreview();
    const page = await open('/cari/?q=padi');
    const found = page.locator('main').getByRole('link', { name: 'Panen raya' });
    await found.waitFor({ timeout });
    writeFileSync(join(site.content, storyPath), storyText('Panen raya', 'Petani menanam jagung.'));
    const article = await open(story);
    await article.getByText('Petani menanam jagung.').waitFor({ timeout });
    // The page that is open asks again by itself.
    await page.locator('.search-status', { hasText: 'Tidak ada hasil.' }).waitFor({ timeout });
    expect(await found.count()).toBe(0);
    await page.goto(page.url().replace('padi', 'jagung'));
    await found.waitFor({ timeout });
  });

  it('marks drafts among what a search finds, and not as content that somebody paid for', async () => {
    const draft = storyText('Panen gagal', 'Sawah kering.').replace('category', 'draft: true\ncategory');
    const { open } = await startPreview({ 'articles/2024/09/gagal.md': draft }, ['--drafts']);
    const page = await open('/cari/?q=kering');
    await page.locator('.search-result .kept-back-label', { hasText: 'Draf' }).waitFor({ timeout });
    expect(await page.locator('.paid-label').count()).toBe(0);
  });

  it('lists an article that is added in a new folder, and forgets one that is deleted', async () => {
    const { site, open } = await startPreview();
    const page = await open('/');
    writeFiles(site.content, {
      'articles/2023/01/banjir.md': storyText('Banjir surut', 'Air surut.').replace('2024-09', '2023-01'),
    });
    await page.getByRole('link', { name: 'Banjir surut' }).first().waitFor({ timeout });
    const deleted = await open('/2023/01/banjir/');
    await deleted.getByText('Air surut.').waitFor({ timeout });
    rmSync(join(site.content, 'articles/2023'), { recursive: true });
    await page.getByText('Banjir surut').first().waitFor({ state: 'detached', timeout });
    await deleted.getByText('Air surut.').waitFor({ state: 'detached', timeout });
  });

  it('keeps the last good page while a file is broken, with the report over it until it is mended', async () => {
    const { site, open, printed } = await startPreview();
    const page = await open(story);
    const path = join(site.content, storyPath);
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.replace('09-14', '02-30'));
    const overlay = page.getByRole('alert');
    await overlay.getByText('articles/2024/09/panen-raya.md:3:15').waitFor({ timeout });
    expect(await overlay.innerText()).toMatch(/Tanggal “30” tidak ada\.\s+Periksa tanggal dan jamnya\./);
    await printed('articles/2024/09/panen-raya.md:3:15 error date/impossible Tanggal “30” tidak ada.');
    await printed('Pratinjau masih menampilkan keadaan terakhir yang benar.');
    await page.reload();
    expect(await page.getByText('Petani memanen padi.').count()).toBe(1);
    expect(await overlay.isVisible()).toBe(true);
    // As it was: no page changes.
    writeFileSync(path, whole);
    await overlay.waitFor({ state: 'detached', timeout });
    writeFileSync(path, storyText('Panen raya', 'Petani menanam jagung.'));
    await page.getByText('Petani menanam jagung.').waitFor({ timeout });
    expect(await overlay.count()).toBe(0);
  });

  it('shows the report in place of a site that was never built, and the site once it is mended', async () => {
    const { site, open, printed } = await startPreview({
      [storyPath]: storyText('<b>', 'Isi.').replace('date:', 'dat:'),
    });
    const page = await open(story);
    await page.getByRole('heading', { name: 'Situs belum dapat ditampilkan' }).waitFor({ timeout });
    await printed('Pratinjau akan tampil begitu kesalahan di atas diperbaiki dan disimpan.');
    await page.getByText('Kunci “dat” tidak dikenal.').waitFor({ timeout });
    writeFileSync(join(site.content, storyPath), storyText('Panen raya', 'Petani memanen padi.'));
    await page.getByText('Petani memanen padi.').waitFor({ timeout });
  });

  it('loses none of many saves in quick succession', async () => {
    const { site, open } = await startPreview();
    const page = await open(story);
    for (let save = 1; save <= 30; save += 1) {
      appendFileSync(join(site.content, storyPath), `\nSimpanan nomor ${save}.\n`);
      await new Promise((resolve) => setTimeout(resolve, save * 3));
    }
    await page.getByText('Simpanan nomor 30.').waitFor({ timeout });
    expect(await page.getByText(/^Simpanan nomor \d+\.$/).count()).toBe(30);
  });

  it('answers on this machine alone, survives addresses that are none, and ends cleanly', async () => {
    const { script, address } = await startPreview();
    const local = address.replace('localhost', '127.0.0.1');
    for (const path of ['/%', '/%E0%A4%A', '/..%2f..%2fledger.txt']) {
      expect((await fetch(`${local}${path}`)).status).toBe(400);
    }
    expect((await fetch(`${local}${story}`)).status).toBe(200);
    script.process.kill('SIGINT');
    const { code, stdout, stderr } = await script.finished;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Pratinjau dihentikan.');
  });
});
