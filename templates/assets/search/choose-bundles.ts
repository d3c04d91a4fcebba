// The list of bundles and a query → the bundles that can hold a result.
import type { BundleInfo, FilterValue, Manifest } from '../../../src/search/manifest.ts';
import type { Query } from './query.ts';

/** Newest first. A bundle outside the dates of a filter's value cannot hold an article that has it. */
export function chooseBundles(manifest: Manifest, { category, author, year }: Query): readonly BundleInfo[] {
  const spans: (Span | undefined)[] = [];
  if (category !== '') spans.push(spanOf(manifest.categories, category));
  if (author !== '') spans.push(spanOf(manifest.authors, author));
  if (year !== '') spans.push({ from: `${year}-01-01`, to: `${year}-12-31` });
  return manifest.bundles.filter(({ from, to }) =>
    spans.every((span) => span !== undefined && from <= span.to && to >= span.from),
  );
}

interface Span {
  readonly from: string;
  readonly to: string;
}

function spanOf(values: readonly FilterValue[], wanted: string): Span | undefined {
  const value = values.find(([name]) => name === wanted);
  return value && { from: value[1], to: value[2] };
}
