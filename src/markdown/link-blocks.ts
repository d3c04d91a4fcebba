// Paragraphs that are nothing but a link: *Baca juga*, and an address on a line of its own.
import type { StateCore, Token } from 'markdown-it';
import { type EmbedKind, embedStrings } from '../strings/embeds.ts';
import { languages } from '../strings/language.ts';
import { encodeStray } from '../web-address.ts';

const readAlso = /^(?:baca juga|simak juga|lihat juga|read also|read more|see also)\s*:?$/i;

/** A core rule: the paragraph `Baca juga: [judul](/2024/09/x/)`, one link or more, gets a class. */
export function markReadAlso(state: StateCore): void {
  for (const [index, token] of state.tokens.entries()) {
    const inline = state.tokens[index + 1];
    if (token.type === 'paragraph_open' && inline?.children && isReadAlso(inline.children)) {
      token.attrJoin('class', pointerClass);
    }
  }
}

const pointerClass = 'read-also';

/** Whether a block was found to be nothing but a way to other stories. */
export function isPointer(block: Token | undefined): boolean {
  return block?.type === 'paragraph_open' && block.attrGet('class') === pointerClass;
}

/** The label first, however it is emphasized, then links with nothing but marks between them. */
function isReadAlso(children: readonly Token[]): boolean {
  const firstLink = children.findIndex(({ type }) => type === 'link_open');
  if (firstLink < 1) return false;
  const label = children
    .slice(0, firstLink)
    .map(({ content }) => content)
    .join('');
  return readAlso.test(label.trim()) && /^[\s,;.|•·]*$/.test(textOutsideLinks(children.slice(firstLink)));
}

function textOutsideLinks(children: readonly Token[]): string {
  let depth = 0;
  return children
    .filter(({ type, nesting }) => {
      if (type.startsWith('link_')) depth += nesting;
      return depth === 0;
    })
    .map(({ content }) => content)
    .join('');
}

interface Service {
  readonly name: string;
  readonly kind: EmbedKind;
  readonly hosts: readonly string[];
}

const services: readonly Service[] = [
  { name: 'YouTube', kind: 'video', hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'] },
  { name: 'Vimeo', kind: 'video', hosts: ['vimeo.com'] },
  { name: 'TikTok', kind: 'video', hosts: ['tiktok.com'] },
  { name: 'Spotify', kind: 'sound', hosts: ['spotify.com'] },
  { name: 'SoundCloud', kind: 'sound', hosts: ['soundcloud.com'] },
  { name: 'X', kind: 'post', hosts: ['x.com', 'twitter.com'] },
  { name: 'Instagram', kind: 'post', hosts: ['instagram.com'] },
  { name: 'Facebook', kind: 'post', hosts: ['facebook.com', 'fb.watch'] },
  { name: 'Threads', kind: 'post', hosts: ['threads.net', 'threads.com'] },
];

/**
 * A core rule: a paragraph that is a web address becomes a link that says where it leads. What services would embed
 * there is not loaded: it would follow the reader. Without a language in `env` (the text for search) nothing changes.
 */
export function linkLoneAddresses(state: StateCore): void {
  const language = languages.find((each) => each === state.env.language);
  if (language === undefined) return;
  for (const [index, token] of state.tokens.entries()) {
    const inline = state.tokens[index + 1];
    if (token.type !== 'paragraph_open' || token.level > 0 || inline === undefined) continue;
    const address = loneAddress(inline, state);
    if (address === undefined) continue;
    const service = services.find(({ hosts }) => hosts.some((host) => isOf(address, host)));
    const invitation = service && embedStrings(language).invitation[service.kind](service.name);
    token.attrJoin('class', 'embed-link');
    inline.children = linkTokens(state, address, [invitation, shortened(address)].filter(Boolean).join(' '));
  }
}

/** As it was pasted: emphasis and the typographer have no say in an address. */
export function loneAddress({ content }: Token, state: StateCore): URL | undefined {
  const text = state.md.utils.unescapeMd(content.trim().replace(/^<(.*)>$/, '$1'));
  return /^https?:\/\/[^\s<>"'`]+$/i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}

function isOf({ hostname }: URL, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}

const longestShown = 60;

/** `https://www.youtube.com/watch?v=x` → `youtube.com/watch?v=x`, cut where it is long. */
function shortened({ href }: URL): string {
  const shown = href.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return shown.length <= longestShown ? shown : `${shown.slice(0, longestShown - 1)}…`;
}

function linkTokens(state: StateCore, { href }: URL, content: string): Token[] {
  const open = new state.Token('link_open', 'a', 1);
  open.attrSet('href', encodeStray(href));
  const text = new state.Token('text', '', 0);
  text.content = content;
  return [open, text, new state.Token('link_close', 'a', -1)];
}
