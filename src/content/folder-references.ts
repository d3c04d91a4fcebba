// The readings of a folder's articles → the names, links and dates that they hold, with the places of names and links.
import { isInternal } from '../archive/correction.ts';
import type { Position } from '../problem.ts';
import type { ArticleReading, ArticleReferences } from './article-record.ts';
import type { SiteLink } from './body-links.ts';
import type { Located } from './located.ts';

/** A name as it is written, and where the folder has it first, by path. */
export interface NameUse extends Position {
  readonly written: string;
  readonly path: string;
}

/** As `NameUse`, of names that there may be thousands of: the file by its place among the folder's. */
export type ShortNameUse = readonly [written: string, file: number, line: number, column: number];

/** Stories whose caption stands without a photo, and where the first does, by path. */
export interface CaptionsAlone extends Position {
  readonly path: string;
  readonly count: number;
}

/** A link to an address of this site, and where it stands, as in `ShortNameUse`. */
export type LinkUse = readonly [address: string, file: number, line: number, column: number];

/** As `LinkUse`, with `href` where that is another, and how the address is shown where it can be read. */
export type SiteLinkUse = readonly [...LinkUse, href?: string | undefined, shown?: SiteLink['shown']];

/** Of drafts and faulty files too, whatever the clock says. Names are as written, each once. */
export interface FolderReferences {
  readonly categories: readonly NameUse[];
  readonly authors: readonly NameUse[];
  readonly topics: readonly ShortNameUse[];
  /** All of them, in the order of paths. */
  readonly siteLinks: readonly SiteLinkUse[];
  /** Of the stories that have headings: the file, as in `ShortNameUse`, and the ids of its headings. */
  readonly anchors: readonly (readonly [file: number, ids: readonly string[]])[];
  /** Of corrections, inside the site: their addresses are permalinks. */
  readonly correctionLinks: readonly LinkUse[];
  readonly captionsAlone: CaptionsAlone | undefined;
  /** When each file's story was published, in seconds since 1970 UTC; 0 where that could not be read. */
  readonly dates: readonly number[];
  /** The latest date (ms since 1970 UTC) that must not be ahead of `now`. */
  readonly latestDate: number | undefined;
}

/** `readings` in the order of their paths. */
export function summarizeReferences(readings: readonly ArticleReading[]): FolderReferences {
  return {
    categories: firstUses(readings, ({ references }) => references.category ?? []),
    authors: firstUses(readings, ({ references }) => references.authors),
    topics: firstTopics(readings),
    siteLinks: readings.flatMap(({ references }, file) =>
      references.siteLinks.map((link) => siteLinkUse(link, file)),
    ),
    anchors: readings.flatMap(({ references: { anchors } }, file) =>
      anchors.length === 0 ? [] : [[file, anchors] as const],
    ),
    correctionLinks: linkUses(readings, ({ corrections }) =>
      corrections.flatMap(({ link }) => (link !== undefined && isInternal(link.value) ? link : [])),
    ),
    captionsAlone: findCaptionsAlone(readings),
    dates: readings.map(({ references: { date } }) => Math.floor((date?.value.epoch ?? 0) / 1000)),
    latestDate: greatest(
      readings.flatMap(({ references: { date, updated, mayBeAhead, corrections } }) => [
        ...(mayBeAhead ? [] : [date, updated].flatMap((each) => each?.value.epoch ?? [])),
        ...corrections.map(({ at }) => at.value.epoch),
      ]),
    ),
  };
}

function siteLinkUse({ address, href, position, shown }: SiteLink, file: number): SiteLinkUse {
  const { line, column } = position;
  if (shown !== undefined) return [address, file, line, column, href, shown];
  return href === address ? [address, file, line, column] : [address, file, line, column, href];
}

function findCaptionsAlone(readings: readonly ArticleReading[]): CaptionsAlone | undefined {
  const alone = readings.flatMap(({ path, references: { captionAlone } }) =>
    captionAlone === undefined ? [] : { path, ...captionAlone },
  );
  const [first] = alone;
  return first && { ...first, count: alone.length };
}

function linkUses(
  readings: readonly ArticleReading[],
  linksOf: (references: ArticleReferences) => readonly Located<string>[],
): LinkUse[] {
  return readings.flatMap(({ references }, file) =>
    linksOf(references).map(({ value, position }): LinkUse => {
      return [value, file, position.line, position.column];
    }),
  );
}

function firstUses(
  readings: readonly ArticleReading[],
  usedIn: (reading: ArticleReading) => Located<string> | readonly Located<string>[],
): NameUse[] {
  const uses = new Map<string, NameUse>();
  for (const reading of readings) {
    for (const { value: written, position } of [usedIn(reading)].flat()) {
      if (!uses.has(written)) uses.set(written, { written, path: reading.path, ...position });
    }
  }
  return [...uses.values()];
}

function firstTopics(readings: readonly ArticleReading[]): ShortNameUse[] {
  const uses = new Map<string, ShortNameUse>();
  for (const [file, { references }] of readings.entries()) {
    for (const { value: written, position } of references.topics) {
      if (!uses.has(written)) uses.set(written, [written, file, position.line, position.column]);
    }
  }
  return [...uses.values()];
}

/** `undefined` where there is none. */
export function greatest(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((most, value) => Math.max(most, value));
}
