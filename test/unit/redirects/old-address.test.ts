import { describe, expect, it } from 'vitest';
import { normalizePath, parseOldAddress, twinKey } from '../../../src/redirects/old-address.ts';

describe('an old address', () => {
  it.each([
    ['/berita/123.html', '/berita/123.html'],
    ['/berita/123.htm', '/berita/123.htm'],
    ['/berita/123', '/berita/123/'],
    ['/berita/123/', '/berita/123/'],
    ['/berita/123/index.html', '/berita/123/'],
    ['/berita/index.php', '/berita/index.php'],
    // A number behind a dot is no file's ending, nor are words.
    ['/laporan-2.0', '/laporan-2.0/'],
    ['/berita/pt. maju', '/berita/pt.%20maju/'],
    ['/Berita/Panen Raya di “Cianjur”', '/Berita/Panen%20Raya%20di%20%E2%80%9CCianjur%E2%80%9D/'],
    ['/berita/caf%C3%A9/', '/berita/caf%C3%A9/'],
    ['/berita/caf%c3%a9/', '/berita/caf%C3%A9/'],
    ['/berita/%70anen', '/berita/panen/'],
    ["/a,b;c=d@e!f'g(h)", "/a,b;c=d@e!f'g(h)/"],
    ['/index.php?id=123', '/index.php?id=123'],
    ['/index.php?id=123&cat=4', '/index.php?cat=4&id=123'],
    ['/index.php?judul=harga beras', '/index.php?judul=harga+beras'],
    ['/index.php?', '/index.php'],
    ['/?p=123', '/?p=123'],
  ])('%s is asked for as %s', (written, address) => {
    expect(parseOldAddress(written)).toEqual({ ok: true, address });
    // What was made of it is its own form.
    expect(parseOldAddress(address)).toEqual({ ok: true, address });
  });

  it.each([
    ['berita/123', 'not-root'],
    ['https://lama.example/berita/123', 'not-root'],
    ['', 'not-root'],
    ['//lama.example/berita', 'double-slash'],
    ['/berita//123', 'double-slash'],
    ['/berita/../rahasia', 'dots'],
    ['/berita/%2e%2e/rahasia', 'dots'],
    ['/berita/./123', 'dots'],
    ['/berita/a..b', 'dots'],
    ['/berita/123#komentar', 'fragment'],
    ['/berita\\123', 'character'],
    ['/berita/*', 'character'],
    ['/berita/a%2Fb', 'character'],
    ['/berita/a%3Fb', 'character'],
    ['/berita/100%25', 'character'],
    ['/berita/a%00b', 'character'],
    ['/berita/a%0Ab', 'character'],
    ['/berita/100%', 'encoding'],
    ['/berita/caf%E9', 'encoding'],
    ['/index.php?judul=caf%E9', 'encoding'],
    [`/${'a'.repeat(251)}`, 'too-long'],
    [`/${'é'.repeat(126)}`, 'too-long'],
    [`/${'abcdefghi/'.repeat(81)}`, 'too-long'],
    ['/', 'whole-site'],
    ['/index.html', 'whole-site'],
  ])('%s is refused: %s', (written, fault) => {
    expect(parseOldAddress(written)).toEqual({ ok: false, fault });
  });

  it.each([
    ['/berita/123.html', '/berita/123.html/'],
    ['/Berita/Panen/', '/berita/panen/'],
    ['/berita/CAF%C3%89/', '/berita/caf%C3%A9/'],
    ['/berita/cafe%CC%81/', '/berita/caf%C3%A9/'],
  ])('%s is the twin of %s', (one, other) => {
    expect(twinKey(one)).toBe(twinKey(other));
  });

  it('with another query is no twin', () => {
    expect(twinKey('/index.php?id=a')).not.toBe(twinKey('/index.php?id=b'));
    expect(twinKey('/index.php?id=a')).not.toBe(twinKey('/index.php'));
  });
});

describe('a path that is written by hand', () => {
  it.each([
    ['/indeks', '/indeks/'],
    ['/', '/'],
    ['/feed.xml', '/feed.xml'],
    ['indeks', undefined],
  ])('%s is %s', (written, path) => {
    expect(normalizePath(written)).toBe(path);
  });
});
