// The links that bodies have to pages of this site, and what stands at addresses → notices of links to nothing or to no
// part of a page, and which of them lead to stories that are not to be seen.
import type { Permalink } from '../archive/address.ts';
import type { Redirects } from '../archive/redirect.ts';
import { isIdOfPage } from '../markdown/heading-ids.ts';
import { percentDecoded } from '../percent-decoded.ts';
import { type Problem, problem } from '../problem.ts';
import type { SiteLink } from './body-links.ts';
import { findNearAddress } from './near-address.ts';
import { findNearest } from './nearest.ts';
import type { PageReading } from './page-record.ts';
import type { SummarizedFolder } from './resolve-months.ts';
import type { SiteAddresses } from './site-addresses.ts';

export interface LinkSources {
  readonly folders: readonly SummarizedFolder[];
  readonly pages: readonly PageReading[];
  readonly addresses: SiteAddresses;
  readonly redirects: Redirects;
}

export interface SiteLinkCheck {
  /** As `Archive` has them. */
  readonly hiddenLinks: ReadonlyMap<Permalink, readonly string[]>;
  readonly problems: readonly Problem[];
}

/** From the folders' summaries alone. An old address that leads on is no fault. */
export function checkSiteLinks(sources: LinkSources): SiteLinkCheck {
  const judge = new LinkJudge(sources);
  const inArticles = sources.folders.flatMap(({ folder, summary }) =>
    summary.siteLinks.flatMap(([address, file, line, column, href = address, shown]) =>
      judge.check(folder.files[file] ?? folder.path, { address, href, position: { line, column }, shown }),
    ),
  );
  const inPages = sources.pages.flatMap(({ path, parts }) =>
    parts.siteLinks.flatMap((link) => judge.check(path, link)),
  );
  return { hiddenLinks: judge.hiddenLinks, problems: [...inArticles, ...inPages] };
}

class LinkJudge {
  readonly #sources: LinkSources;
  readonly #hidden = new Map<Permalink, Set<string>>();
  #leadingOn: ReadonlySet<string> | undefined;
  #anchors: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(sources: LinkSources) {
    this.#sources = sources;
  }

  get hiddenLinks(): Map<Permalink, readonly string[]> {
    return new Map(Array.from(this.#hidden, ([from, links]) => [from, [...links]]));
  }

  check(path: string, { address: whole, href, position, shown }: SiteLink): Problem[] {
    const [address = '', fragment = ''] = whole.split('#');
    const { addresses } = this.#sources;
    const state = addresses.find(address);
    // Its last part says what the story is about.
    const isBetrayed = shown !== undefined && state === 'hidden' && addresses.isYetToCome(address);
    if (isBetrayed) return [problem('error', 'link/betrays', path, position, { address })];
    if (shown === 'as-text') return [];
    if (state === 'there') return this.#checkFragment(path, address, fragment, position);
    if (this.#isLedOn(address)) return [];
    if (state === 'hidden') {
      this.#hide(path, href);
      return [problem('notice', 'link/hidden', path, position, { address })];
    }
    const nearest = addresses.findMeant(address) ?? findNearAddress(address, addresses);
    const details = { address, nearest };
    return [problem('notice', 'link/missing', path, position, details)];
  }

  /** What ids a page has that no writer wrote is its own to know. */
  #checkFragment(path: string, address: string, fragment: string, position: SiteLink['position']): Problem[] {
    const anchor = idIn(fragment);
    if (anchor === '' || isIdOfPage(anchor)) return [];
    const target = this.#sources.addresses.ownerOf(address);
    if (target === undefined || target === 'site') return [];
    const ids = this.#idsOf(target);
    if (ids.includes(anchor)) return [];
    const details = { address, anchor, nearest: findNearest(anchor, ids) };
    return [problem('notice', 'link/no-anchor', path, position, details)];
  }

  #hide(path: string, href: string): void {
    const [written = ''] = href.split(/[?#]/, 1);
    const from = `${path.replace(/^(?:articles|pages)(.*)\.md$/, '$1')}/` as Permalink;
    this.#hidden.set(from, (this.#hidden.get(from) ?? new Set()).add(written));
  }

  #isLedOn(address: string): boolean {
    const { rules, pages } = this.#sources.redirects;
    this.#leadingOn ??= new Set([...rules, ...[...pages.values()].flat()].map(({ from }): string => from));
    return this.#leadingOn.has(address) || this.#leadingOn.has(address.slice(0, -1));
  }

  #idsOf(file: string): readonly string[] {
    this.#anchors ??= listAnchors(this.#sources);
    return this.#anchors.get(file) ?? [];
  }
}

function listAnchors({ folders, pages }: LinkSources): Map<string, readonly string[]> {
  return new Map([
    ...folders.flatMap(({ folder, summary }) =>
      summary.anchors.map(([file, ids]) => [folder.files[file] ?? '', ids] as const),
    ),
    ...pages.map(({ path, parts }) => [path, parts.anchors] as const),
  ]);
}

/** Browsers scroll to a piece of text where `:~:text=` asks for it. */
function idIn(fragment: string): string {
  return percentDecoded(fragment.replace(/:~:.*$/, ''));
}
