// A WordPress body with shortcodes and comments of blocks → HTML that says the same without them.
import { parserFor } from '../../markdown/parser.ts';
import { isWebAddress } from '../../web-address.ts';
import type { Findings } from '../html/findings.ts';
import type { SourcePhoto } from '../source-record.ts';
import { codeAsHtml, makeIsInCode } from './code-shortcodes.ts';

export interface WordpressSource {
  /** By its number; `undefined` where the source lacks it. */
  readonly attachment: (id: string) => SourcePhoto | undefined;
  /** Numbers of the pictures that were uploaded to a post: to the body's own, or to the one of that number. */
  readonly uploadedTo: (post: string | undefined) => readonly string[];
}

interface Context extends WordpressSource {
  readonly tell: Findings['tell'];
}

/** `[name attributes]`, `[/name]`, and `[[name]]`, which shows `[name]`. Ref.: WordPress Shortcode API. */
const tag =
  /\[(?<before>\[?)(?<slash>\/?)(?<name>[a-z][\w-]*)(?<attributes>(?:\s[^[\]]{0,2000})?)\/?\](?<after>\]?)/gi;

const { escapeHtml } = parserFor(false).utils;

/** An open shortcode with what stands in it so far. */
interface Frame {
  readonly name: string;
  readonly written: string;
  readonly attributes: ReadonlyMap<string, string>;
  html: string;
}

export function expandShortcodes(body: string, context: Context): string {
  const html = codeAsHtml(withoutBlocks(body, context), context);
  if (!html.includes('[')) return html;
  const closers = countClosers(html);
  const outermost: Frame = { name: '', written: '', attributes: new Map(), html: '' };
  const open = [outermost];
  let end = 0;
  for (const { 0: written, index, groups = {} } of tagsOf(html)) {
    const innermost = open.at(-1) ?? outermost;
    innermost.html += html.slice(end, index);
    end = index + written.length;
    const { before = '', slash, name = '', attributes = '', after = '' } = groups;
    if (before !== '' && after !== '') {
      innermost.html += written.slice(1, -1);
      continue;
    }
    innermost.html += before;
    const key = name.toLowerCase();
    const bare = written.slice(before.length, written.length - after.length);
    if (slash === '/') {
      closers.set(key, (closers.get(key) ?? 1) - 1);
      closeTo(key, bare, open, context);
    } else if ((closers.get(key) ?? 0) > 0) {
      if (open.length > deepest) context.tell('shortcode', bare);
      else open.push({ name: key, written: bare, attributes: attributesOf(attributes), html: '' });
    } else {
      innermost.html += alone(name, bare, attributesOf(attributes), context);
    }
    const current = open.at(-1) ?? outermost;
    current.html += after;
  }
  const current = open.at(-1) ?? outermost;
  current.html += html.slice(end);
  while (open.length > 1) dropInnermost(open, context);
  return outermost.html;
}

/** In levels: what lies deeper in shortcodes lies in none. */
const deepest = 100;

/** In code, brackets are brackets. */
function* tagsOf(html: string): Generator<RegExpMatchArray & { readonly index: number }> {
  const isInCode = makeIsInCode(html);
  for (const found of html.matchAll(tag)) if (!isInCode(found.index)) yield found;
}

