// Stale pages → HTML files in the staging folder, in batches over a pool of processes.

import { drain, type Stop } from './drain.ts';
import { holdLess } from './hold-less.ts';
import type { MadeUnit, MadeUnits } from './plan-installation.ts';
import type { RenderRequest, StalePage } from './render-request.ts';
import type { JudgedPage } from './stale.ts';
import type { Workers } from './workers.ts';

const batchLimits = { least: 300, most: 1000 };

/**
 * Pages a batch, in an archive of so many stories. Each costs 20 ms of Eleventy's, and what its pages show is held until
 * it is done: next to all that a build of a large archive holds that is little.
 */
export function batchSizeFor(stories: number): number {
  return Math.min(Math.max(Math.ceil(stories / 100), batchLimits.least), batchLimits.most);
}

export interface RenderOptions {
  readonly contentDir: string;
  readonly stagingDir: string;
  /** Where rendered pages are kept too. */
  readonly storeDir: string | undefined;
  readonly workers: Workers;
  /** Pages. */
  readonly batchSize: number;
  readonly stop: Stop;
  readonly onProgress: (rendered: number) => void;
}

/** Draws on `judged` only as fast as batches are rendered, so that few pages' props are held at once. */
export async function renderPages(judged: Iterable<JudgedPage>, options: RenderOptions): Promise<MadeUnits> {
  const { workers, batchSize, stop, onProgress } = options;
  const units: MadeUnit[] = [];
  const written: string[] = [];
  await drain(cutStale(judged, units, batchSize), workers.size, stop, async (batch) => {
    const asked = new Map(batch.map((page) => [page.outputPath, page]));
    const files = await workers.run<'render'>(requestOf(batch, options));
    for (const { path, hash, size, written: isNew } of files) {
      const page = asked.get(path);
      if (page === undefined) throw new Error(`a page was rendered that was not asked for: ${path}`);
      const unit = { fingerprint: page.fingerprint, files: [{ path, hash, size }] };
      units.push({ cell: page.cell, key: path, unit, isMade: true });
      if (isNew) written.push(path);
    }
    if (files.length !== batch.length) throw new Error('a batch lost pages while it was rendered');
    onProgress(units.length);
  });
  return { units, written };
}

/** Fresh pages go to `units` at once; stale ones come out in batches. */
function* cutStale(
  judged: Iterable<JudgedPage>,
  units: MadeUnit[],
  batchSize: number,
): Generator<JudgedPage[], void> {
  let batch: JudgedPage[] = [];
  for (const page of judged) {
    if (page.fresh !== undefined) {
      units.push({ cell: page.cell, key: page.outputPath, unit: page.fresh, isMade: false });
      continue;
    }
    batch.push(page);
    if (batch.length === batchSize) {
      holdLess();
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function requestOf(batch: readonly JudgedPage[], options: RenderOptions): RenderRequest {
  const { contentDir, stagingDir, storeDir } = options;
  const pages = batch.map(
    ({ cell, page, outputPath, standing }): StalePage => ({ cell, page, outputPath, standing }),
  );
  return { task: 'render', contentDir, stagingDir, storeDir, pages };
}
