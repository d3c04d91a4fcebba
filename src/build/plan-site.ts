// The archive → the cells of its site, pages and search alike: what is planned, made and kept together.
import type { Archive } from '../archive/archive.ts';
import type { Digest } from '../archive/article.ts';
import { digestText } from '../digest.ts';
import type { Page } from '../pages/page.ts';
import { planCells } from '../pages/plan.ts';
import { type PlannedBundle, planBundles } from '../search/plan-bundles.ts';
import type { CodeFingerprints } from './code-fingerprints.ts';
import { type PictureCell, planPictureCells } from './picture-cells.ts';

/** `fingerprint` covers all that the cell's units are planned from, and the code that plans and makes them. */
interface CellOf<Kind extends string> {
  readonly kind: Kind;
  readonly key: string;
  readonly fingerprint: Digest;
}

export interface PageCell extends CellOf<'pages'> {
  readonly plan: () => Iterable<Page>;
}

export interface BundleCell extends CellOf<'bundle'>, PlannedBundle {}

/** What all bundles share. */
export interface EngineCell extends CellOf<'engine'> {}

/** What tells the reader's browser which bundles there are. */
export interface BundleListCell extends CellOf<'bundle-list'> {
  readonly bundles: readonly BundleCell[];
}

/** A part of the index that is not looked into, and stays as it was made last. */
export interface LeftCell extends CellOf<'left'> {}

export type SiteCell = PageCell | PictureCell | BundleCell | EngineCell | BundleListCell | LeftCell;

export interface SitePlanOptions {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Without it the site has no index, and its search page says so. */
  readonly search: boolean;
  /** The most articles in a bundle of the index. */
  readonly bundleLimit?: number;
}

/** Every output but assets and the marker is of one of these cells; keys differ. */
export function planSite(
  archive: Archive,
  code: CodeFingerprints,
  { now, search, bundleLimit }: SitePlanOptions,
): SiteCell[] {
  return [
    ...planPageCells(archive, now, code),
    ...planPictureCells(archive, code.pictures),
    ...(search ? planSearchCells(archive, code, bundleLimit) : []),
  ];
}

function planPageCells(archive: Archive, now: number, code: CodeFingerprints): PageCell[] {
  return Array.from(planCells(archive, now), ({ key, kinds, inputs, plan }) => {
    const made = kinds.map((kind) => code.pages[kind]);
    const fingerprint = digestText([code.planning, ...made, inputs].join(' '));
    return { kind: 'pages', key, fingerprint, plan };
  });
}

function planSearchCells(archive: Archive, code: CodeFingerprints, limit?: number): SiteCell[] {
  const engine = digestText(`${code.search} ${archive.site.language}`);
  const bundles = planBundles(archive, limit).map((planned): BundleCell => {
    const fingerprint = digestText([code.planning, code.search, planned.inputs].join(' '));
    return { kind: 'bundle', key: bundleCellKey(planned.bundle.name), fingerprint, ...planned };
  });
  // The bundles cover every month between them, and so the names that the list holds.
  const list = digestText([code.planning, ...bundles.map(({ fingerprint }) => fingerprint)].join(' '));
  return [
    { kind: 'engine', key: `${searchKeys}engine`, fingerprint: engine },
    ...bundles,
    { kind: 'bundle-list', key: `${searchKeys}list`, fingerprint: list, bundles },
  ];
}

/** What the keys of all cells of the search index begin with. */
export const searchKeys = 'search/';

export function bundleCellKey(bundle: string): string {
  return `${searchKeys}bundle-${bundle}`;
}
