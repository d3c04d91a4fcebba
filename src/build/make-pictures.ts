// The open cells of pictures → their files in the staging folder, each unit's made again only where it changed.
import type { Digest } from '../archive/article.ts';
import { digestData } from '../digest-data.ts';
import { cardAddress } from '../images/category-card.ts';
import { faviconPath, iconPictures } from '../images/site-icon.ts';
import { variantAddress } from '../images/variants.ts';
import { drain, type Stop } from './drain.ts';
import type { Judgement } from './judge-cells.ts';
import type { PictureCell, PictureUnit } from './picture-cells.ts';
import type { PictureRequest } from './picture-request.ts';
import type { MadeUnit, MadeUnits } from './plan-installation.ts';
import { findFresh } from './stale.ts';
import type { Workers } from './workers.ts';

export interface PictureOptions {
  readonly contentDir: string;
  readonly stagingDir: string;
  /** As in `PictureRequest`. */
  readonly kept: PictureRequest['kept'];
  readonly workers: Workers;
  readonly stop: Stop;
  /** Photos and cards whose pictures are made. */
  readonly onProgress: (units: number) => void;
}

interface StaleUnit {
  readonly cell: string;
  readonly key: string;
  readonly fingerprint: Digest;
  readonly request: PictureRequest;
}

/** A unit a photo, a unit a card and one for the icon. `code` is of what makes them. */
export async function makePictures(
  { open, known }: Pick<Judgement, 'open' | 'known'>,
  code: Digest,
  options: PictureOptions,
): Promise<MadeUnits> {
  const { workers, stop, onProgress } = options;
  const units: MadeUnit[] = [];
  const written: string[] = [];
  const cells = open.filter((cell) => cell.kind === 'pictures');
  let made = 0;
  await drain(findStaleUnits(cells, code, known, options, units), workers.size, stop, async (stale) => {
    const { cell, key, fingerprint, request } = stale;
    const encoded = await workers.run<'picture'>(request);
    for (const each of encoded) if (each.written) written.push(each.path);
    const files = encoded.map(({ path, hash, size }) => ({ path, hash, size }));
    units.push({ cell, key, unit: { fingerprint, files }, isMade: true });
    made += 1;
    onProgress(made);
  });
  return { units, written };
}

/** Fresh ones go to `units` at once. */
function* findStaleUnits(
  cells: readonly PictureCell[],
  code: Digest,
  known: Judgement['known'],
  { contentDir, stagingDir, kept }: PictureOptions,
  units: MadeUnit[],
): Generator<StaleUnit, void> {
  const standing = standingByUnit(cells, known.standing);
  for (const { key: cell, units: planned } of cells) {
    for (const unit of planned) {
      const key = keyOf(unit);
      const fingerprint = digestData(unit, code);
      const fresh = findFresh(key, fingerprint, known);
      if (fresh !== undefined) {
        units.push({ cell, key, unit: fresh, isMade: false });
        continue;
      }
      const own = standing.get(key) ?? new Map<string, Digest>();
      const place = { contentDir, stagingDir, kept, standing: own };
      yield { cell, key, fingerprint, request: { task: 'picture', unit, fingerprint, ...place } };
    }
  }
}

/** What the paths of its files begin with, up to the last hyphen; those of the icon have names of their own. */
function keyOf(unit: PictureUnit): string {
  switch (unit.kind) {
    case 'photo':
      return unitOfPath(variantAddress(unit.photo.photo, 0, 'jpeg').slice(1));
    case 'card':
      return unitOfPath(cardAddress(unit.card).slice(1));
    case 'icon':
      return iconKey;
  }
}

const iconKey = 'icon';
const iconPaths: ReadonlySet<string> = new Set([...Object.keys(iconPictures), faviconPath]);

function unitOfPath(path: string): string {
  return iconPaths.has(path) ? iconKey : path.slice(0, path.lastIndexOf('-'));
}

/** Nothing is gone through where nothing is to be made. */
function standingByUnit(
  cells: readonly PictureCell[],
  standing: ReadonlyMap<string, Digest>,
): Map<string, Map<string, Digest>> {
  const byUnit = new Map<string, Map<string, Digest>>();
  if (cells.length === 0) return byUnit;
  for (const [path, hash] of standing) {
    if (!path.startsWith('media/') && !iconPaths.has(path)) continue;
    const own = byUnit.get(unitOfPath(path)) ?? new Map<string, Digest>();
    byUnit.set(unitOfPath(path), own.set(path, hash));
  }
  return byUnit;
}
