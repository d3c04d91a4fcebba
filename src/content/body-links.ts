// The links of a body → those that lead to pages of this site, with their places, and what is wrong with the others.

import type { LineSpan } from '../markdown/scan-blocks.ts';
import { type BodyFindings, readAddressAt } from '../markdown/scan-body.ts';
import { type Position, type Problem, problem } from '../problem.ts';
import { placing } from './place-in-block.ts';

/** Where a body stands, in its file and on the site. */
export interface BodyPlace {
  readonly path: string;
  readonly body: string;
  /** The line of the file that the body begins on. */
  readonly bodyLine: number;
  /** What relative links count from; `undefined` where the file has no address. */
  readonly permalink: string | undefined;
  /** The site's `base_url`: links that are written with it lead to this site too. */
  readonly siteUrl: string;
}

/** A link to a page of this site. */
export interface SiteLink {
  /** As the site has it, with a slash at the end or a file's ending, and `#id` behind it if it is written. */
  readonly address: string;
  /** As the link has it: relative, or with the site's whole address. */
  readonly href: string;
  readonly position: Position;
  /** Where the address itself can be read: as the text of the link, or in running text that is no link. */
  readonly shown?: 'as-link' | 'as-text' | undefined;
}

export interface BodyLinks {
  readonly siteLinks: readonly SiteLink[];
  readonly problems: readonly Problem[];
}

export function checkBodyLinks(
  { links, texts }: Pick<BodyFindings, 'links' | 'texts'>,
  place: BodyPlace,
): BodyLinks {
  const { path, bodyLine, permalink, siteUrl } = place;
  const siteLinks: SiteLink[] = [];
  const problems: Problem[] = [];
  const placer = new LinkPlacer(place.body.split('\n'));
  for (const { href, text, isNamed, lines } of links) {
    const seen = withoutSite(href, siteUrl) === undefined ? addressOfPreview(href) : undefined;
    const suggestion = seen ?? suggestScheme(href);
    const isWhole = href !== '' && suggestion === undefined;
    const address =
      isWhole || seen !== undefined ? addressOnSite(seen ?? href, permalink, siteUrl) : undefined;
    // Most links are good ones to elsewhere, and need no place.
    if (isWhole && isNamed && address === undefined) continue;
    const { line, column } = placer.place(href, lines);
    const position = { line: bodyLine + line, column: column + 1 };
    if (address !== undefined) {
      siteLinks.push({ address, href, position, shown: isIn(text, address) ? 'as-link' : undefined });
    }
    if (href === '') problems.push(problem('notice', 'link/no-address', path, position, {}));
    else if (seen !== undefined) {
      problems.push(problem('notice', 'link/preview', path, position, { written: href, suggestion: seen }));
    } else if (suggestion !== undefined) {
      problems.push(problem('notice', 'link/no-scheme', path, position, { written: href, suggestion }));
    } else if (!isNamed) problems.push(problem('notice', 'link/no-text', path, position, { address: href }));
  }
  return { siteLinks: [...siteLinks, ...storiesInText(texts, place)], problems };
}

/** The path of a story's address, whatever stands before and behind it. */
function isIn(text: string, address: string): boolean {
  const [path = ''] = address.split('#');
  return storyAddress.test(path) && text.includes(path.slice(0, -1));
}

