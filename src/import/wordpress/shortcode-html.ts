// What a shortcode of WordPress names → HTML that shows it.
import { parserFor } from '../../markdown/parser.ts';
import { isWebAddress } from '../../web-address.ts';
import type { Findings } from '../html/findings.ts';
import type { SourcePhoto } from '../source-record.ts';

export interface WordpressSource {
  /** By its number; `undefined` where the source lacks it. */
  readonly attachment: (id: string) => SourcePhoto | undefined;
  /** Numbers of the pictures that were uploaded to a post: to the body's own, or to the one of that number. */
  readonly uploadedTo: (post: string | undefined) => readonly string[];
  /** The body of a block that is kept once for many posts, by the mark's settings; `undefined` where it is lacking. */
  readonly sharedBlock: (settings: string) => string | undefined;
  /** The list of the body's notes, which its block of them shows; `''` where the source lacks it. */
  readonly footnotes: string;
}

export interface ShortcodeContext extends WordpressSource {
  readonly tell: Findings['tell'];
}

const { escapeHtml } = parserFor(false).utils;

/** Shortcodes that show what stands at an address. */
export const players = new Set(
  'audio video embed playlist youtube vimeo dailymotion tiktok tweet twitter instagram facebook soundcloud spotify iframe'.split(
    ' ',
  ),
);

/** `name="value"`, `name='value'`, `name=value`; a value alone has its place for a name: `0`. */
export function attributesOf(list: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const plain = list.replace(/^=/, ' ').replaceAll('&quot;', '"').replace(/[“”″]/g, '"');
  let place = 0;
  for (const found of plain.matchAll(/(?:([\w-]+)\s*=\s*)?(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g)) {
    const [, name, double, single, bare] = found;
    const value = double ?? single ?? bare ?? '';
    if (name !== undefined) attributes.set(name.toLowerCase(), value);
    else attributes.set(String(place++), value);
  }
  return attributes;
}

/** The first that a value is, or that a service's number stands for; `''` without one. */
export function addressIn(name: string, attributes: ReadonlyMap<string, string>): string {
  for (const value of attributes.values()) {
    // `[youtube=https://…?v=x&w=640&h=385]` gives the size of the player in its address.
    const address = value
      .replace(/&(?:amp|#0?38);/g, '&')
      .replace(/^\/\//, 'https://')
      .replace(/(?:&[wh]=\d+)+$/, '')
      .trim();
    if (isWebAddress(address) && !/\s/.test(address)) return address;
    if (name === 'youtube' && /^[\w-]{11}$/.test(address))
      return `https://www.youtube.com/watch?v=${address}`;
    if (name === 'vimeo' && /^\d+$/.test(address)) return `https://vimeo.com/${address}`;
  }
  return '';
}

/** Told, unlike `line`. */
export function embed(address: string, { tell }: Pick<ShortcodeContext, 'tell'>): string {
  tell('embed', address);
  return line(address);
}

/** A paragraph of its own. */
export function line(address: string): string {
  return `\n\n<p>${escapeHtml(address)}</p>\n\n`;
}

/** The picture, with the link around it, and the words after it. */
export function caption(attribute: string, html: string): string {
  const [, picture = '', words = ''] =
    /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(html) ?? [];
  if (picture === '') return html;
  const said = words.trim() || escapeHtml(attribute);
  return `\n\n<figure class="wp-caption">${picture}<figcaption>${said}</figcaption></figure>\n\n`;
}

/** Of the pictures that it names, or else of those that were uploaded to its post; `''` for none. */
export function gallery(
  written: string,
  attributes: ReadonlyMap<string, string>,
  { attachment, uploadedTo, tell }: ShortcodeContext,
): string {
  const named = namesIn(attributes.get('ids') ?? attributes.get('include'));
  const excluded = namesIn(attributes.get('exclude'));
  const ids =
    named.length > 0 ? named : uploadedTo(attributes.get('id')).filter((id) => !excluded.includes(id));
  if (ids.length === 0) tell('gallery', written);
  const figures = ids.flatMap((id) => {
    const photo = attachment(id);
    if (photo === undefined) tell('gallery', id);
    return photo === undefined ? [] : [figure(photo)];
  });
  return figures.length === 0 ? '' : `\n\n<figure class="wp-block-gallery">${figures.join('')}</figure>\n\n`;
}

function namesIn(list = ''): string[] {
  return list.split(/[\s,]+/).filter(Boolean);
}

function figure({ address, alt, caption: words }: SourcePhoto): string {
  const figcaption = words === '' ? '' : `<figcaption>${escapeHtml(words)}</figcaption>`;
  return `<figure><img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}">${figcaption}</figure>`;
}