function countClosers(html: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { groups } of tagsOf(html)) {
    const name = groups?.name?.toLowerCase() ?? '';
    if (groups?.slash === '/') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Those within it that were never closed end with it. */
function closeTo(name: string, written: string, open: Frame[], context: Context): void {
  if (!open.some((frame) => frame.name === name)) {
    context.tell('shortcode', written);
    return;
  }
  while (open.at(-1)?.name !== name) dropInnermost(open, context);
  const frame = open.pop();
  const outer = open.at(-1);
  if (frame !== undefined && outer !== undefined) outer.html += enclosing(frame, context);
}

function dropInnermost(open: Frame[], { tell }: Context): void {
  const frame = open.pop();
  const outer = open.at(-1);
  if (frame === undefined || outer === undefined) return;
  tell('shortcode', frame.written);
  outer.html += frame.html;
}

function enclosing(frame: Frame, context: Context): string {
  const { name, written, attributes, html } = frame;
  if (name === 'caption' || name === 'wp_caption') return caption(attributes.get('caption') ?? '', html);
  const address = addressIn(name, new Map([...attributes, ['', html.trim()]]));
  if (players.has(name) && address !== '') return embed(address, context);
  if (name === 'gallery') return gallery(written, attributes, context) + html;
  context.tell('shortcode', written);
  // What stood apart may not grow together.
  return html.includes('\n') ? `\n\n${html}\n\n` : html;
}

function alone(
  name: string,
  written: string,
  attributes: ReadonlyMap<string, string>,
  context: Context,
): string {
  const key = name.toLowerCase();
  if (key === 'gallery') return gallery(written, attributes, context);
  const address = addressIn(key, attributes);
  if (players.has(key) && address !== '') return embed(address, context);
  // `[and who wrote it: <a href="…">…</a>]`: an editor's words with a link in them.
  if (/<[a-z]/i.test(written.replace(/"[^"]*"|'[^']*'/g, ''))) {
    context.tell('shortcode-kept', written);
    return written;
  }
  const isNamed = [...attributes.keys()].some((each) => /^[a-z]/.test(each));
  if (isNamed || name.includes('_') || players.has(key)) {
    context.tell('shortcode', written);
    return address === '' ? '' : line(address);
  }
  // `[sic]`, `[Foto: Antara]`: an editor's words.
  if (name === key) context.tell('shortcode-kept', written);
  return written;
}

const players = new Set(
  'audio video embed playlist youtube vimeo dailymotion tiktok tweet twitter instagram facebook soundcloud spotify iframe'.split(
    ' ',
  ),
);

/** `name="value"`, `name='value'`, `name=value`; a value alone has its place for a name: `0`. */
function attributesOf(list: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const plain = list.replaceAll('&quot;', '"').replace(/[“”″]/g, '"');
  let place = 0;
  for (const found of plain.matchAll(/(?:([\w-]+)\s*=\s*)?(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g)) {
    const [, name, double, single, bare] = found;
    const value = double ?? single ?? bare ?? '';
    if (name !== undefined) attributes.set(name.toLowerCase(), value);
    else attributes.set(String(place++), value);
  }
  return attributes;
}

function addressIn(name: string, attributes: ReadonlyMap<string, string>): string {
  for (const value of attributes.values()) {
    const address = value.replaceAll('&amp;', '&').replace(/^\/\//, 'https://').trim();
    if (isWebAddress(address) && !/\s/.test(address)) return address;
    if (name === 'youtube' && /^[\w-]{11}$/.test(address))
      return `https://www.youtube.com/watch?v=${address}`;
    if (name === 'vimeo' && /^\d+$/.test(address)) return `https://vimeo.com/${address}`;
  }
  return '';
}

function embed(address: string, { tell }: Pick<Context, 'tell'>): string {
  tell('embed', address);
  return line(address);
}

function line(address: string): string {
  return `\n\n<p>${escapeHtml(address)}</p>\n\n`;
}

/** The picture, with the link around it, and the words after it. */
function caption(attribute: string, html: string): string {
  const [, picture = '', words = ''] =
    /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(html) ?? [];
  if (picture === '') return html;
  const said = words.trim() || escapeHtml(attribute);
  return `\n\n<figure class="wp-caption">${picture}<figcaption>${said}</figcaption></figure>\n\n`;
}

function gallery(
  written: string,
  attributes: ReadonlyMap<string, string>,
  { attachment, uploadedTo, tell }: Context,
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

/** A block that stands in a comment alone is made when the page is shown: `<!-- wp:latest-posts {…} /-->`. */
function withoutBlocks(body: string, { tell }: Context): string {
  return body.replace(
    /<!--\s+wp:([a-z][\w/-]*)\s+(?:(\{[^\n]{0,5000}?\})\s+)?\/-->/g,
    (_, name: string, settings: string | undefined) => {
      if (name === 'separator' || name === 'spacer') return '';
      const [, address = ''] = /"url":"([^"\\]+)"/.exec(settings ?? '') ?? [];
      if (isWebAddress(address)) return embed(address, { tell });
      tell('block', name);
      return '';
    },
  );
}
