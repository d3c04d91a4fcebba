// The links of a body → those that lead to pages of this site, with their places, and what is wrong with the others.

import type { BodyFindings } from '../markdown/scan-body.ts';
import { percentDecoded } from '../percent-decoded.ts';
import { type Position, type Problem, problem } from '../problem.ts';
import { addressOfPreview, addressOnSite, withoutSite } from './address-on-site.ts';
import { LinkPlacer } from './link-placer.ts';
import { findLinkSlip, type LinkSlip } from './link-slips.ts';
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
  const note = links.find(({ text }) => noteForm.test(text));
  if (note !== undefined) {
    const { line, column } = new LinkPlacer(place.body.split('\n')).place(note.href, note.lines);
    const at = { line: bodyLine + line, column: column + 1 };
    problems.push(problem('notice', 'body/reference', path, at, { written: `[${note.text}]` }));
  }
  for (const { href, text, isNamed, lines } of links) {
    if (noteForm.test(text)) continue;
    const seen = withoutSite(href, siteUrl) === undefined ? addressOfPreview(href) : undefined;
    const suggestion = seen ?? suggestScheme(href);
    const isWhole = href !== '' && suggestion === undefined;
    const address =
      isWhole || seen !== undefined ? addressOnSite(seen ?? href, permalink, siteUrl) : undefined;
    const slip = address === undefined && isWhole ? findLinkSlip(href) : undefined;
    // Most links are good ones to elsewhere, and need no place.
    if (isWhole && isNamed && address === undefined && slip === undefined) continue;
    if (photoBeside.test(href)) {
      const position = placer.place(href, lines);
      const at = { line: bodyLine + position.line, column: position.column + 1 };
      problems.push(problem('notice', 'link/photo', path, at, { written: percentDecoded(href) }));
      continue;
    }
    const { line, column } = placer.place(href, lines);
    const position = { line: bodyLine + line, column: column + 1 };
    if (address !== undefined) {
      siteLinks.push({ address, href, position, shown: isIn(text, address) ? 'as-link' : undefined });
    }
    problems.push(...judge({ href, isNamed, seen, suggestion, slip }, path, position));
  }
  return { siteLinks: [...siteLinks, ...storiesInText(texts, place)], problems };
}

/** `[^1]`, with `[^1]: https://contoh.id` or one word below: to Markdown a link whose text is the mark. */
const noteForm = /^\^\S{1,30}$/;

/** As an image has it: counted from the story, where no photo lies. */
const photoBeside = /^(?![a-z][a-z0-9+.-]*:|[/#?.])[^?#]+\.(?:jpe?g|png|webp|avif|gif)$/i;

interface JudgedLink {
  readonly href: string;
  readonly isNamed: boolean;
  /** Of the preview: what stands there. */
  readonly seen: string | undefined;
  readonly suggestion: string | undefined;
  readonly slip: LinkSlip | undefined;
}

/** The first thing that is wrong with it. */
function judge({ href, isNamed, seen, suggestion, slip }: JudgedLink, path: string, at: Position): Problem[] {
  // Of `#` too, which stands for an address to come.
  if (href === '' || href === '#') return [problem('notice', 'link/no-address', path, at, {})];
  if (seen !== undefined)
    return [problem('notice', 'link/preview', path, at, { written: href, suggestion: seen })];
  if (suggestion !== undefined)
    return [problem('notice', 'link/no-scheme', path, at, { written: href, suggestion })];
  if (slip?.rule === 'link/private') return [problem('notice', slip.rule, path, at, { written: href })];
  if (slip !== undefined)
    return [problem('notice', slip.rule, path, at, { written: href, suggestion: slip.suggestion })];
  return isNamed ? [] : [problem('notice', 'link/no-text', path, at, { address: href })];
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

/** `contoh.id/berita` and `redaksi@contoh.id` as they are typed: browsers take them for pages beside the story's. */
function suggestScheme(href: string): string | undefined {
  if (/^https?:/i.test(href)) return undefined;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(href)) return `mailto:${href}`;
  if (/^\+?\d[\d-]{7,14}$/.test(href)) return `tel:${href}`;
  const host =
    /^(?:www\.)?(?:[a-z0-9-]+\.)+(?:com|org|net|info|id|gov|edu|tv|io|co|me|uk|cn|sg|my|au|be|ly|gl|app|dev|ai)(?=[/?#]|$)/i;
  if (host.test(href) || /^www\.[a-z0-9-]+\.[a-z]/i.test(href)) return `https://${href}`;
  const quoted = /^(?:["'“”‘’]|%22|%E2%80%9[89CD])+(https?:\/\/.+?)(?:["'“”‘’]|%22|%E2%80%9[89CD])*$/i.exec(
    href,
  )?.[1];
  if (quoted !== undefined) return quoted;
  // `https//contoh.id`: a browser takes it for a folder of that name.
  return meantAddress(href);
}
