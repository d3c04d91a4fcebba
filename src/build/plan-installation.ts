// Everything that was made → what is to be moved into the output folder, what is to go, and the new ledger.
import { digestText } from '../digest.ts';
import { joinSets } from '../digest-set.ts';
import type { AssetFiles } from './assets.ts';
import { type Installation, removeFile } from './install.ts';
import type { Judgement } from './judge-cells.ts';
import {
  type CellRecord,
  filesOf,
  type Ledger,
  makeRecord,
  noFiles,
  type OutputUnit,
  type Units,
} from './ledger.ts';
import { formatMarker, markerPath, type SiteOrigin } from './marker.ts';
import { markerCell, type Standing } from './out-folder.ts';
import type { CellFiles, Restored } from './output-store.ts';
import { isStaged, stageIfOther } from './stage-file.ts';

/** `isMade` is false where the unit is as it was. */
export interface MadeUnit {
  readonly cell: string;
  readonly key: string;
  readonly unit: OutputUnit;
  readonly isMade: boolean;
}

/** The units of open cells, and the paths of theirs that lie in the staging folder. */
export interface MadeUnits {
  readonly units: readonly MadeUnit[];
  readonly written: readonly string[];
}

/** `assets` are undefined in a share, which is no site and so has no marker either. */
export interface Made {
  readonly judged: Judgement;
  readonly pages: MadeUnits;
  readonly pictures: MadeUnits;
  readonly search: MadeUnits;
  readonly assets: AssetFiles | undefined;
  readonly restored: Restored;
  readonly stagingDir: string;
  readonly origin: SiteOrigin;
}

export interface InstallationPlan {
  readonly installation: Installation;
  readonly ledger: Ledger;
  /** Of the cells that are not as they were. */
  readonly changed: readonly CellFiles[];
  /** How many pages were rendered. */
  readonly rendered: number;
}

const assetsCell = 'assets';

/** Stages the assets that changed and the marker; whatever stands in the output folder and is no output goes. */
export function planInstallation({
  judged,
  pages,
  pictures,
  search,
  assets,
  restored,
  stagingDir,
  origin,
}: Made): InstallationPlan {
  const { sealed, joined, open, standing } = judged;
  const staged = stageFiles(assetsCell, assets ?? new Map(), judged.known.standing, stagingDir);
  const made = new Map(groupByCell([...pages.units, ...pictures.units, ...search.units, ...staged.units]));
  const fingerprints = new Map(open.map(({ key, fingerprint }) => [key, fingerprint]));
  const records = [...made].map(([key, units]) =>
    makeRecord(key, fingerprints.get(key) ?? digestOf(units), units),
  );
  const ledger = new Map([
    ...sealed,
    ...joined.cells,
    ...records.map((record) => [record.key, record] as const),
  ]);
  const markers: AssetFiles = assets ? new Map([[markerPath, markerBytes(ledger, origin)]]) : new Map();
  const marker = stageFiles(markerCell, markers, judged.known.standing, stagingDir);
  for (const [key, units] of groupByCell(marker.units))
    ledger.set(key, makeRecord(key, digestOf(units), units));
  const changed = [...ledger.values()].filter(({ key }) => !sealed.has(key)).map(filesOfCell);
  const outputs = new Map(changed.flatMap(({ files }) => files.map(({ path, hash }) => [path, hash])));
  const unpacked = takeRestored(restored, outputs, judged.sealed, stagingDir);
  return {
    installation: {
      written: [pages, pictures, search, joined, staged, marker]
        .flatMap(({ written }) => written)
        .concat(unpacked),
      removed: [...standing.keys()].filter((path) => !outputs.has(path)),
    },
    ledger,
    changed,
    rendered: pages.units.filter(({ isMade }) => isMade).length,
  };
}

function groupByCell(made: readonly MadeUnit[]): Map<string, Map<string, OutputUnit>> {
  const cells = new Map<string, Map<string, OutputUnit>>();
  for (const { cell, key, unit } of made) {
    const units = cells.get(cell);
    if (units) units.set(key, unit);
    else cells.set(cell, new Map([[key, unit]]));
  }
  return cells;
}

function filesOfCell(record: CellRecord): CellFiles {
  return { key: record.key, files: filesOf(record) };
}

/** Of cells that are made anew each time: their bytes are their fingerprint. */
function digestOf(units: Units): CellRecord['fingerprint'] {
  return digestText([...units.values()].map(({ fingerprint }) => fingerprint).join(' '));
}

/**
 * Restored files that are outputs still. Where one is not, nothing of it stays staged; where it was made anew, that
 * lies in its place.
 */
function takeRestored(
  { files }: Restored,
  outputs: Standing,
  sealed: Judgement['sealed'],
  stagingDir: string,
): string[] {
  if (files.size === 0) return [];
  const kept = new Map(outputs);
  for (const record of sealed.values()) {
    for (const { path, hash } of filesOfCell(record).files) if (files.has(path)) kept.set(path, hash);
  }
  // What was staged since may have taken its place.
  for (const path of files.keys())
    if (!kept.has(path) && isStaged(stagingDir, path)) removeFile(stagingDir, path);
  return [...files].filter(([path, hash]) => kept.get(path) === hash).map(([path]) => path);
}

/** Files whose bytes stand already are not staged. Each is its own unit; its bytes are its fingerprint. */
function stageFiles(
  cell: string,
  files: ReadonlyMap<string, Uint8Array>,
  standing: Standing,
  stagingDir: string,
): MadeUnits {
  const units: MadeUnit[] = [];
  const written: string[] = [];
  for (const [path, bytes] of files) {
    const { hash, size, written: isNew } = stageIfOther(stagingDir, path, bytes, standing.get(path));
    units.push({ cell, key: path, unit: { fingerprint: hash, files: [{ path, hash, size }] }, isMade: true });
    if (isNew) written.push(path);
  }
  return { units, written };
}

/** Names the site that is installed: the same bytes for the same outputs of the same commit. */
function markerBytes(ledger: Ledger, origin: SiteOrigin): Uint8Array {
  const cells = [...ledger.values()];
  return Buffer.from(
    formatMarker({
      ...origin,
      outputs: cells.reduce((digest, cell) => joinSets(digest, cell.outputs), noFiles),
      files: cells.reduce((sum, { files }) => sum + files, 0),
      bytes: cells.reduce((sum, { bytes }) => sum + bytes, 0),
    }),
  );
}
