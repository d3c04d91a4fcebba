// Links of a body: which are links at all, where they lead, what they carry.
import type { StateCore, Token } from 'markdown-it';
import { isWebAddress } from '../web-address.ts';

const allowedSchemes = /^(?:mailto|tel):/i;
const webAddress = /^(?:https?:|\/\/)/i;
const anyScheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Web, mail and telephone addresses, and those without a scheme; a link to any other stays text, and so does one to a
 * web address that no browser could follow.
 */
export function isAllowedLink(address: string): boolean {
  const trimmed = address.trim();
  if (webAddress.test(trimmed)) return isWebAddress(trimmed.replace(/^\/\//, 'https://'));
  return allowedSchemes.test(trimmed) || !anyScheme.test(trimmed);
}

/** A core rule: a link without a text, `[](https://contoh.id)`, has its address for one: somebody must see it. */
export function nameLinks(state: StateCore): void {
  for (const { children } of state.tokens) {
    if (children === null) continue;
    for (let index = children.length - 1; index > 0; index -= 1) {
      const link = children[index - 1];
      if (children[index]?.type !== 'link_close' || link?.type !== 'link_open') continue;
      const text = new state.Token('text', '', 0);
      text.content = String(link.attrGet('href') ?? '');
      children.splice(index, 0, text);
    }
  }
}

/**
 * A core rule: root-relative links get the base path in `env.basePath`, links to other hosts `rel`, with
 * `env.sponsored` too.
 */
export function placeLinks(state: StateCore): void {
  const basePath = String(state.env.basePath ?? '');
  const rel = state.env.sponsored === true ? 'sponsored nofollow noopener' : 'noopener';
  for (const { children } of state.tokens) {
    for (const token of children ?? []) {
      if (token.type === 'link_open') placeLink(token, basePath, rel);
    }
  }
}

function placeLink(link: Token, basePath: string, rel: string): void {
  const href = String(link.attrGet('href') ?? '');
  if (/^(?:https?:)?\/\//i.test(href)) link.attrSet('rel', rel);
  else if (href.startsWith('/')) link.attrSet('href', basePath + href);
}
