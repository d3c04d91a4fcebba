// Everything that was made → what is to be moved into the output folder, what is to go, and the new ledger.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import { digestText } from '../pages/fingerprint.ts';
import { compareText } from '../problem.ts';
import type { AssetFiles } from './assets.ts';
import { type Installation, removeFile } from './install.ts';
import type { OutputFile, OutputUnit } from './ledger.ts';
import { markerPath, type Standing } from './out-folder.ts';
import type { Restored } from './output-store.ts';
import type { Known } from './stale.ts';

/** Units by key, and the paths of theirs that lie in the staging folder. */
export interface MadeUnits {
  readonly units: ReadonlyMap<string, OutputUnit>;
  readonly written: readonly string[];
}

export interface Made {
  readonly pages: MadeUnits;
  readonly search: MadeUnits;
  readonly assets: AssetFiles;
  /** With what was restored among what stands. */
  readonly known: Known;
  /** What the output folder holds. */
  readonly before: Standing;
  readonly restored: Restored;
  readonly stagingDir: string;
}

export interface InstallationPlan {
  readonly installation: Installation;
  /** Sorted by key, so that equal sites have equal ledgers. */
  readonly ledger: ReadonlyMap<string, OutputUnit>;
  /** What the output folder will hold. */
  readonly standing: Standing;
  readonly files: readonly OutputFile[];
  /** How many pages were rendered. */
  readonly rendered: number;
}

/** Stages the assets that changed and the marker; whatever stands in the output folder and was not made goes. */
export function planInstallation(made: Made): InstallationPlan {
  const { pages, search, assets, known, before, restored, stagingDir } = made;
  const staged = stageFiles(assets, known.standing, stagingDir);
  const units = new Map([...pages.units, ...search.units, ...staged.units]);
  const outputs = [...units.values()].flatMap((unit) => unit.files);
  const marker = stageFiles(new Map([[markerPath, markerBytes(outputs)]]), known.standing, stagingDir);
  for (const [key, unit] of marker.units) units.set(key, unit);
  const ledger = new Map([...units].sort(([a], [b]) => compareText(a, b)));
  const files = [...ledger.values()].flatMap((unit) => unit.files);
  const standing = new Map(files.map((file) => [file.path, file.hash]));
  const unpacked = takeRestored(restored, standing, stagingDir);
  const written = [...pages.written, ...search.written, ...staged.written, ...marker.written, ...unpacked];
  const removed = [...before.keys()].filter((path) => !standing.has(path));
  const rendered = [...pages.units].filter(([key, unit]) => known.ledger.get(key) !== unit).length;
  return { installation: { written, removed }, ledger, standing, files, rendered };
}

/** Restored files that are outputs still. Where one is not, nothing of it stays staged; what was made anew lies there. */
function takeRestored({ files }: Restored, standing: Standing, stagingDir: string): string[] {
  for (const path of files.keys()) if (!standing.has(path)) removeFile(stagingDir, path);
  return [...files].filter(([path, hash]) => standing.get(path) === hash).map(([path]) => path);
}

/** Files whose bytes stand already are not staged. Each is its own unit; its bytes are its fingerprint. */
function stageFiles(
  files: ReadonlyMap<string, Uint8Array>,
  standing: Standing,
  stagingDir: string,
): MadeUnits {
  const units = new Map<string, OutputUnit>();
  const written: string[] = [];
  for (const [path, bytes] of files) {
    const hash = digestText(bytes);
    units.set(path, { fingerprint: hash, files: [{ path, hash, size: bytes.length }] });
    if (standing.get(path) === hash) continue;
    mkdirSync(dirname(join(stagingDir, path)), { recursive: true });
    writeFileSync(join(stagingDir, path), bytes);
    written.push(path);
  }
  return { units, written };
}

/** Names the site that was installed: the same bytes for the same outputs. */
function markerBytes(files: readonly OutputFile[]): Uint8Array {
  const rows = files.map(({ path, hash }) => `${path} ${hash}`).sort(compareText);
  const outputs: Digest = digestText(rows.join('\n'));
  return Buffer.from(`${JSON.stringify({ format: 'news-archive 1', outputs })}\n`);
}
