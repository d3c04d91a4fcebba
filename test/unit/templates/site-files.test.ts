import { expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { hostLimits } from '../../../src/hosts/host-limits.ts';
import { initialsOf } from '../../../src/images/initials.ts';
import { strokeLetters } from '../../../src/images/stroke-letters.ts';
import { headersFor, parseHeaders } from '../../fixtures/host-headers.ts';
import { imported, sampleOf, sampleSite, singleSample } from '../../fixtures/page-samples.ts';
import { parseXml } from '../../fixtures/parse-xml.ts';
import { renderFiles, renderSample } from '../../fixtures/render-samples.ts';

const files = await renderFiles(singleSample);
const fileAt = (path: string) => files.get(path) ?? '';

it('robots.txt keeps crawlers out of the index of search alone, and names both sitemaps', () => {
  expect(fileAt('robots.txt').split('\n')).toEqual([
    'User-agent: *',
    'Disallow: /arsip/pagefind/',
    '',
    'Sitemap: https://contoh.example/arsip/sitemap.xml',
    'Sitemap: https://contoh.example/arsip/sitemap-news.xml',
    '',
  ]);
});

it('the manifest has the site’s name, and addresses that hold under its base path', () => {
  expect(JSON.parse(fileAt('site.webmanifest'))).toMatchObject({
    name: 'Radio Bharata Online',
    lang: 'id',
    start_url: '/arsip/',
    scope: '/arsip/',
    icons: [
      { src: '/arsip/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/arsip/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/arsip/icon-512.png', type: 'image/png', sizes: '512x512' },
    ],
  });
});

it.each([
  ['Radio Bharata Online', 'RB'],
  ['Arsip', 'A'],
  ['  «Élan» & jurnal  ', 'EJ'],
  ['24 jam', '2J'],
  ['新闻', ''],
])('the initials of %s are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

it('the icon is a square drawing of the initials, and of lines where there are none', async () => {
  const icon = parseXml(fileAt('icon.svg'));
  expect(icon).toMatchObject({ name: 'svg', attributes: { viewBox: '0 0 64 64' } });
  expect(fileAt('icon.svg')).toContain(strokeLetters('RB').path);
  const nameless = await renderFiles(sampleOf([], { ...sampleSite, name: '新闻' }));
  expect(nameless.get('icon.svg')).toMatch(/ d="M0 0H8[^"]+"/);
});

it('a site with an icon of its own has no drawing, and no page leads to one', async () => {
  const icon = { kind: 'stored', path: 'ikon.png', hash: 'a' as Digest, width: 512, height: 512 } as const;
  const sample = sampleOf([imported], { ...sampleSite, icon });
  const own = await renderFiles(sample);
  expect([...own.keys()]).not.toContain('icon.svg');
  expect(own.get('site.webmanifest')).not.toContain('svg');
  for (const [path, html] of await renderSample(sample)) {
    expect(html, path).not.toContain('icon.svg');
    expect(html, path).toContain('<link rel="icon" href="/arsip/favicon.ico"');
  }
});

it('hosts are told what pages may load, and what may be kept for a year', () => {
  const rules = parseHeaders(fileAt('_headers'));
  const sent = (path: string) => headersFor(rules, path);
  for (const path of ['/', '/2024/09/putin/', '/feed.xml', '/assets/site.css', '/pagefind/bundles.json']) {
    expect(sent(path), path).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none'; /),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'cache-control': 'public, max-age=0, must-revalidate',
    });
  }
  for (const path of [
    '/media/2024/09/putin-0a1b2c3d-800.avif',
    '/pagefind/2024/head.0a1b2c.pack',
    '/pagefind/text/2024/09/0a1b2c.pf_fragment',
  ]) {
    expect(sent(path)['cache-control'], path).toBe('public, max-age=31536000, immutable');
  }
});

it.each(Object.entries(hostLimits))('the hosts’ file stays within what %s reads', (_host, { headers }) => {
  const text = fileAt('_headers');
  expect(parseHeaders(text).length).toBeLessThanOrEqual(headers?.rules ?? 100);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(headers?.lineLength ?? 2000);
});
