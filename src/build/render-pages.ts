// Stale pages → HTML files in the staging folder, in batches over a pool of processes.

import type { OutputUnit } from './ledger.ts';
import type { RenderRequest, StalePage } from './render-request.ts';
import type { JudgedPage } from './stale.ts';
import type { Workers } from './workers.ts';

/** Large enough to spread Eleventy's start, small enough that a batch's HTML is soon forgotten. */
const pagesPerBatch = 500;

export interface RenderOptions {
  readonly contentDir: string;
  readonly stagingDir: string;
  readonly workers: Workers;
  readonly onProgress: (rendered: number) => void;
}

/** `units` holds every judged page, fresh or rendered, by output path; `written` the paths that were staged. */
export interface RenderedPages {
  readonly units: ReadonlyMap<string, OutputUnit>;
  readonly written: readonly string[];
}

/** Draws on `judged` only as fast as batches are rendered, so that few pages' props are held at once. */
export async function renderPages(
  judged: Iterable<JudgedPage>,
  options: RenderOptions,
): Promise<RenderedPages> {
  const units = new Map<string, OutputUnit>();
  const written: string[] = [];
  const batches = cutStale(judged, units);
  const renderNext = async (): Promise<void> => {
    for (let next = batches.next(); !next.done; next = batches.next()) {
      const fingerprints = new Map(next.value.map((page) => [page.outputPath, page.fingerprint]));
      const files = await options.workers.run<'render'>(requestOf(next.value, options));
      for (const file of files) {
        const fingerprint = fingerprints.get(file.outputPath);
        if (fingerprint === undefined)
          throw new Error(`a page was rendered that was not asked for: ${file.outputPath}`);
        units.set(file.outputPath, {
          fingerprint,
          files: [{ path: file.outputPath, hash: file.hash, size: file.size }],
        });
        if (file.written) written.push(file.outputPath);
      }
      if (files.length !== next.value.length) throw new Error('a batch lost pages while it was rendered');
      options.onProgress(units.size);
    }
  };
  await settleAll(
    Array.from({ length: options.workers.size }, () =>
      renderNext().catch((error) => {
        batches.return();
        throw error;
      }),
    ),
  );
  return { units, written };
}

/** As `Promise.all`, but a failure is told only when nothing writes to the staging folder any more. */
export async function settleAll(running: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(running);
  await Promise.all(running);
}

/** Fresh pages go to `units` at once; stale ones come out in batches. */
function* cutStale(
  judged: Iterable<JudgedPage>,
  units: Map<string, OutputUnit>,
): Generator<JudgedPage[], void> {
  let batch: JudgedPage[] = [];
  for (const page of judged) {
    if (page.fresh !== undefined) {
      units.set(page.outputPath, page.fresh);
      continue;
    }
    batch.push(page);
    if (batch.length === pagesPerBatch) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function requestOf(batch: readonly JudgedPage[], options: RenderOptions): RenderRequest {
  const pages = batch.map(({ page, outputPath, standing }): StalePage => ({ page, outputPath, standing }));
  return { task: 'render', contentDir: options.contentDir, stagingDir: options.stagingDir, pages };
}
