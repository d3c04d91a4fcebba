import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { bodyText, compareSites, linksOf, textOf } from '../../../scripts/bench/compare-sites.ts';

const page = (body: string, rest = '') =>
  `<title>x</title><main id="isi"><div class="prose"><p>${body}</p></div>${rest}</main><footer>f</footer>`;

const dirs: string[] = [];

function site(files: { readonly [path: string]: string }): string {
  const dir = mkdtempSync(join(tmpdir(), 'sites-'));
  dirs.push(dir);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

afterEach(() => {
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true });
});

describe('two sites', () => {
  test('are the same where only markup, spacing and what lies outside of main differ', () => {
    const ours = site({ 'a/index.html': page('Satu &amp; dua', '<a href="/b/">B</a>'), 'build.json': '{}' });
    const theirs = site({
      'a/index.html': `<main>\n<div class=prose><p><b>Satu</b>  &#38; dua</p></div> <a class=x href=/b/>B</a></main>`,
    });
    expect(compareSites(ours, theirs, 'pages')).toEqual([]);
  });

  test('differ by an address that only one of them has', () => {
    const ours = site({ 'a/index.html': page('Satu'), 'b/index.html': page('Dua') });
    const theirs = site({ 'a/index.html': page('Satu'), 'c/index.html': page('Tiga') });
    expect(compareSites(ours, theirs, 'bodies')).toEqual([
      `b/index.html: not in ${theirs}`,
      `c/index.html: not in ${ours}`,
    ]);
  });

  test('are the same where only one tells editors what its checks found', () => {
    const ours = site({ 'a/index.html': page('Satu'), 'pemeriksaan/index.html': page('Dua') });
    expect(compareSites(ours, site({ 'a/index.html': page('Satu') }), 'pages')).toEqual([]);
  });

  test('differ by one word of a body, told with what stands around it', () => {
    const ours = site({ 'a/index.html': page('Harga beras naik') });
    const theirs = site({ 'a/index.html': page('Harga beras turun') });
    const difference = 'a/index.html: "Harga beras naik" against "Harga beras turun"';
    expect(compareSites(ours, theirs, 'bodies')).toEqual([difference]);
    expect(compareSites(ours, theirs, 'pages')).toEqual([difference]);
  });

  test('differ as pages, not as bodies, by a list beside the body and by where a link leads', () => {
    const ours = site({ 'a/index.html': page('Satu', '<a href="/b/">B</a>') });
    const withoutList = site({ 'a/index.html': page('Satu') });
    const ledElsewhere = site({ 'a/index.html': page('Satu', '<a href="/c/">B</a>') });
    expect(compareSites(ours, withoutList, 'bodies')).toEqual([]);
    expect(compareSites(ours, withoutList, 'pages')).toHaveLength(1);
    expect(compareSites(ours, ledElsewhere, 'pages')).toEqual(['a/index.html: "/b/" against "/c/"']);
  });

  test('are as lists the same where related stories and the picture of the archive differ, and nothing else', () => {
    const own =
      '<section class="related"><a href="/b/">B</a></section><figure class="archive-chart">1</figure>';
    const ours = site({ 'a/index.html': page('Satu', own) });
    const theirs = site({
      'a/index.html': page('Satu', '<section class=related><a href="/c/">C</a></section>'),
    });
    const other = site({ 'a/index.html': page('Satu', '<section class="comments">C</section>') });
    expect(compareSites(ours, theirs, 'lists')).toEqual([]);
    expect(compareSites(ours, theirs, 'pages')).toHaveLength(1);
    expect(compareSites(ours, other, 'lists')).toHaveLength(1);
  });

  test('name no more differences than asked', () => {
    const ours = site({ 'a.html': page('1'), 'b.html': page('2'), 'c.html': page('3') });
    const theirs = site({ 'a.html': page('x'), 'b.html': page('y'), 'c.html': page('z') });
    expect(compareSites(ours, theirs, 'bodies', 2)).toHaveLength(2);
  });
});

test.each([
  ['<p>Satu</p><p>dua</p>', 'Satu dua'],
  ['a&#43;b &quot;c&quot; &#x41; &unknown;', 'a+b "c" A &unknown;'],
  ['a<!-- b -->c', 'ac'],
])('the text of %s is %s', (html, text) => {
  expect(textOf(html)).toBe(text);
});

test('a body in two parts, around a figure, is one text', () => {
  const html = '<div class="prose"><p>Satu</p></div><figure>F</figure><div class="prose"><p>dua</p></div>';
  expect(bodyText(html)).toBe('Satu dua');
});

test('links are listed in the order of the page', () => {
  expect(linksOf('<a href="/a/">A</a> <link href="/x"> <a rel="next" href="/b/">B</a>')).toBe('/a/\n/b/');
});
