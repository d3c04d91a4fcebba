// The bundles of the search index → bundles.json: what the reader's script must know to choose among them.
import type { Archive } from '../archive/archive.ts';
import type { LocalDate } from '../dates/moment.ts';
import { compareText } from '../problem.ts';
import type { Language } from '../strings/language.ts';
import type { Dated, FilledBundle } from './partition-articles.ts';
import { authorNamesOf, categoryNameOf } from './record.ts';

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
  bundles: readonly FilledBundle<Dated>[],
  pathsOf: (bundle: string) => readonly string[],
): Manifest {
  const categories = new FilterRanges();
  const authors = new FilterRanges();
  for (const article of archive.articles) {
    categories.add(categoryNameOf(article, archive), article.localDate);
    for (const author of authorNamesOf(article, archive)) authors.add(author, article.localDate);
  }
  return {
    language: archive.site.language,
    bundles: bundles.map((bundle) => describeBundle(bundle, pathsOf(bundle.name))),
    categories: categories.values,
    authors: authors.values,
  };
}

function describeBundle(
  { name, from, to, articles }: FilledBundle<Dated>,
  paths: readonly string[],
): BundleInfo {
  const index = paths.map((path) => /\/head\.(\w+)\.pack$/.exec(path)?.[1]).find(Boolean);
  if (index === undefined) throw new Error(`bundle ${name} has no head`);
  return { name, from, to, articles: articles.length, index };
}

class FilterRanges {
  readonly #ranges = new Map<string, { from: LocalDate; to: LocalDate }>();

  add(name: string, date: LocalDate): void {
    const range = this.#ranges.get(name);
    if (range === undefined) this.#ranges.set(name, { from: date, to: date });
    else if (date < range.from) range.from = date;
    else if (date > range.to) range.to = date;
  }

  get values(): FilterValue[] {
    return [...this.#ranges]
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, { from, to }]): FilterValue => [name, from, to]);
  }
}
