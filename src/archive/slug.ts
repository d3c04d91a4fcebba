// Headlines and names → slugs, and whether a text that should be one is.
import type { Slug } from './address.ts';

export const longestSlug = 80;

/** Where a slug stands: at the root, beside the site's own addresses, or under a folder of its kind. */
export type SlugPlace = 'root' | 'nested';

export type SlugFault = 'empty' | 'form' | 'too-long' | 'all-digits' | 'reserved';

export type SlugCheck =
  | { readonly ok: true; readonly slug: Slug }
  | { readonly ok: false; readonly fault: SlugFault };

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

// Hosts take `/index` for `/`; Windows cannot check out a file of a device's name.
const reservedAnywhere = /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/;

const rootAddresses: ReadonlySet<string> = new Set([
  '404',
  'assets',
  'cari',
  'feed',
  'indeks',
  'kategori',
  'koreksi',
  'media',
  'pagefind',
  'pemeriksaan',
  'penulis',
  'robots',
  'sitemap',
  'sitemap-news',
  'topik',
]);

/**
 * The slug that a text is, or why it is none: `form` is anything but lower-case ASCII letters and digits in
 * words joined by single hyphens; all digits would be a year, a month or a day; `reserved` names are addresses
 * of the site itself.
 */
export function checkSlug(text: string, place: SlugPlace = 'nested'): SlugCheck {
  const fault = findSlugFault(text, place);
  return fault === undefined ? { ok: true, slug: text as Slug } : { ok: false, fault };
}

function findSlugFault(text: string, place: SlugPlace): SlugFault | undefined {
  if (text === '') return 'empty';
  if (!slugForm.test(text)) return 'form';
  if (text.length > longestSlug) return 'too-long';
  if (place === 'root' && rootAddresses.has(text)) return 'reserved';
  if (/^\d+$/.test(text)) return 'all-digits';
  return reservedAnywhere.test(text) ? 'reserved' : undefined;
}

/**
 * A nested slug for a headline or a name: lower-case ASCII, at most 80 characters cut at a word. Marks above
 * letters fall away, apostrophes vanish, other scripts are dropped; `undefined` when nothing is left. A text
 * that is no slug by itself (`1965`, `Index`) gets `berita-` before it.
 */
export function slugFromText(text: string): Slug | undefined {
  const words = toAsciiWords(text);
  if (words.length === 0) return undefined;
  const slug = cutAtWord(words);
  return findSlugFault(slug, 'nested') === undefined ? (slug as Slug) : slugFromText(`berita ${slug}`);
}

/** As a slug, of a heading: it is all of an id, so that a number or any other word may stand alone. */
export function fragmentFromText(text: string): string | undefined {
  const words = toAsciiWords(text);
  return words.length === 0 ? undefined : cutAtWord(words);
}

const apostrophes = /['’‘ʼʻ‛′`´＇]/g;

// Letters that Unicode does not decompose.
const foldings: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};
const foldedLetters = new RegExp(`[${Object.keys(foldings).join('')}]`, 'g');

function toAsciiWords(text: string): string[] {
  return (
    text
      // Before decomposing, which makes a space of an acute accent that stands for an apostrophe.
      .replace(apostrophes, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(foldedLetters, (letter) => foldings[letter] ?? '')
      .replaceAll('&', ' dan ')
      // The dictionary (KBBI) writes it as one word; other names keep their hyphen: `al-aqsa`.
      .replace(/\bal[- ](?=quran\b)/g, 'al')
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '')
  );
}

function cutAtWord(words: readonly string[]): string {
  const [first = '', ...rest] = words;
  let slug = first.slice(0, longestSlug);
  for (const word of rest) {
    if (slug.length + 1 + word.length > longestSlug) break;
    slug += `-${word}`;
  }
  return slug;
}
