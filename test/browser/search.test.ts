import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { SearchPage } from './search-page.ts';
import { type BuiltSite, basePath, bridgeCount, buildSearchSite, hostileHeadline } from './search-site.ts';
import { type StaticSite, serveStaticSite } from './static-site.ts';

const missing = new Set<string>();
let built: BuiltSite;
let site: StaticSite;
let browser: Browser;

beforeAll(async () => {
  built = await buildSearchSite();
  browser = await launchBrowser();
  site = await serveStaticSite(built.folder, { basePath, missing });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  built?.remove();
});

let search: SearchPage;
beforeEach(async () => {
  missing.clear();
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  search = new SearchPage(await context.newPage(), `${site.url}/cari/`);
  return () => context.close();
});

describe('the search page', () => {
  it('asks for a question, and loads no index before there is one', async () => {
    const before = site.requests.length;
    await search.open('');
    expect(await search.status()).toBe('Ketik kata yang dicari, atau pilih kategori, penulis, atau tahun.');
    expect(site.requests.slice(before).filter((path) => path.includes('pagefind'))).toEqual([]);
  });

  it('gives every story once, newest first, over all bundles', async () => {
    await search.open('?q=jembatan');
    while (await search.more.isVisible()) await search.loadMore();
    expect(await search.status()).toBe(`${bridgeCount} hasil.`);
    const times = await search.times();
    expect(times).toEqual([...times].sort().reverse());
    expect(new Set(await search.addresses()).size).toBe(bridgeCount);
  });

  it('claims no more than was searched', async () => {
    await search.open('?q=jembatan');
    expect((await search.times())[0]).toBe('2024-10-30T17:30:00+07:00');
    expect(await search.status()).toBe(
      '20 hasil ditampilkan dari berita sejak 1 Januari 2021. Berita yang lebih lama belum dicari.',
    );
  });

  it('takes words only from bundles that may hold them, the newest apart', async () => {
    const before = site.requests.length;
    await search.open('?q=bandara');
    expect(await search.headlines()).toEqual(['Pembangunan bandara']);
    const asked = site.requests.slice(before);
    const foldersOf = (kind: string) =>
      asked.flatMap((path) => new RegExp(`pagefind/([^/]+)/${kind}\\.`).exec(path)?.[1] ?? []);
    expect(foldersOf('head')).toHaveLength(7);
    expect(new Set(foldersOf('words'))).toEqual(new Set(['2024-10-d17-31', '2016-2019']));
  });

  it('finds an Indonesian word in its other forms', async () => {
    await search.open('?q=membangun');
    expect(await search.headlines()).toEqual(['Rumah warga', 'Jalan desa', 'Pembangunan bandara']);
    expect(await search.page.locator('.search-result mark').allTextContents()).toEqual([
      'bangun',
      'dibangun',
    ]);
  });

  it('leaves out stories whose words only begin like the one asked for', async () => {
    await search.open('?q=ban');
    expect(await search.headlines()).toEqual([]);
    expect(await search.status()).toMatch(/^Tidak ada hasil\./);
    await search.open('?q=jembatanxyz');
    expect(await search.headlines()).toEqual([]);
  });

  it('finds the same in a browser that inflates nothing itself', async () => {
    await search.page.addInitScript('delete globalThis.DecompressionStream');
    await search.open('?q=membangun');
    expect(await search.page.evaluate('typeof DecompressionStream')).toBe('undefined');
    expect(await search.headlines()).toEqual(['Rumah warga', 'Jalan desa', 'Pembangunan bandara']);
  });

  it('finds a phrase in quotes, in headlines too', async () => {
    await search.open('?q=%22petani+bersyukur%22');
    expect(await search.headlines()).toEqual(['Panen raya']);
    await search.open('?q=%22harga+gabah%22');
    expect(await search.headlines()).toEqual(['Harga gabah']);
  });

  it.each([
    ['?kategori=Ekonomi', ['Harga gabah', 'Panen raya']],
    ['?q=panen&penulis=Ayu+Lestari', ['Panen raya']],
    ['?q=panen&tahun=2024', ['Harga gabah']],
    ['?kategori=Ekonomi&tahun=2015', []],
    ['?penulis=Tidak+Ada', []],
  ])('shows what %s asks for', async (address, headlines) => {
    await search.open(address);
    expect(await search.headlines()).toEqual(headlines);
  });

  it('puts a headline that holds the word above newer texts that do, by relevance', async () => {
    await search.open('?q=panen&urut=relevan');
    expect(await search.headlines()).toEqual(['Panen raya', 'Harga gabah']);
  });

  it('labels a story that somebody paid for, and no other', async () => {
    await search.open('?q=rekening');
    expect(await search.page.locator('.paid-label').allTextContents()).toEqual([
      'Konten berbayar – PT Bank Contoh',
    ]);
    await search.open('?q=panen');
    expect(await search.page.locator('.paid-label').count()).toBe(0);
  });

  it('shows hostile text as text', async () => {
    await search.open('?q=peretas');
    expect(await search.headlines()).toEqual([hostileHeadline]);
    expect(await search.page.locator('.search-excerpt').textContent()).toBe(
      'Kode jahat <img src=x onerror="window.hacked=2"> dan <script>window.hacked=3</script> &lt;b&gt; tampil apa adanya.',
    );
    await search.open('?q=%3Cimg+src=x+onerror=alert(1)%3E&kategori=%3Cscript%3E');
    expect(await search.page.locator('main img, main script').count()).toBe(0);
    expect(await search.page.evaluate('window.hacked')).toBeUndefined();
  });

  it('leads to the story, under the base path', async () => {
    await search.open('?q=gabah');
    await search.page.locator('.search-result a').click();
    expect(new URL(search.page.url()).pathname).toBe(`${basePath}/2024/10/panen-lagi/`);
    expect(await search.page.locator('h1').textContent()).toContain('Harga gabah');
  });

  it('keeps each question in the address and goes back to it', async () => {
    await search.open('?q=gabah');
    await search.ask('peretas');
    expect(new URL(search.page.url()).search).toBe('?q=peretas');
    await search.page.goBack();
    await search.answered();
    expect(await search.headlines()).toEqual(['Harga gabah']);
    expect(await search.field.inputValue()).toBe('gabah');
    await search.page.goForward();
    await search.answered();
    expect(await search.headlines()).toEqual([hostileHeadline]);
  });

  it('offers the authors of the archive, and filters as soon as one is chosen', async () => {
    await search.open('?q=panen');
    const authors = search.page.locator('select[name=penulis]');
    expect(await authors.locator('option').allTextContents()).toEqual([
      'Semua',
      'Ayu Lestari',
      'Bagas Siregar',
    ]);
    await authors.selectOption('Bagas Siregar');
    await search.answered();
    expect(await search.headlines()).toEqual(['Harga gabah']);
    expect(new URL(search.page.url()).search).toBe('?q=panen&penulis=Bagas+Siregar');
  });

  it('drops the answer to a question that another one followed', async () => {
    await search.open('');
    await search.page.route('**/bundles.json', async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    await search.field.fill('jembatan');
    await search.field.press('Enter');
    await search.ask('gabah');
    expect(await search.headlines()).toEqual(['Harga gabah']);
  });

  it('can be used by keyboard alone', async () => {
    await search.open('');
    await search.field.focus();
    await search.page.keyboard.type('jembatan');
    await search.page.keyboard.press('Enter');
    await search.answered();
    expect(await search.field.evaluate((field) => field === document.activeElement)).toBe(true);
    await search.more.focus();
    await search.page.keyboard.press('Enter');
    await search.answered();
    const focused = await search.page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe((await search.headlines())[20]);
  });
});

describe('the search page in trouble', () => {
  it('says so when the connection is lost, and goes on where it stood', async () => {
    await search.open('?q=jembatan');
    const first = await search.addresses();
    await search.page.context().setOffline(true);
    await search.loadMore();
    expect(await search.status()).toBe('Sambungan terputus. Periksa koneksi internet Anda, lalu coba lagi.');
    expect(await search.addresses()).toEqual(first);
    await search.page.context().setOffline(false);
    await search.loadMore();
    expect(await search.addresses()).toHaveLength(bridgeCount);
  });

  it.each([/\/head\.\w+\.pack$/, /\/words\.\w+\.pack$/, /\.pf_fragment$/])(
    'says so when %s of the index is missing, gives no half answer, and can try again',
    async (files) => {
      for (const file of readdirSync(join(built.folder, 'pagefind'), { recursive: true, encoding: 'utf8' })) {
        if (files.test(file)) missing.add(`pagefind/${file}`);
      }
      await search.open('?q=panen');
      expect(await search.status()).toMatch(/^Sebagian indeks pencarian tidak ditemukan/);
      expect(await search.headlines()).toEqual([]);
      missing.clear();
      await search.loadMore();
      expect(await search.headlines()).toEqual(['Harga gabah', 'Panen raya']);
    },
  );

  it.each(['pagefind/pagefind.js', 'pagefind/wasm.id.pagefind', 'pagefind/bundles.json'])(
    'says so when %s is missing, and can try again',
    async (path) => {
      missing.add(path);
      await search.open('?q=gabah');
      expect(await search.status()).toMatch(/^Sebagian indeks pencarian tidak ditemukan/);
      missing.clear();
      await search.loadMore();
      expect(await search.headlines()).toEqual(['Harga gabah']);
    },
  );
});

describe('the looks of the search page', () => {
  it.each([320, 360, 768, 1280])('fit %i pixels without scrolling sideways', async (width) => {
    await search.page.setViewportSize({ width, height: 640 });
    await search.open('?q=jembatan');
    expect(await search.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it.each(['light', 'dark'] as const)('are accessible in the %s scheme', async (colorScheme) => {
    // The rules of accessibility come as a script that the site's policy would refuse.
    const context = await browser.newContext({ colorScheme, bypassCSP: true });
    const page = new SearchPage(await context.newPage(), `${site.url}/cari/`);
    await page.open('?q=jembatan');
    await page.page.addScriptTag({ content: axe.source });
    const violations = await page.page.evaluate('axe.run().then((report) => report.violations)');
    expect(violations).toEqual([]);
    await context.close();
  });
});

describe('the search page of a careful host', () => {
  it('breaks no rule of its policy, asks no other host and logs no error', async () => {
    const complaints: string[] = [];
    search.page.on('console', (message) => {
      if (message.type() !== 'log') complaints.push(message.text());
    });
    search.page.on('pageerror', (error) => complaints.push(error.message));
    search.page.on('request', (request) => {
      if (!request.url().startsWith(`${site.url}/`)) complaints.push(request.url());
    });
    await search.open('?q=jembatan&kategori=Nasional');
    while (await search.more.isVisible()) await search.loadMore();
    expect(await search.addresses()).toHaveLength(bridgeCount);
    expect(complaints).toEqual([]);
  });
});

describe('the search page without script', () => {
  it('says so, hides what would not work, and leads to categories and dates', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page: Page = await context.newPage();
    await page.goto(`${site.url}/cari/`);
    expect(await page.locator('main').innerText()).toContain('Pencarian memerlukan JavaScript');
    const links = await page
      .locator('.search-browse a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links).toEqual([
      ...[`${basePath}/kategori/ekonomi/`, `${basePath}/kategori/nasional/`],
      ...['2024', '2023', '2021', '2016', '2015', '2008'].map((year) => `${basePath}/${year}/`),
      `${basePath}/indeks/`,
    ]);
    await page.getByRole('link', { name: 'Ekonomi', exact: true }).last().click();
    expect(await page.locator('main').innerText()).toContain('Harga gabah');
    await context.close();
  });
});
