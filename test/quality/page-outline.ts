// The HTML of a page → what its links, checks and data are found by: ids, references, JSON-LD.
import { Parser } from 'htmlparser2';

export interface PageOutline {
  /** In the page's order; an id that is there twice is twice here. */
  readonly ids: readonly string[];
  /** Addresses as they are written, relative ones too. */
  readonly references: readonly Reference[];
  /** Ids that attributes name, of labels, descriptions and the like. */
  readonly idReferences: readonly Reference[];
  /** The text of each JSON-LD script. */
  readonly data: readonly string[];
  /** Whether search engines may list it. */
  readonly isIndexed: boolean;
}

export interface Reference {
  /** `a[href]`, `meta[og:image]`. */
  readonly from: string;
  readonly address: string;
}

/** https://html.spec.whatwg.org/multipage/indices.html#attributes-3: those whose value is one URL. */
const addressAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'cite', 'data', 'xlink:href'];
const addressLists = ['srcset', 'imagesrcset'];
const idAttributes = ['for', 'form', 'list', 'headers', 'popovertarget'];
const ariaIdAttributes = ['controls', 'describedby', 'details', 'flowto', 'labelledby', 'owns'];
const idsNamedBy = [...idAttributes, ...ariaIdAttributes.map((name) => `aria-${name}`)];

const addressMetas = /^(?:og|twitter):(?:image|url|audio|video|player)(?::url|:secure_url|:src)?$/;

type Attributes = Readonly<Record<string, string>>;

export function outlinePage(html: string): PageOutline {
  const ids: string[] = [];
  const references: Reference[] = [];
  const idReferences: Reference[] = [];
  const data: string[] = [];
  let isIndexed = true;
  let isInData = false;
  const parser = new Parser({
    onopentag(name, attributes: Attributes) {
      if (attributes.id !== undefined) ids.push(attributes.id);
      if (name === 'meta' && attributes.name === 'robots' && /noindex/.test(attributes.content ?? '')) {
        isIndexed = false;
      }
      references.push(...referencesOf(name, attributes));
      for (const attribute of idsNamedBy) {
        for (const address of wordsOf(attributes[attribute])) {
          idReferences.push({ from: `${name}[${attribute}]`, address });
        }
      }
      isInData = name === 'script' && attributes.type === 'application/ld+json';
      if (isInData) data.push('');
    },
    ontext(text) {
      if (isInData) data.push(`${data.pop() ?? ''}${text}`);
    },
    onclosetag() {
      isInData = false;
    },
  });
  parser.end(html);
  return { ids, references, idReferences, data, isIndexed };
}

function referencesOf(name: string, attributes: Attributes): Reference[] {
  if (name === 'meta') return metaReferences(attributes);
  const single = addressAttributes.flatMap((attribute) => {
    const address = attributes[attribute];
    return address === undefined ? [] : [{ from: `${name}[${attribute}]`, address }];
  });
  const listed = addressLists.flatMap((attribute) =>
    candidatesOf(attributes[attribute]).map((address) => ({ from: `${name}[${attribute}]`, address })),
  );
  const styled = addressesInStyle(attributes.style ?? '').map((address) => ({
    from: `${name}[style]`,
    address,
  }));
  return [...single, ...listed, ...styled];
}

function metaReferences({ property, name, content = '', ...rest }: Attributes): Reference[] {
  const key = property ?? name ?? '';
  if (addressMetas.test(key)) return [{ from: `meta[${key}]`, address: content }];
  if (rest['http-equiv']?.toLowerCase() !== 'refresh') return [];
  const address = /^\s*\d+\s*;\s*url\s*=\s*['"]?(.*?)['"]?\s*$/i.exec(content)?.[1] ?? '';
  return [{ from: 'meta[refresh]', address }];
}

/** `a.avif 400w, b.avif 2x` → its addresses. Ours have no comma, and none is a data URL. */
function candidatesOf(list = ''): string[] {
  return list
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}

function wordsOf(list = ''): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** What `url(…)` and `@import` of a style sheet name, data URLs left out. */
export function addressesInStyle(css: string): string[] {
  const named = css
    .replace(/\/\*.*?\*\//gs, '')
    .matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g);
  return Array.from(named, ([, , url, , imported]) => url ?? imported ?? '').filter(
    (address) => !address.startsWith('data:'),
  );
}
