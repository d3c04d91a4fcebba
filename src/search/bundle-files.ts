// The files that Pagefind makes of a bundle → the few that are published, under names that follow their content.
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { CborReader } from './cbor.ts';
import { headParts } from './head-parts.ts';
import { joinFiles, type PackedFiles } from './pack.ts';
import { makeStemFilter } from './stem-filter.ts';

/** Path relative to the folder /pagefind/ → bytes. */
export type PublishedFiles = ReadonlyMap<string, Uint8Array>;

/**
 * A bundle has a pack of words for so many articles or fewer. One that holds `bundleLimit` articles has eight, so
 * that a story that comes, goes or changes replaces eight packs and a head: with its text and the list of bundles,
 * 21 files are written or removed, and 22 where its bundle is cut in two.
 */
const articlesAPack = 60;

/**
 * - `<bundle>/head.<hash>.pack`: which stems it lacks, and what every question to it needs: its list of pages and
 *   words, and filters, compressed by gzip;
 * - `<bundle>/words.<hash>.pack`: neighbouring parts of its words, each compressed as Pagefind did, as few files as
 *   `articlesAPack` says;
 * - `text/2024/09/<hash>.pf_fragment`: an article's text and what results show. It lies apart from the bundle, in
 *   the folder of the article's own address, so that it stays in place where bundles are cut or joined.
 *
 * `files` are Pagefind's, by path.
 */
export function arrangeBundle(name: string, files: PublishedFiles, articles: number): PublishedFiles {
  const published = new Map<string, Uint8Array>();
  let meta = unpack(the(/^pagefind\.\w+\.pf_meta$/, files)[1]);
  for (const [path, bytes] of those(/^fragment\/.*\.pf_fragment$/, files)) {
    const place = `${monthFolderOf(unpack(bytes))}/${hashOf(bytes)}`;
    meta = renamePage(meta, baseName(path), place);
    published.set(`text/${place}.pf_fragment`, bytes);
  }
  const packs: Record<string, string> = {};
  const words = wordsInOrder(files, meta);
  for (const part of cutEvenly(words, Math.ceil(articles / articlesAPack))) {
    // Compressed together they would be no smaller: a part is as long as gzip looks back.
    const pack = joinFiles(new Map(part));
    const packName = `words.${hashOf(pack)}.pack`;
    published.set(`${name}/${packName}`, pack);
    for (const [path] of part) packs[path] = packName;
  }
  const filters = those(/^filter\/.*\.pf_filter$/, files).map(
    ([path, bytes]) => [path, unpack(bytes)] as const,
  );
  const head = compress(
    new Map([
      [headParts.stems, makeStemFilter(stemsOf(words))],
      [headParts.meta, meta],
      [headParts.packs, Buffer.from(JSON.stringify(packs))],
      ...filters,
    ]),
  );
  published.set(`${name}/head.${hashOf(head)}.pack`, head);
  return published;
}

type NamedFile = readonly [path: string, bytes: Uint8Array];

/** Sorted by path. */
function those(pattern: RegExp, files: PublishedFiles): NamedFile[] {
  return [...files].filter(([path]) => pattern.test(path)).sort(([a], [b]) => (a < b ? -1 : 1));
}

function the(pattern: RegExp, files: PublishedFiles): NamedFile {
  const [found] = those(pattern, files);
  if (found === undefined) throw new Error(`Pagefind made no file like ${pattern}`);
  return found;
}

/** Pagefind's parts of the words, in the order of the words: that in which its list names them, after all pages. */
function wordsInOrder(files: PublishedFiles, meta: Buffer): NamedFile[] {
  return those(/^index\/.*\.pf_index$/, files)
    .map((file) => ({ file, place: meta.lastIndexOf(baseName(file[0])) }))
    .sort((a, b) => a.place - b.place)
    .map(({ file }) => file);
}

/** A part of the words is a list that begins with a list of words; each word is a list that begins with its stem. */
function stemsOf(words: readonly NamedFile[]): Set<string> {
  const stems = new Set<string>();
  for (const [, bytes] of words) {
    const part = new CborReader(unpack(bytes).subarray(signature.length));
    part.list();
    for (let left = part.list(); left > 0; left -= 1) {
      const fields = part.list();
      stems.add(part.text());
      part.skip(fields - 1);
    }
  }
  return stems;
}

/** At most `count` runs, as equal as can be. */
function cutEvenly<T>(items: readonly T[], count: number): T[][] {
  const runs = Array.from({ length: Math.min(count, items.length) }, (): T[] => []);
  for (const [place, item] of items.entries())
    runs[Math.floor((place * runs.length) / items.length)]?.push(item);
  return runs;
}

/**
 * Pagefind knows a page by 28 bits of its hash, unique in one index only; whatever stands there it hands to the
 * reader's script as the page's name. The list is CBOR (RFC 8949, 3.1): a short text is a byte of 0x60 + its length,
 * then its bytes. Pages come first in the list, each once; parts of the words and filters may have the same name.
 */
function renamePage(meta: Buffer, from: string, to: string): Buffer {
  const written = cborText(from);
  const place = meta.indexOf(written);
  if (place < 0) throw new Error(`Pagefind's list of pages lacks ${from}`);
  return Buffer.concat([meta.subarray(0, place), cborText(to), meta.subarray(place + written.length)]);
}

function cborText(text: string): Buffer {
  if (text.length > 23) throw new Error(`${text} is too long for a short text of CBOR`);
  return Buffer.from(`${String.fromCharCode(0x60 + text.length)}${text}`, 'latin1');
}

/** `2024/09` of the article at `/2024/09/banjir/`. */
function monthFolderOf(fragment: Buffer): string {
  const { url }: { url: string } = JSON.parse(fragment.subarray(signature.length).toString());
  const month = /^\/(\d{4}\/\d{2})\//.exec(url)?.[1];
  if (month === undefined) throw new Error(`${url} does not begin with a year and a month`);
  return month;
}

/** Pagefind puts it before the content of each of its files, compressed or not. */
const signature = 'pagefind_dcd';

function unpack(bytes: Uint8Array): Buffer {
  return gunzipSync(bytes);
}

function compress(files: PackedFiles): Buffer {
  // A thirtieth larger than at level 9, in a sixth of the time.
  const bytes = gzipSync(Buffer.concat([Buffer.from(signature), joinFiles(files)]), { level: 5 });
  // The system that compressed it (RFC 1952, 2.3.1): unknown, so that all write the same.
  bytes[9] = 255;
  return bytes;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
}
