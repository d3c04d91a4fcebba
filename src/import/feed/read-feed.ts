// Feeds in files (RSS, RDF, Atom, JSON Feed) → the stories in them, and what in them is none.
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { problem } from '../../problem.ts';
import { isWebAddress } from '../../web-address.ts';
import { decodeBytes } from '../decode-bytes.ts';
import type { SourceItem, SourceReader } from '../source-record.ts';
import { allText, textIn } from '../xml/nodes.ts';
import { readElements, type XmlNode } from '../xml/read-elements.ts';
import { readBloggerEntry } from './blogger.ts';
import { BloggerComments } from './blogger-comments.ts';
import { personIn, readEntry } from './entry.ts';
import { resolvedAddress } from './feed-base.ts';
import { readJsonFeed } from './json-feed.ts';

const start = { line: 1, column: 1 };

/** In bytes: a JSON Feed is read as a whole, and is what a site gives at one address. */
const largestJson = 64 * 1024 * 1024;

/** A file is what it begins with, whatever its name says. Every entry becomes one item, and a file without any is one. */
export const readFeed: SourceReader = async function* (files, { advance }) {
  for (const path of files) {
    if (/^\s*[{[]/.test(beginningOf(path))) yield* readJsonFile(path, advance);
    else yield* readXmlFile(path, advance);
  }
};

function* readJsonFile(path: string, advance: (bytes: number) => void): Generator<SourceItem> {
  const { size } = statSync(path);
  advance(size);
  if (size > largestJson) yield leftOut(path, 'feed/json');
  else yield* readJsonFeed(decodeBytes(readFileSync(path), new TextDecoder()), path);
}

const entries = new Set(['item', 'entry', 'author', 'link']);

async function* readXmlFile(path: string, advance: (bytes: number) => void): AsyncGenerator<SourceItem> {
  let count = 0;
  let author = '';
  let address = '';
  const isOfBlogger = bloggerMark.test(beginningOf(path));
  // An export is read twice: a comment stands far from its post. Half of the way each time.
  const step = isOfBlogger ? (bytes: number) => advance(bytes / 2) : advance;
  const comments = new BloggerComments();
  if (isOfBlogger) await readComments(path, comments, step);
  for await (const element of readElements({ path, names: entries, advance: step })) {
    if ('fault' in element && element.fault !== undefined) {
      count += 1;
      const reason = problem('error', `xml/${element.fault}`, path, element, {});
      yield { kind: 'left-out', id: `${path}:${element.line}`, reason };
    } else if (!('name' in element)) continue;
    else if (element.name === 'author') author = personIn(textIn(element, 'name') || allText(element));
    else if (element.name === 'link') address = address || siteAddress(element);
    else {
      count += 1;
      yield readEntry(element, path, { author, address, comments });
    }
  }
  if (count > 0) return;
  yield leftOut(
    path,
    /<(?:rss|feed|rdf:RDF)[\s>]/.test(beginningOf(path)) ? 'feed/no-items' : 'feed/not-a-feed',
  );
}

/** What a feed says where its site is; `''` where this link of it leads elsewhere. */
function siteAddress(link: XmlNode): string {
  const { rel = 'alternate', href } = link.attributes;
  const address = resolvedAddress(href ?? allText(link), link.base);
  return rel === 'alternate' && isWebAddress(address) ? address : '';
}

/** Names of Blogger's own in the head of a feed. */
const bloggerMark = /blogger\.com|schemas\.google\.com\/(?:blogger|g)\//;

async function readComments(
  path: string,
  comments: BloggerComments,
  advance: (bytes: number) => void,
): Promise<void> {
  for await (const element of readElements({ path, names: new Set(['entry']), advance })) {
    if ('name' in element && readBloggerEntry(element).kind === 'comment') comments.add(element);
  }
}

/** Enough to see what it is; byte by byte, for the names looked for are ASCII. */
function beginningOf(path: string): string {
  const bytes = Buffer.alloc(2048);
  const file = openSync(path, 'r');
  try {
    const length = readSync(file, bytes, 0, bytes.length, 0);
    return bytes
      .subarray(0, length)
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, '');
  } finally {
    closeSync(file);
  }
}

function leftOut(path: string, rule: 'feed/json' | 'feed/no-items' | 'feed/not-a-feed'): SourceItem {
  return { kind: 'left-out', id: path, reason: problem('error', rule, path, start, {}) };
}
