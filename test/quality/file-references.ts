// A file of a site that is no page → the addresses in it: feeds, sitemaps, manifests, style sheets, robots.txt.
import { extname } from 'node:path';
import { Parser } from 'htmlparser2';
import { addressesInStyle, outlinePage, type Reference } from './page-outline.ts';

/** `siteUrl`: of texts in data, those that begin with it are addresses. */
export function referencesIn(path: string, text: string, siteUrl: string): Reference[] {
  if (path === 'robots.txt') return lines(text, /^sitemap:\s*(\S+)/i).map(named('Sitemap'));
  if (path === '_redirects') return lines(text, hostRule).map(named('redirect'));
  switch (extname(path)) {
    case '.css':
      return addressesInStyle(text).map(named('url()'));
    case '.xml':
    case '.svg':
      return referencesInXml(text, siteUrl);
    case '.webmanifest':
      return manifestReferences(JSON.parse(text));
    case '.json':
      return referencesInData(JSON.parse(text), siteUrl);
    default:
      return [];
  }
}

/** Where a line of `_redirects` leads; lines whose target has a placeholder, `/kategori/:splat`, are left out. */
const hostRule = /^[^#].*?\s((?:\/|https?:\/\/)[^\s:*]*)(?:\s+\d{3}!?)?\s*$/;

function named(from: string): (address: string) => Reference {
  return (address) => ({ from, address });
}

function lines(text: string, form: RegExp): string[] {
  return text.split('\n').flatMap((line) => form.exec(line)?.[1] ?? []);
}

function referencesInXml(xml: string, siteUrl: string): Reference[] {
  const references: Reference[] = [];
  const path: string[] = [];
  let content = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        path.push(name);
        content = '';
        for (const [attribute, value] of Object.entries(attributes)) {
          const isAddress = /^(?:href|src|url|xlink:href)$/.test(attribute) || value.startsWith(siteUrl);
          if (isAddress && !attribute.startsWith('xmlns')) {
            references.push({ from: `${name}[${attribute}]`, address: value });
          }
        }
      },
      ontext(part) {
        content += part;
      },
      onclosetag() {
        references.push(...referencesInText(content.trim(), siteUrl, path.pop() ?? ''));
        content = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return references;
}

/** Any value of JSON, JSON-LD too. */
export function referencesInData(data: unknown, siteUrl: string, from = '$'): Reference[] {
  if (typeof data === 'string') return referencesInText(data, siteUrl, from);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => referencesInData(value, siteUrl, `${from}.${key}`));
}

/** Elements of feeds and keys of JSON feeds that hold HTML. */
const holdsHtml = /(?:^content:encoded|^description|\.content_html)$/;

/** A text that is an address of the site, or HTML with addresses in it. */
function referencesInText(text: string, siteUrl: string, from: string): Reference[] {
  if (text.startsWith(siteUrl) && !/\s/.test(text)) return [{ from, address: text }];
  if (!holdsHtml.test(from)) return [];
  return outlinePage(text).references.map((reference) => ({
    ...reference,
    from: `${from} ${reference.from}`,
  }));
}

interface WebManifest {
  readonly start_url?: string;
  readonly scope?: string;
  readonly icons?: readonly { readonly src: string }[];
}

function manifestReferences(manifest: WebManifest): Reference[] {
  const named = [manifest.start_url, ...(manifest.icons ?? []).map(({ src }) => src)];
  return named.flatMap((address) => (address === undefined ? [] : [{ from: 'manifest', address }]));
}
