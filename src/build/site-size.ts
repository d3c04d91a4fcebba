// The ledger of a site → how large it is, as a whole and in what settings could leave out.
import type { Permalink } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import type { Amount, Saving, SiteSize } from '../hosts/judge-budget.ts';
import { outputPathOf } from '../pages/addresses.ts';
import { compareText } from '../problem.ts';
import { type CellRecord, filesOf, type Ledger } from './ledger.ts';
import { pathsIn } from './ledger-rows.ts';

/** Cells tell their size; their rows are read only where more is asked. */
export function measureSite(ledger: Ledger, { redirects }: Pick<Archive, 'redirects'>): SiteSize {
  const cells = [...ledger.values()];
  return {
    files: sum(cells.map(({ files }) => files)),
    bytes: sum(cells.map(({ bytes }) => bytes)),
    largest: cells.reduce((most, { largest }) => Math.max(most, largest), 0),
    findLargest: () => findLargest(cells),
    findFullestFolder: () => findFullestFolder(cells),
    findSavings: () => findSavings(cells, redirectPages(redirects)),
  };
}

/** Of those that are largest the first by its path. */
function findLargest(cells: readonly CellRecord[]): string {
  const most = cells.reduce((size, { largest }) => Math.max(size, largest), 0);
  const files = cells.filter(({ largest }) => largest === most).flatMap(filesOf);
  const paths = files.filter(({ size }) => size === most).map(({ path }) => path);
  return paths.sort(compareText)[0] ?? '';
}

/** Its path ends with a slash; that of the site's root is `/`. */
function findFullestFolder(cells: readonly CellRecord[]): { readonly path: string; readonly files: number } {
  const counts = new Map<string, number>();
  for (const { rows } of cells) {
    for (const path of pathsIn(rows)) {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  const most = [...counts.values()].reduce((files, count) => Math.max(files, count), 0);
  const paths = [...counts].filter(([, count]) => count === most).map(([path]) => path);
  return { path: paths.sort(compareText)[0] || '/', files: most };
}

function findSavings(
  cells: readonly CellRecord[],
  redirects: ReadonlySet<string>,
): Readonly<Record<Saving, Amount>> {
  const found: Record<Saving, Amount> = {
    photos: nothing,
    'author-feeds': nothing,
    'topic-feeds': nothing,
    'redirect-pages': nothing,
  };
  for (const { path, size } of cells.flatMap(filesOf)) {
    const saving = savingOf(path, redirects);
    if (saving === undefined) continue;
    const { files, bytes } = found[saving];
    found[saving] = { files: files + 1, bytes: bytes + size };
  }
  return found;
}

/** Cards of categories are drawn, not stored: no setting moves them. */
function savingOf(path: string, redirects: ReadonlySet<string>): Saving | undefined {
  if (redirects.has(path)) return 'redirect-pages';
  if (/^media\/(?!kartu\/)/.test(path)) return 'photos';
  if (/^penulis\/.*\/feed\.xml$/.test(path)) return 'author-feeds';
  return /^topik\/.*\/feed\.xml$/.test(path) ? 'topic-feeds' : undefined;
}

function redirectPages({ pages }: Archive['redirects']): ReadonlySet<string> {
  return new Set(
    [...pages.values()].flatMap((ofCell) =>
      ofCell.map(({ from }) => outputPathOf(from as string as Permalink)),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

const nothing: Amount = { files: 0, bytes: 0 };
