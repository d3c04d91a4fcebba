// The bundles of the search index → bundles.json: what the reader's script must know to choose among them.
import type { Archive } from '../archive/archive.ts';
import type { DatedShare } from '../archive/month.ts';
import type { LocalDate } from '../dates/moment.ts';
import { compareText } from '../problem.ts';
import type { Language } from '../strings/language.ts';
import type { Bundle } from './partition.ts';

/** Dates are local to the site; both ends are included. */
export interface BundleInfo {
  /** Its folder under /pagefind/. */
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly articles: number;
  /** Names the bundle's head: `head.<index>.pack`. */
  readonly index: string;
}

/** A value of a filter, and the dates of the oldest and newest article that has it. */
export type FilterValue = readonly [name: string, from: LocalDate, to: LocalDate];

export interface Manifest {
  readonly language: Language;
  /** Newest first; their dates do not overlap, but a day may be cut in several. */
  readonly bundles: readonly BundleInfo[];
  /** By name. */
  readonly categories: readonly FilterValue[];
  readonly authors: readonly FilterValue[];
}

/** `pathsOf` gives the files that a bundle became. */
export function makeManifest(
  archive: Archive,
  bundles: readonly Bundle[],
  pathsOf: (bundle: string) => readonly string[],
): Manifest {
  const categories = new FilterRanges();
  const authors = new FilterRanges();
  for (const { summary } of archive.months) {
    for (const share of summary.categories)
      categories.add(archive.categories.get(share.id)?.name ?? share.id, share);
    for (const share of summary.authors) authors.add(archive.authors.get(share.id)?.name ?? share.id, share);
  }
  return {
    language: archive.site.language,
    bundles: bundles.map((bundle) => describeBundle(bundle, pathsOf(bundle.name))),
    categories: categories.values,
    authors: authors.values,
  };
}

function describeBundle({ name, from, to, count }: Bundle, paths: readonly string[]): BundleInfo {
  const index = paths.map((path) => /\/head\.(\w+)\.pack$/.exec(path)?.[1]).find(Boolean);
  if (index === undefined) throw new Error(`bundle ${name} has no head`);
  return { name, from, to, articles: count, index };
}

class FilterRanges {
  readonly #ranges = new Map<string, { from: LocalDate; to: LocalDate }>();

  add(name: string, { from, to }: Pick<DatedShare<string>, 'from' | 'to'>): void {
    const range = this.#ranges.get(name);
    this.#ranges.set(name, {
      from: range !== undefined && range.from < from ? range.from : from,
      to: range !== undefined && range.to > to ? range.to : to,
    });
  }

  get values(): FilterValue[] {
    return [...this.#ranges]
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, { from, to }]): FilterValue => [name, from, to]);
  }
}
