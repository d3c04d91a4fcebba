// What site.yaml says of the whole site, with every default filled in.
import type { CategoryId } from './archive/category.ts';
import type { StoredPhoto } from './archive/photo.ts';
import type { Host } from './archive/redirect.ts';
import type { SubjectKind } from './archive/subject.ts';
import type { Zone } from './dates/zone.ts';
import type { Language } from './strings/language.ts';

/** Root-relative for a page of the site, an absolute web address, or `''` where there is none. */
export type PageLink = string;

/** `baseUrl` has no slash at its end; `basePath` is its path (`''` or `/arsip`), put before every permalink. */
export interface Site {
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  readonly baseUrl: string;
  readonly basePath: string;
  /** The language of the pages. */
  readonly language: Language;
  /** The language of problem reports and commands. */
  readonly reportLanguage: Language;
  /** Dates without a zone are in it; addresses and day indexes use it. */
  readonly zone: Zone;
  /** Categories in the header, in this order. Written down, not derived: a new category re-renders nothing. */
  readonly navigation: readonly CategoryId[];
  /** markdown-it's typographer: off unless asked for, so that text is printed as written. */
  readonly typographer: boolean;
  /** Where photos are kept when not in content/media/: `https`, no slash at its end; else `''`. */
  readonly mediaBaseUrl: string;
  /** Agencies that photos are credited to, beside names in capitals. */
  readonly credits: readonly string[];
  /** A square picture; without one the icon is drawn from the initials of the name. */
  readonly icon: StoredPhoto | undefined;
  /** Who has a feed beside the whole archive and its categories. */
  readonly feeds: readonly SubjectKind[];
  /** Whose `_redirects` file is written, if any, and whose limits the site is to keep to. */
  readonly host: Host;
  /** Pages at old addresses: `undefined` for those that the host's file does not take. */
  readonly redirectPages: boolean | undefined;
  /** Where readers complain: `mailto:…` or a web address; `''` where nobody said. */
  readonly complaints: string;
  /** The page of the press council's guideline, and that of who answers for the site: as `PageLink`s. */
  readonly guideline: PageLink;
  readonly masthead: PageLink;
  /** Made for the newsroom to look at: search engines are to leave it out. Absent from a site for readers. */
  readonly isPreview?: boolean;
  /**
   * Where stories are shown that are not out yet: when the last of them came out or expired, in milliseconds since
   * 1970 UTC. Every page is planned anew then, since any of them may show one.
   */
  readonly keptBackSince?: number;
}

/** The site as it is where `baseUrl` (no slash at its end) takes the place of site.yaml's; `undefined` leaves it. */
export function withBaseUrl(site: Site, baseUrl: string | undefined): Site {
  if (baseUrl === undefined) return site;
  const trimmed = baseUrl.replace(/\/+$/, '');
  return { ...site, baseUrl: trimmed, basePath: basePathOf(trimmed) };
}

/** `https://contoh.example/arsip` → `/arsip`; `''` where the site stands at its host's root. */
export function basePathOf(baseUrl: string): string {
  return new URL(baseUrl).pathname.replace(/\/+$/, '');
}
