import { describe, expect, it } from 'vitest';
import { checkSlug, slugFromText } from '../../../src/archive/slug.ts';

describe('the slug of a headline', () => {
  it.each([
    [
      'Putin: Rusia akan Bekerja Sama dengan Tiongkok demi Multipolaritas dan Tatanan Internasional yang Adil',
      'putin-rusia-akan-bekerja-sama-dengan-tiongkok-demi-multipolaritas-dan-tatanan',
    ],
    ['Politik & Hukum', 'politik-dan-hukum'],
    ["Salat Jum'at", 'salat-jumat'],
    ['Salat Jum’at', 'salat-jumat'],
    ['Salat Jum´at', 'salat-jumat'],
    ["Tafsir Al-Qur'an", 'tafsir-alquran'],
    ['Al Quran dan Al-Qur’an', 'alquran-dan-alquran'],
    ['Masjid Al-Aqsa', 'masjid-al-aqsa'],
    ['Café Łódź, Straße №5', 'cafe-lodz-strasse-no5'],
    ['Ｆｕｌｌ ﬁle', 'full-file'],
    ['Harga Rp1.000 — naik 5,2%!', 'harga-rp1-000-naik-5-2'],
    ['  “Kutipan”  ', 'kutipan'],
    ['Kata 日本 lagi', 'kata-lagi'],
    ['1965', 'berita-1965'],
    ['Index', 'berita-index'],
  ])('%s is %s', (headline, slug) => {
    expect(slugFromText(headline)).toBe(slug);
  });

  it.each(['', '   ', '—', '日本', "'"])('is undefined for %o, of which nothing is left', (headline) => {
    expect(slugFromText(headline)).toBeUndefined();
  });

  it('is cut inside a word only when the first word alone is too long', () => {
    expect(slugFromText(`${'a'.repeat(90)} b`)).toBe('a'.repeat(80));
    expect(slugFromText(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79));
    expect(slugFromText(`${'a'.repeat(78)} b`)).toBe(`${'a'.repeat(78)}-b`);
  });
});

describe('a written slug', () => {
  it.each(['putin', 'putin-2024', '2024-pemilu', 'a'.repeat(80), 'indeks', 'cari', 'console'])(
    '%s may stand under a folder',
    (text) => {
      expect(checkSlug(text)).toEqual({ ok: true, slug: text });
    },
  );

  it.each([
    ['', 'empty'],
    ['Putin', 'form'],
    ['putin wang', 'form'],
    ['putin_wang', 'form'],
    ['-putin', 'form'],
    ['putin-', 'form'],
    ['putin--wang', 'form'],
    ['jumát', 'form'],
    ['../putin', 'form'],
    ['putin.html', 'form'],
    ['a'.repeat(81), 'too-long'],
    ['14', 'all-digits'],
    ['index', 'reserved'],
    ['con', 'reserved'],
    ['com1', 'reserved'],
  ])('%o is refused: %s', (text, fault) => {
    expect(checkSlug(text)).toEqual({ ok: false, fault });
  });

  it.each([
    'indeks',
    'kategori',
    'penulis',
    'topik',
    'cari',
    'koreksi',
    'feed',
    'sitemap',
    'pagefind',
    'assets',
    'media',
    '404',
    'index',
  ])('%s is an address of the site and no page at its root', (text) => {
    expect(checkSlug(text, 'root')).toEqual({ ok: false, fault: 'reserved' });
  });

  it('may be any other word at the root', () => {
    expect(checkSlug('tentang', 'root')).toEqual({ ok: true, slug: 'tentang' });
    expect(checkSlug('2024', 'root')).toEqual({ ok: false, fault: 'all-digits' });
  });
});
