// Links to stories that are not to be seen → their text alone, or where they are nothing but a pointer, nothing.
import type { StateCore, Token } from 'markdown-it';
import { isPointer } from './link-blocks.ts';

/**
 * A core rule, of addresses in `env.hiddenLinks`: an address would tell the story's headline. A paragraph that only leads
 * to such stories, *Baca juga*, names their headlines: it goes.
 */
export function hideLinks(state: StateCore): void {
  const hidden = new Set(state.env.hiddenLinks as readonly string[] | undefined);
  if (hidden.size === 0) return;
  const gone = new Set<Token>();
  for (const [index, token] of state.tokens.entries()) {
    const [before, after] = [state.tokens[index - 1], state.tokens[index + 1]];
    if (token.children === null) continue;
    const links = linksIn(token.children).filter(([open]) => open !== undefined && leadsTo(hidden, open));
    if (links.length === 0) continue;
    if (!isPointer(before)) {
      const marks = new Set(links.flatMap((link) => [link.at(0), link.at(-1)]));
      token.children = token.children.filter((child) => !marks.has(child));
    } else if (links.length < linksIn(token.children).length) {
      token.children = withoutLinks(token.children, links);
    } else for (const each of [before, token, after]) if (each !== undefined) gone.add(each);
  }
  if (gone.size > 0) state.tokens = state.tokens.filter((token) => !gone.has(token));
}

/** Each from its `link_open` to its `link_close`. */
function linksIn(children: readonly Token[]): Token[][] {
  return children.flatMap((child, index) => {
    if (child.type !== 'link_open') return [];
    const length = children.slice(index).findIndex(({ type }) => type === 'link_close') + 1;
    return [children.slice(index, index + length)];
  });
}

/** With or without its last slash, whatever is behind it. */
function leadsTo(addresses: ReadonlySet<string>, link: Token): boolean {
  const [path = ''] = String(link.attrGet('href') ?? '').split(/[?#]/, 1);
  return addresses.has(path) || addresses.has(`${path}/`);
}

const separator = /^[\s,;.|•·]+$/;

/** Each goes with what parts it from the next one, the last with what parts it from the one before. */
function withoutLinks(children: readonly Token[], links: readonly (readonly Token[])[]): Token[] {
  let left = [...children];
  for (const link of links) {
    const [start, end] = [left.indexOf(link[0] as Token), left.indexOf(link.at(-1) as Token)];
    const isParted = (token: Token | undefined) => token?.type === 'text' && separator.test(token.content);
    const from =
      !isParted(left[end + 1]) && left[start - 2]?.type === 'link_close' && isParted(left[start - 1]);
    const to = isParted(left[end + 1]);
    left = left.filter((_, index) => index < start - (from ? 1 : 0) || index > end + (to ? 1 : 0));
  }
  return left;
}
