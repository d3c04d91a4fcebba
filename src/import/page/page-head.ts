// The head of a page → its meta elements by name, its own addresses, its title.
import { select, selectAll } from 'hast-util-select';
import { isWebAddress } from '../../web-address.ts';
import { plainWords } from '../html/plain-words.ts';
import { attribute, type Root, textOf } from '../html/tree.ts';

export interface PageHead {
  /** All contents of the first of these names that has any, in order. */
  readonly meta: (...names: readonly string[]) => readonly string[];
  /** Absolute; its own address first. */
  readonly addresses: readonly string[];
  /** Where relative addresses count from, if the page says so. */
  readonly base: string;
  readonly title: string;
}

export function readPageHead(page: Root): PageHead {
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
    addresses: ownAddresses(page, meta),
    base: base === undefined ? '' : attribute(base, 'href'),
    title: title === undefined ? '' : textOf(title),
  };
}

function ownAddresses(page: Root, meta: PageHead['meta']): string[] {
  const canonical = select('link[rel~=canonical][href]', page);
  const written = [
    canonical === undefined ? '' : attribute(canonical, 'href'),
    ...meta('og:url'),
    savedFrom(page),
  ];
  return [...new Set(written.filter(isWebAddress))];
}

/** Browsers write where a page was saved from: `<!-- saved from url=(0026)https://contoh.id/berita/ -->`. */
function savedFrom(page: Root): string {
  for (const node of page.children) {
    const [, address] = (node.type === 'comment' && /saved from url=\(\d+\)(\S+)/.exec(node.value)) || [];
    if (address !== undefined) return address;
  }
  return '';
}
