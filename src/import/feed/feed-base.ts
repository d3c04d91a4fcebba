// What a feed writes relative to some place → the same, absolute. Ref.: RFC 4287, "Common Attributes"
import { toHtml } from 'hast-util-to-html';
import { parseHtmlFragment } from '../html/parse-html.ts';
import { element } from '../html/tree.ts';
import { resolvedAgainst } from '../page/body-parts.ts';

/** As it is written where `base` is none, or makes no address of it. */
export function resolvedAddress(written: string, base: string): string {
  const address = written.trim();
  if (address === '' || !URL.canParse(base) || !URL.canParse(address, base)) return address;
  return new URL(address, base).href;
}

/** HTML whose links and pictures count from `base`; the very text where that is none. */
export function resolvedMarkup(html: string, base: string): string {
  if (!URL.canParse(base)) return html;
  return toHtml(resolvedAgainst(element('div', parseHtmlFragment(html).root.children), base).children);
}

/**
 * What a feed knows an entry by. A number is known within one feed alone, and the next feed of the run counts from one
 * as well: there the feed's address goes before it.
 */
export function idInFeed(id: string, feedAddress: string): string {
  const isOwn = /^[\w-]{1,20}$/.test(id);
  return isOwn && feedAddress !== '' ? `${feedAddress}#${id}` : id;
}
