// Pictures in a Markdown text and of a record → where each is now, and where one leads that is not at hand.
import { percentDecoded } from '../percent-decoded.ts';
import { isWebAddress } from '../web-address.ts';
import type { SourceRecord } from './source-record.ts';

/**
 * Where the picture stood, as far as that is known: as it is written, or from the record's own address. From the root
 * where nobody said which site's: there the newsroom may put the file yet.
 */
export function linkTo(address: string, { addresses }: SourceRecord, site: string): string {
  if (isWebAddress(address)) return address;
  const own = addresses.find(isWebAddress);
  if (own !== undefined) return URL.canParse(address, own) ? new URL(address, own).href : '';
  const [rooted] = addresses;
  if (!address.startsWith('/') && rooted === undefined) return '';
  const unknown = 'https://site.invalid';
  const base = new URL(rooted ?? '/', `${site || unknown}/`);
  return URL.canParse(address, base) ? new URL(address, base).href.replace(unknown, '') : '';
}

/** `![words](address "title")`, the address in pointed brackets or with parentheses in pairs. */
const picture =
  /!\[((?:[^\]\\]|\\.){0,2000})\]\(\s*(?:<([^<>\n]*)>|((?:[^\s()<>]|\((?:[^\s()]|\([^\s()]*\))*\))*))((?:\s+["'(][^\n]*?["')])?)\s*\)/g;

/** `now` has where each address leads from now on: all are changed at once. Without an address the words stay. */
export function replaceAddresses(markdown: string, now: ReadonlyMap<string, string>): string {
  const known = new Map([...now].map(([address, leads]) => [percentDecoded(address), leads]));
  return markdown.replace(
    picture,
    (whole: string, words: string, bracketed?: string, bare?: string, title = '') => {
      const written = (bracketed ?? bare ?? '').trim();
      const leads = now.get(written) ?? known.get(percentDecoded(written));
      return leads === undefined ? whole : formatLeft(words, leads, title);
    },
  );
}

/** `now` is a file of content/media/ or where the picture was left: an image of the web becomes a link by itself. */
export function formatLeft(alt: string, now: string, title: string): string {
  if (now === '') return alt;
  const written = /[\s()<>]/.test(now) ? `<${now}>` : now;
  if (!now.startsWith('/')) return `![${alt}](${written}${title})`;
  return `[${alt === '' ? now.slice(now.lastIndexOf('/') + 1) : alt}](${written}${title})`;
}