const storyAddress = /^\/\d{4}\/\d\d\/[^/]+\/$/;
const writtenAddress = /(?:https?:\/\/[^\s<>"“”\0]*)?\/\d{4}\/\d\d\/[a-z0-9-]+\/?/gi;

/** Addresses of stories that are written and lead nowhere. */
function storiesInText(
  texts: BodyFindings['texts'],
  { body, bodyLine, permalink, siteUrl }: BodyPlace,
): SiteLink[] {
  if (texts.every(({ text }) => text.search(writtenAddress) < 0)) return [];
  const lines = body.split('\n');
  return texts.flatMap(({ text, isLoneAddress, lines: span }) => {
    const place = placing(lines, span, bodyLine);
    return [...text.matchAll(writtenAddress)].flatMap(([href]): SiteLink | [] => {
      const address = addressOnSite(href, permalink, siteUrl);
      if (address === undefined || !storyAddress.test(address)) return [];
      return { address, href, position: place(href), shown: isLoneAddress ? 'as-link' : 'as-text' };
    });
  });
}

/** `http://localhost:8080/2024/09/x/`, copied from the preview: what stands there, with no site before it. */
function addressOfPreview(href: string): string | undefined {
  const [, rest] =
    /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d+)?(\/.*)?$/i.exec(href) ?? [];
  return rest ?? (/^https?:\/\/localhost(?::\d+)?$/i.test(href) ? '/' : undefined);
}

/** `contoh.id/berita` and `redaksi@contoh.id` as they are typed: browsers take them for pages beside the story's. */
function suggestScheme(href: string): string | undefined {
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(href)) return `mailto:${href}`;
  const host =
    /^(?:www\.)?(?:[a-z0-9-]+\.)+(?:com|org|net|info|id|gov|edu|tv|io|co|me|uk|cn|sg|my|au)(?=[/?#]|$)/i;
  if (host.test(href)) return `https://${href}`;
  // `https//contoh.id`: a browser takes it for a folder of that name.
  const [, rest] = /^https?\/\/(?=[\w-]+\.)(.+)$/i.exec(href) ?? [];
  return rest === undefined ? undefined : `https://${rest}`;
}

/** `undefined` for links that lead elsewhere, or of which nobody can say where. */
function addressOnSite(href: string, permalink: string | undefined, siteUrl: string): string | undefined {
  const onSite = withoutSite(href, siteUrl);
  if (onSite === undefined || (permalink === undefined && !onSite.startsWith('/'))) return undefined;
  const url = `http://site${permalink ?? '/'}`;
  if (!URL.canParse(onSite, url)) return undefined;
  const { pathname, hash } = new URL(onSite, url);
  const path = pathname.replace(/\/index\.html?$/, '/');
  return `${/\/$|\.\w+$/.test(path) ? path : `${path}/`}${hash}`;
}

/** What stands behind the site's own address; with or without `www.` and `s`, as both lead to it. */
function withoutSite(href: string, siteUrl: string): string | undefined {
  if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return href;
  const address = href.replace(/^(?:https?:)?\/\/(?:www\.)?/i, '');
  const site = siteUrl.replace(/^https?:\/\/(?:www\.)?/i, '');
  if (address === href || site === '') return undefined;
  const isInside = address.slice(0, site.length).toLowerCase() === site.toLowerCase();
  const rest = address.slice(site.length);
  if (!isInside || !/^(?:[/?#]|$)/.test(rest)) return undefined;
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/**
 * The parser tells a link's block alone: in it, the links are taken to be those of their address, one after another. The
 * same link in code before it may shift a column, never a line beyond the block.
 */
class LinkPlacer {
  readonly #lines: readonly string[];
  #after: Position = { line: 0, column: 0 };

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** Counted from 0. */
  place(href: string, { start, end }: LineSpan): Position {
    if (this.#after.line < start) this.#after = { line: start, column: 0 };
    const found = this.#find(href, end) ?? this.#findDefinition(href);
    return found ?? { line: start, column: 0 };
  }

  #find(href: string, end: number): Position | undefined {
    for (let line = this.#after.line; line < end; line += 1) {
      const text = this.#lines[line] ?? '';
      const from = line === this.#after.line ? this.#after.column : 0;
      for (const { index, 0: opening } of text.matchAll(/\]\([ \t]*(?=<)|\]\([ \t]*|<(?=[^\s<>]+>)/g)) {
        const start = index + opening.length;
        if (start < from || !isWrittenAt(text, opening === '<' ? index : start, href)) continue;
        this.#after = { line, column: start + 1 };
        return { line, column: text[start] === '<' ? start + 1 : start };
      }
    }
    return undefined;
  }

  /** `[label]: address`, anywhere in the body. */
  #findDefinition(href: string): Position | undefined {
    for (const [line, text] of this.#lines.entries()) {
      const start = /^ {0,3}\[[^\]]+\]:[ \t]*/.exec(text)?.[0].length;
      if (start === undefined || !isWrittenAt(text, start, href)) continue;
      return { line, column: text[start] === '<' ? start + 1 : start };
    }
    return undefined;
  }
}

function isWrittenAt(text: string, start: number, href: string): boolean {
  return (readAddressAt(text, start) ?? '') === href;
}
