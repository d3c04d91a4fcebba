// The head of a page → its meta elements by name, its own addresses, its title.
import { select, selectAll } from 'hast-util-select';
import { isWebAddress } from '../../web-address.ts';
import { plainWords } from '../html/plain-words.ts';
import { attribute, isElement, type Root, textOf } from '../html/tree.ts';
import { markedInEntry } from './marked-entry.ts';

export interface PageHead {
  /** All contents of the first of these names that has any, in order. */
  readonly meta: (...names: readonly string[]) => readonly string[];
  /** The first content of each name that is like this, in order. */
  readonly metaLike: (name: RegExp) => readonly string[];
  /** Absolute; its own address first. */
  readonly addresses: readonly string[];
  /** Where relative addresses count from, if the page says so. */
  readonly base: string;
  readonly title: string;
}

/** `byPlace` is the address that the file's place names, for pages that name none; `''` for none. */
export function readPageHead(page: Root, byPlace: string): PageHead {
  const contents = new Map<string, string[]>();
  for (const node of selectAll('meta[content]', page)) {
    const name = attribute(node, 'property') || attribute(node, 'name') || attribute(node, 'itemProp');
    const content = plainWords(attribute(node, 'content'));
    if (name === '' || content === '') continue;
    const key = name.toLowerCase();
    contents.set(key, [...(contents.get(key) ?? []), content]);
  }
  const meta = (...names: readonly string[]) =>
    names.map((name) => contents.get(name) ?? []).find((each) => each.length > 0) ?? [];
  const title = select('title', page);
  const base = select('base[href]', page);
  return {
    meta,
    metaLike: (like) =>
      [...contents].flatMap(([name, values]) => (like.test(name) ? values.slice(0, 1) : [])),
    addresses: ownAddresses(page, meta, byPlace),
    base: base === undefined ? '' : attribute(base, 'href'),
    title: title === undefined ? '' : textOf(title),
  };
}

function ownAddresses(page: Root, meta: PageHead['meta'], byPlace: string): string[] {
  const canonical = select('link[rel~=canonical][href]', page);
  const written = [
    canonical === undefined ? '' : attribute(canonical, 'href'),
    ...meta('og:url'),
    savedFrom(page),
    ...markedInEntry(page, 'a.u-url[href], a.p-canonical[href]').map((link) => attribute(link, 'href')),
  ];
  const found = [...new Set(written.filter(isWebAddress))];
  return found.length > 0 || byPlace === '' ? found : [byPlace];
}

/**
 * Browsers write where a page was saved from, `<!-- saved from url=(0026)https://contoh.id/berita/ -->`, and HTTrack
 * what it copied, `<!-- Mirrored from contoh.id/berita/1.html by HTTrack … -->`.
 */
function savedFrom(page: Root): string {
  const html = page.children.find((node) => isElement(node, 'html'));
  for (const node of [...page.children, ...(isElement(html) ? html.children : [])]) {
    if (node.type !== 'comment') continue;
    const [, saved] = /saved from url=\(\d+\)(\S+)/.exec(node.value) ?? [];
    const [, copied] = /Mirrored from (\S+) by HTTrack/.exec(node.value) ?? [];
    if (saved !== undefined) return saved;
    if (copied !== undefined) return copied.includes('://') ? copied : `https://${copied}`;
  }
  return '';
}
