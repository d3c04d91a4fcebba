// A built site → every address in it that leads nowhere, and every page that no link leads to.

import { referencesIn, referencesInData } from './file-references.ts';
import { outlinePage, type PageOutline, type Reference } from './page-outline.ts';

/** A site as it is published. */
export interface PublishedSite {
  readonly site: { readonly baseUrl: string; readonly basePath: string };
  /** Paths of all files; the search index need not be among them. */
  readonly files: readonly string[];
  read(path: string): string;
}

export interface LinkReport {
  /** `path: from address: what is wrong`, sorted; empty where all is well. */
  readonly faults: readonly string[];
  /** Addresses of the site itself that were looked at. */
  readonly checked: number;
  /** Pages that search engines may list and that no chain of links from the front page reaches; sorted. */
  readonly unreached: readonly string[];
}

/** Files that a host reads and no page names. */
const isText = /(?:\.(?:html|css|xml|json|webmanifest|svg|txt)|^_redirects)$/;

export function checkLinks(sample: PublishedSite): LinkReport {
  const outlines = new Map<string, PageOutline>();
  for (const path of sample.files) {
    if (path.endsWith('.html')) outlines.set(path, outlinePage(sample.read(path)));
  }
  const files = new Set(sample.files);
  const faults = new Set<string>();
  let checked = 0;
  for (const path of sample.files.filter((each) => isText.test(each))) {
    const outline = outlines.get(path);
    const report = ({ from, address }: Reference, fault: string) =>
      faults.add(`${path}: ${from} ${address}: ${fault}`);
    for (const reference of outline === undefined ? [] : idFaults(outline)) {
      report(reference, 'no such id on the page');
    }
    for (const reference of outline === undefined
      ? referencesIn(path, sample.read(path), sample.site.baseUrl)
      : [...outline.references, ...dataReferences(outline, sample.site.baseUrl)]) {
      const target = resolve(reference.address, path, sample);
      if (target === 'elsewhere') continue;
      checked += 1;
      if (typeof target === 'string') report(reference, target);
      else if (target.path.startsWith('pagefind/')) continue;
      else if (!files.has(target.path)) report(reference, 'no such file');
      else if (target.fragment !== '' && !outlines.get(target.path)?.ids.includes(target.fragment)) {
        report(reference, 'no such id on that page');
      }
    }
  }
  return { faults: [...faults].sort(), checked, unreached: findUnreached(outlines, sample) };
}

function idFaults({ ids, idReferences }: PageOutline): Reference[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const known = new Set(ids);
  return [
    ...twice.map((address) => ({ from: 'twice', address })),
    ...idReferences.filter(({ address }) => !known.has(address)),
  ];
}

function dataReferences({ data }: PageOutline, siteUrl: string): Reference[] {
  return data.flatMap((text) => {
    // Names of things, `…/#penerbit`, are no places on a page.
    return referencesInData(JSON.parse(text), siteUrl, 'JSON-LD').map((reference) =>
      reference.from.endsWith('.@id')
        ? { ...reference, address: reference.address.replace(/#.*/, '') }
        : reference,
    );
  });
}

interface Target {
  /** Of a file, relative to the site's folder. */
  readonly path: string;
  /** Decoded; `''` where there is none or it is the page's top. */
  readonly fragment: string;
}

/** What a browser would ask the host for; `elsewhere` is another host or no web address; else what is wrong. */
function resolve(address: string, from: string, { site }: PublishedSite): Target | 'elsewhere' | string {
  const base = `${site.baseUrl}/`;
  const parsed = URL.canParse(address, `${base}${from}`) ? new URL(address, `${base}${from}`) : undefined;
  if (parsed === undefined) return 'no address';
  if (parsed.protocol === 'javascript:' || parsed.protocol === 'data:') return 'an address that can run code';
  if (parsed.origin !== new URL(base).origin) return 'elsewhere';
  if (!parsed.pathname.startsWith(new URL(base).pathname)) {
    return address.startsWith('/') ? 'outside the base path' : 'elsewhere';
  }
  const path = decodeURIComponent(parsed.pathname.slice(site.basePath.length + 1));
  // What stands behind `:~:` is words to be found on the page.
  const fragment = decodeURIComponent(parsed.hash.slice(1)).replace(/:~:.*/s, '');
  return {
    path: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    fragment: fragment === 'top' ? '' : fragment,
  };
}

function findUnreached(outlines: ReadonlyMap<string, PageOutline>, sample: PublishedSite): string[] {
  const reached = new Set(['index.html']);
  for (const path of reached) {
    for (const { from, address } of outlines.get(path)?.references ?? []) {
      const target = from === 'a[href]' ? resolve(address, path, sample) : 'elsewhere';
      if (typeof target !== 'string' && outlines.has(target.path)) reached.add(target.path);
    }
  }
  return [...outlines.keys()].filter((path) => outlines.get(path)?.isIndexed && !reached.has(path)).sort();
}
