// The path of a file that is not read → the one that its writer seems to have meant.
import { monthNumberOf } from '../dates/indonesian-words.ts';
import { findNearest } from './nearest.ts';

/** Folders by what newsrooms call them. */
const folders = new Map([
  ['artikel', 'articles'],
  ['berita', 'articles'],
  ['posts', 'articles'],
  ['halaman', 'pages'],
  ['foto', 'media'],
  ['gambar', 'media'],
  ['images', 'media'],
  ['komentar', 'comments'],
]);
const folderNames = ['articles', 'pages', 'media', 'comments'];

const dataFiles = new Map([
  ['site', 'site.yaml'],
  ['categories', 'categories.yaml'],
  ['kategori', 'categories.yaml'],
  ['authors', 'authors.yaml'],
  ['penulis', 'authors.yaml'],
  ['topics', 'topics.yaml'],
  ['topik', 'topics.yaml'],
  ['tags', 'topics.yaml'],
  ['redirects', 'redirects.csv'],
]);

/** `isSure` where nothing else can be meant. */
export interface Meant {
  readonly path: string;
  readonly isSure: boolean;
}

/** A folder beside `articles`; `undefined` where nothing is near. A slip of the pen is sure, another word is not. */
export function meantFolder(name: string): Meant | undefined {
  const known = folders.get(name.toLowerCase());
  if (known !== undefined) return { path: known, isSure: false };
  const nearest = findNearest(name, folderNames);
  return nearest === undefined ? undefined : { path: nearest, isSure: true };
}

/** A file beside `site.yaml`: one whose name differs in case or ending alone is sure. */
export function meantDataFile(name: string): Meant | undefined {
  const [, stem = '', ending = ''] = /^(.+?)\.(ya?ml|csv|json|txt|ya?ml\.txt|csv\.txt)$/i.exec(name) ?? [];
  if (stem === '') return undefined;
  const known = dataFiles.get(stem.toLowerCase());
  const path = known ?? dataFiles.get(findNearest(stem, dataFiles.keys()) ?? '');
  if (path === undefined) return undefined;
  const isSure = path.startsWith(`${stem.toLowerCase()}.`) && !/^(?:json|txt)$/i.test(ending);
  return { path, isSure };
}

/**
 * Below `articles` or `pages`: with the ending of Markdown in the place of another one or of none, and two digits for the
 * month, without folders for the day or for groups of pages; a photo among the photos. `undefined` where that is no other path.
 */
export function meantText(path: string): string | undefined {
  const photo = /^articles\/(\d{4}\/\d{2}\/[^/]+\.(?:jpe?g|png|webp|avif|gif|heic))$/i.exec(path)?.[1];
  if (photo !== undefined) return `media/${photo}`;
  const meant = path
    .replace(/^(articles\/\d{4}\/)(\d\/)/, '$10$2')
    // A month by its name, and a folder for each day.
    .replace(/^(articles\/\d{4}\/)(\p{L}{3,9})(?=\/)/u, (written, year, word) => {
      const month = monthNumberOf(word);
      return month === undefined ? written : `${year}${String(month).padStart(2, '0')}`;
    })
    .replace(/^(articles\/\d{4}\/\d\d\/)\d{1,2}\//, '$1')
    // A folder for each story or page, as Hugo has it.
    .replace(/^((?:articles|pages)\/.*[^/])\/_?index(?=\.)/i, '$1')
    .replace(/^pages\/(?:[^/]+\/)+/, 'pages/')
    .replace(/(?<=[^/])(?:\.(?:md|markdown|mdown|mkd|mdx|txt))*$/i, '.md');
  return meant === path || !/^(?:articles\/\d{4}\/(?:0[1-9]|1[0-2])|pages)\/[^/.]+\.md$/.test(meant)
    ? undefined
    : meant;
}
