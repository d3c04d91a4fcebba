// The links of a body → those that lead to pages of this site, with their places, and what is wrong with the others.

import type { LineSpan } from '../markdown/scan-blocks.ts';
import { type BodyFindings, readAddressAt } from '../markdown/scan-body.ts';
import { type Position, type Problem, problem } from '../problem.ts';
import { findLinkSlip } from './link-slips.ts';
import { meantAddress } from './meant-address.ts';
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
    const slip = address === undefined && isWhole ? findLinkSlip(href) : undefined;
    // Most links are good ones to elsewhere, and need no place.
    if (isWhole && isNamed && address === undefined && slip === undefined) continue;
    const { line, column } = placer.place(href, lines);
    const position = { line: bodyLine + line, column: column + 1 };
    if (address !== undefined) {
      siteLinks.push({ address, href, position, shown: isIn(text, address) ? 'as-link' : undefined });
    }
    // Of `#` too, which stands for an address to come.
    if (href === '' || href === '#') problems.push(problem('notice', 'link/no-address', path, position, {}));
    else if (seen !== undefined) {
      problems.push(problem('notice', 'link/preview', path, position, { written: href, suggestion: seen }));
    } else if (suggestion !== undefined) {
      problems.push(problem('notice', 'link/no-scheme', path, position, { written: href, suggestion }));
    } else if (slip?.rule === 'link/private') {
      problems.push(problem('notice', slip.rule, path, position, { written: href }));
    } else if (slip !== undefined) {
      const details = { written: href, suggestion: slip.suggestion };
      problems.push(problem('notice', slip.rule, path, position, details));
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
const writtenAddress = /(?:https?:\/\/[^\s<>"“”\0]{0,300})?\/\d{4}\/\d\d\/[a-z0-9-]+\/?/gi;

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
  if (/^https?:/i.test(href)) return undefined;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(href)) return `mailto:${href}`;
  if (/^\+?\d[\d-]{7,14}$/.test(href)) return `tel:${href}`;
  const host =
    /^(?:www\.)?(?:[a-z0-9-]+\.)+(?:com|org|net|info|id|gov|edu|tv|io|co|me|uk|cn|sg|my|au|be|ly|gl|app|dev|ai)(?=[/?#]|$)/i;
  if (host.test(href)) return `https://${href}`;
  const quoted = /^(?:["'“”‘’]|%22|%E2%80%9[89CD])+(https?:\/\/.+?)(?:["'“”‘’]|%22|%E2%80%9[89CD])*$/i.exec(
    href,
  )?.[1];
  if (quoted !== undefined) return quoted;
  // `https//contoh.id`: a browser takes it for a folder of that name.
  return meantAddress(href);
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

/** An address that Markdown reads in a line; columns count from 0. */
interface WrittenAddress {
  readonly address: string;
  readonly column: number;
  /** Behind what opens it; `column` is after a `<` that stands there. */
  readonly start: number;
}

/**
 * The parser tells a link's block alone: in it, the links are taken to be those of their address, one after another. The
 * same link in code before it may shift a column, never a line beyond the block.
 */
class LinkPlacer {
  readonly #lines: readonly string[];
  /** By line: a list of thousands of links is read once. */
  readonly #written = new Map<number, readonly WrittenAddress[]>();
  #defined: ReadonlyMap<string, Position> | undefined;
  #after: Position = { line: 0, column: 0 };

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** Counted from 0. */
  place(href: string, { start, end }: LineSpan): Position {
    if (this.#after.line < start) this.#after = { line: start, column: 0 };
    return this.#find(href, end) ?? this.#findDefinition(href) ?? { line: start, column: 0 };
  }

  #find(href: string, end: number): Position | undefined {
    for (let line = this.#after.line; line < end; line += 1) {
      const from = line === this.#after.line ? this.#after.column : 0;
      for (const { address, column, start } of this.#writtenIn(line)) {
        if (start < from || address !== href) continue;
        this.#after = { line, column: start + 1 };
        return { line, column };
      }
    }
    return undefined;
  }

  #findDefinition(href: string): Position | undefined {
    this.#defined ??= definitionsIn(this.#lines);
    return this.#defined.get(href);
  }

  #writtenIn(line: number): readonly WrittenAddress[] {
    const known = this.#written.get(line) ?? addressesIn(this.#lines[line] ?? '');
    this.#written.set(line, known);
    return known;
  }
}

function addressesIn(text: string): WrittenAddress[] {
  const openings = text.matchAll(/\]\([ \t]*(?=<)|\]\([ \t]*|<(?=[^\s<>]+>)/g);
  return Array.from(openings, ({ index, 0: opening }) => {
    const start = index + opening.length;
    return {
      address: readAddressAt(text, opening === '<' ? index : start) ?? '',
      column: text[start] === '<' ? start + 1 : start,
      start,
    };
  });
}

/** `[label]: address`, anywhere in the body: the address → where it is first written. */
function definitionsIn(lines: readonly string[]): Map<string, Position> {
  const defined = new Map<string, Position>();
  for (const [line, text] of lines.entries()) {
    const start = /^ {0,3}\[[^\]]+\]:[ \t]*/.exec(text)?.[0].length;
    if (start === undefined) continue;
    const address = readAddressAt(text, start) ?? '';
    if (!defined.has(address))
      defined.set(address, { line, column: text[start] === '<' ? start + 1 : start });
  }
  return defined;
}
