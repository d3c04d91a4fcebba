// Two built sites → what differs between them: addresses, and what their pages say. Equal sites may be timed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `bodies` compares the text of article bodies; `pages` all text and links that a page holds in its `<main>`; `lists`
 * the same, but for what each builder makes by its own means.
 */
export type Depth = 'bodies' | 'lists' | 'pages';

/**
 * Related stories: ours are chosen by their words, a peer lists those before in the category, the cheapest list of that
 * length. The picture of the archive: drawn in templates, it would be no idiom of any peer, and one page of all.
 */
const ownMeans = [
  /<section class="?related"?.*?<\/section>/gs,
  /<figure class="?archive-chart"?.*?<\/figure>/gs,
];

/** One difference is one line of text; at most `atMost` of them, of the first pages that differ. */
export function compareSites(ours: string, theirs: string, depth: Depth, atMost = 5): string[] {
  const [ourPages, theirPages] = [listPages(ours), listPages(theirs)];
  const differences = [
    ...[...ourPages].filter((page) => !theirPages.has(page)).map((page) => `${page}: not in ${theirs}`),
    ...[...theirPages].filter((page) => !ourPages.has(page)).map((page) => `${page}: not in ${ours}`),
  ];
  for (const page of ourPages) {
    if (differences.length >= atMost) break;
    if (!theirPages.has(page)) continue;
    const difference = comparePages(readPage(ours, page), readPage(theirs, page), depth, page);
    if (difference !== undefined) differences.push(`${page}: ${difference}`);
  }
  return differences.slice(0, atMost);
}

function comparePages(ours: string, theirs: string, depth: Depth, page: string): string | undefined {
  if (depth === 'bodies') return compareTexts(bodyText(ours), bodyText(theirs));
  const [ourMain, theirMain] = [comparedPart(ours, depth), comparedPart(theirs, depth)];
  const links = compareTexts(linksOf(ourMain), linksOf(theirMain));
  // Our search page has fields that need our script.
  if (links !== undefined || page === 'cari/index.html') return links;
  return compareTexts(textOf(ourMain), textOf(theirMain));
}

function comparedPart(html: string, depth: Exclude<Depth, 'bodies'>): string {
  const main = mainOf(html);
  return depth === 'pages' ? main : ownMeans.reduce((rest, part) => rest.replace(part, ''), main);
}

/** What this project's checks tell its editors: a peer has no checks to tell of. */
const ownPages: ReadonlySet<string> = new Set(['pemeriksaan/index.html']);

/** HTML files, relative to the folder: the rest (styles, search, feeds) is each builder's own. */
function listPages(dir: string): Set<string> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  return new Set(names.filter((name) => name.endsWith('.html') && !ownPages.has(name)).sort());
}

function readPage(dir: string, page: string): string {
  return readFileSync(join(dir, page), 'utf8');
}

function mainOf(html: string): string {
  const start = html.indexOf('<main');
  return html.slice(start, html.indexOf('</main>', start));
}

/** Of everything in `<div class="prose">`; empty where the page is no article. */
export function bodyText(html: string): string {
  const parts = [...html.matchAll(/<div class="?prose"?>(.*?)<\/div>/gs)].map(([, part = '']) => part);
  return textOf(parts.join(' '));
}

/** Addresses in the order of the page, one a line. */
export function linksOf(html: string): string {
  return [...html.matchAll(/<a [^>]*?href="?([^" >]*)/g)].map(([, address = '']) => address).join('\n');
}

/** What a reader reads: no tags, no entities; space between words is one blank, whichever markup made it. */
export function textOf(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hex, name) =>
      decodeEntity(entity, decimal, hex, name),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function decodeEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
  const named: { readonly [name: string]: string } = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    nbsp: '\u00a0',
  };
  return named[name ?? ''] ?? entity;
}

/** The first place where they part, with what stands there. */
function compareTexts(ours: string, theirs: string): string | undefined {
  if (ours === theirs) return undefined;
  let place = 0;
  while (ours[place] === theirs[place]) place += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, place - 30), place + 50));
  return `${around(ours)} against ${around(theirs)}`;
}
