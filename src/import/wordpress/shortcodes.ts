// A WordPress body with shortcodes and comments of blocks → HTML that says the same without them.
import { isWebAddress } from '../../web-address.ts';
import { codeAsHtml, makeIsInCode } from './code-shortcodes.ts';
import {
  addressIn,
  attributesOf,
  caption,
  embed,
  gallery,
  line,
  players,
  type ShortcodeContext,
} from './shortcode-html.ts';

/**
 * `[name attributes]`, `[/name]`, `[[name]]`, which shows `[name]`, and of players `[youtube=address]`. Ref.: WordPress
 * Shortcode API; WordPress.com.
 */
const tag =
  /\[(?<before>\[?)(?<slash>\/?)(?<name>[a-z][\w-]*)(?<attributes>(?:[\s=][^[\]]{0,2000})?)\/?\](?<after>\]?)/gi;

/** An open shortcode with what stands in it so far. */
interface Frame {
  readonly name: string;
  readonly written: string;
  readonly attributes: ReadonlyMap<string, string>;
  html: string;
}

export function expandShortcodes(body: string, context: ShortcodeContext): string {
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
  for (const found of html.matchAll(tag)) {
    const { name = '', attributes = '' } = found.groups ?? {};
    const isShort = attributes.startsWith('=');
    if (!isInCode(found.index) && (!isShort || players.has(name.toLowerCase()))) yield found;
  }
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
function closeTo(name: string, written: string, open: Frame[], context: ShortcodeContext): void {
  if (!open.some((frame) => frame.name === name)) {
    context.tell('shortcode', written);
    return;
  }
  while (open.at(-1)?.name !== name) dropInnermost(open, context);
  const frame = open.pop();
  const outer = open.at(-1);
  if (frame !== undefined && outer !== undefined) outer.html += enclosing(frame, context);
}

function dropInnermost(open: Frame[], { tell }: ShortcodeContext): void {
  const frame = open.pop();
  const outer = open.at(-1);
  if (frame === undefined || outer === undefined) return;
  tell('shortcode', frame.written);
  outer.html += frame.html;
}

function enclosing(frame: Frame, context: ShortcodeContext): string {
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
  context: ShortcodeContext,
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

/**
 * A block that stands in a comment alone is made when the page is shown: `<!-- wp:latest-posts {…} /-->`. One that is
 * kept for many posts may hold such marks again, to this depth.
 */
function withoutBlocks(body: string, context: ShortcodeContext, depth = 3): string {
  const { tell, footnotes, sharedBlock } = context;
  return body.replace(
    /<!--\s+wp:([a-z][\w/-]*)\s+(?:(\{[^\n]{0,5000}?\})\s+)?\/-->/g,
    (_, name: string, settings: string | undefined) => {
      if (name === 'separator' || name === 'spacer') return '';
      if (name === 'footnotes' && footnotes !== '') return footnotes;
      const shared = name === 'block' && depth > 0 ? sharedBlock(settings ?? '') : undefined;
      if (shared !== undefined) return withoutBlocks(shared, context, depth - 1);
      const [, address = ''] = /"url":"([^"\\]+)"/.exec(settings ?? '') ?? [];
      if (isWebAddress(address)) return embed(address, { tell });
      tell('block', name);
      return '';
    },
  );
}
