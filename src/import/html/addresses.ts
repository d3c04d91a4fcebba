// Addresses as HTML has them → as a body may have them: absolute, or from the root of the old site.
import { isAllowedLink } from '../../markdown/links.ts';
import { isWebAddress } from '../../web-address.ts';

/** What a link's `href` leads to; `undefined` where it leads to no page: scripts, data, a place on its own page. */
export function linkAddress(written: string, base: string): string | undefined {
  const address = withoutBreaks(written);
  if (address === '' || address.startsWith('#') || !isAllowedLink(address)) return undefined;
  const resolved = resolve(address, base);
  if (/^(?:mailto|tel):./i.test(resolved) || isWebAddress(resolved)) return resolved;
  return isRooted(resolved) && !resolved.includes('\\') ? resolved : undefined;
}

/** A file's: `base` is `''` where relative ones lie beside the page. */
export function pictureAddress(written: string, base: string): string | undefined {
  const address = withoutBreaks(written);
  if (address === '' || address.startsWith('#')) return undefined;
  const resolved = resolve(address, base);
  if (isWebAddress(resolved)) return resolved;
  return /^[a-z][a-z0-9+.-]*:/i.test(resolved) ? undefined : resolved;
}

/** Browsers drop line breaks and tabs in addresses, so `java\nscript:` is a script, and controls before and after. */
function withoutBreaks(address: string): string {
  return address.replace(/\p{Cc}/gu, '').trim();
}

function resolve(address: string, base: string): string {
  if (URL.canParse(base)) return URL.canParse(address, base) ? new URL(address, base).href : address;
  return address.startsWith('//') ? `https:${address}` : address;
}

function isRooted(address: string): boolean {
  return /^\/(?!\/)/.test(address);
}

/** In characters. */
const longestList = 10_000;

/** The widest that a `srcset` names; `''` where it names none. Ref.: HTML, "Srcset attributes". */
export function widestOf(srcset: string): string {
  const list = srcset.slice(0, longestList);
  let widest = { address: '', size: 0 };
  for (const [, address = '', size = '1'] of list.matchAll(
    /([^\s,]\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g,
  )) {
    if (Number(size) > widest.size) widest = { address, size: Number(size) };
  }
  return widest.address;
}
