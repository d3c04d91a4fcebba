// The check of links, against small sites with a fault each.
import { describe, expect, it } from 'vitest';
import { checkLinks, type LinkReport } from './check-links.ts';

function check(files: Readonly<Record<string, string>>): LinkReport {
  return checkLinks({
    site: { baseUrl: 'https://contoh.example/arsip', basePath: '/arsip' },
    files: Object.keys(files),
    read: (path) => files[path] ?? '',
  });
}

describe('an address that leads nowhere', () => {
  it.each([
    ['<a href="/arsip/tidak-ada/">x</a>', 'a[href] /arsip/tidak-ada/: no such file'],
    ['<a href="/tentang/">x</a>', 'a[href] /tentang/: outside the base path'],
    ['<a href="#tidak-ada">x</a>', 'a[href] #tidak-ada: no such id on that page'],
    ['<a href="/arsip/tentang/#b">x</a>', 'a[href] /arsip/tentang/#b: no such id on that page'],
    ['<a href="javascript:x">x</a>', 'a[href] javascript:x: an address that can run code'],
    ['<a href="http://[">x</a>', 'a[href] http://[: no address'],
    ['<img srcset="/arsip/a.webp 1x, b.webp 2x">', 'img[srcset] /arsip/a.webp: no such file'],
    ['<img srcset="/arsip/a.webp 1x, b.webp 2x">', 'img[srcset] b.webp: no such file'],
    ['<p style="background: url(a.png)">', 'p[style] a.png: no such file'],
    [
      '<meta property="og:image" content="https://contoh.example/arsip/a.jpg">',
      'meta[og:image] https://contoh.example/arsip/a.jpg: no such file',
    ],
    ['<meta http-equiv="refresh" content="0; url=/arsip/a/">', 'meta[refresh] /arsip/a/: no such file'],
    [
      '<script type="application/ld+json">{"a":[{"url":"https://contoh.example/arsip/a/"}]}</script>',
      'JSON-LD.a.0.url https://contoh.example/arsip/a/: no such file',
    ],
    ['<label for="a">x</label>', 'label[for] a: no such id on the page'],
    ['<p aria-describedby="b c" id="b">x</p>', 'p[aria-describedby] c: no such id on the page'],
    ['<p id="a"></p><p id="a"></p>', 'twice a: no such id on the page'],
  ])('is told: %s', (html, fault) => {
    const { faults } = check({ 'index.html': html, 'tentang/index.html': '<p id="a">x</p>' });
    expect(faults).toContain(`index.html: ${fault}`);
  });

  it.each([
    ['assets/site.css', "@font-face { src: url('a.woff2') }", 'url() a.woff2: no such file'],
    ['assets/site.css', '@import "b.css";', 'url() b.css: no such file'],
    [
      'sitemap.xml',
      '<urlset><url><loc>https://contoh.example/arsip/a/</loc></url></urlset>',
      'loc https://contoh.example/arsip/a/: no such file',
    ],
    [
      'feed.xml',
      '<rss><content:encoded><![CDATA[<p><a href="https://contoh.example/arsip/a/">x</a></p>]]></content:encoded></rss>',
      'content:encoded a[href] https://contoh.example/arsip/a/: no such file',
    ],
    [
      'feed.json',
      '{"items":[{"content_html":"<a href=\\"/arsip/a/\\">x</a>"}]}',
      '$.items.0.content_html a[href] /arsip/a/: no such file',
    ],
    ['site.webmanifest', '{"icons":[{"src":"ikon.png"}]}', 'manifest ikon.png: no such file'],
    [
      'robots.txt',
      'User-agent: *\nSitemap: https://contoh.example/arsip/a.xml\n',
      'Sitemap https://contoh.example/arsip/a.xml: no such file',
    ],
    ['_redirects', '/arsip/x id=7 /arsip/a/ 301!\n', 'redirect /arsip/a/: no such file'],
  ])('is told of %s', (path, text, fault) => {
    expect(check({ [path]: text }).faults).toEqual([`${path}: ${fault}`]);
  });
});

describe('an address that leads somewhere', () => {
  it.each([
    '<a href="">x</a>',
    '<a href="#">x</a>',
    '<a href="#top">x</a>',
    '<a href="/arsip/tentang/?a=1#%61">x</a>',
    '<a href="tentang/#:~:text=x">x</a>',
    '<a href="tentang/#a:~:text=x">x</a>',
    '<a href="mailto:a@contoh.example">x</a>',
    '<a href="https://lain.example/tidak-ada/">x</a>',
    '<a href="https://contoh.example/di-luar/">x</a>',
    '<label for="a">x</label><input id="a">',
    '<script type="application/ld+json">{"@id":"https://contoh.example/arsip/#penerbit"}</script>',
  ])('is not: %s', (html) => {
    const { faults } = check({ 'index.html': html, 'tentang/index.html': '<p id="a">x</p>' });
    expect(faults).toEqual([]);
  });
});

it('a page that no link leads to is told, unless it asks not to be listed', () => {
  const { unreached } = check({
    'index.html': '<link rel="canonical" href="/arsip/c/"><a href="/arsip/a/">x</a>',
    'a/index.html': '<a href="../b/">x</a>',
    'b/index.html': '',
    'c/index.html': '',
    'd/index.html': '<meta name="robots" content="noindex">',
  });
  expect(unreached).toEqual(['c/index.html']);
});
