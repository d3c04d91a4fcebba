// A worker's task: a batch of planned pages → HTML files in the staging folder.
import type { Digest } from '../archive/article.ts';
import type { Page } from '../pages/page.ts';
import { writePack } from './output-pack.ts';
import { type PageJob, renderBatch } from './render-batch.ts';
import { renderPageBodies } from './render-page-body.ts';
import { ReusedBytes } from './reused-bytes.ts';
import { type StagedFile, stageIfOther } from './stage-file.ts';
import { loadTemplate } from './templates.ts';

export interface RenderRequest {
  readonly task: 'render';
  readonly contentDir: string;
  readonly stagingDir: string;
  /** The store of outputs, which is given what is rendered while its bytes are at hand. */
  readonly storeDir: string | undefined;
  readonly pages: readonly StalePage[];
}

/** `standing` is the hash of the file that the output folder holds at this path now. */
export interface StalePage {
  readonly cell: string;
  readonly page: Page;
  readonly outputPath: string;
  readonly standing: Digest | undefined;
}

/** A process answers one request after another. */
const memory = new ReusedBytes();

/** Loads Eleventy and all templates, as rendering nothing does. */
export async function makeReady(): Promise<void> {
  await renderBatch([], loadTemplate, () => {});
}

/** In no particular order, one result for each page. A source that changed since it was read is an error. */
export async function answerRender(request: RenderRequest): Promise<StagedFile[]> {
  const { contentDir, stagingDir, storeDir, pages } = request;
  const jobs = pages.map(({ page, outputPath }): PageJob => {
    return { page, outputPath, readBodies: () => renderPageBodies(page, contentDir) };
  });
  const asked = new Map(pages.map((page) => [page.outputPath, page]));
  const packs = new Map<string, Map<Digest, Uint8Array>>();
  const files: StagedFile[] = [];
  memory.clear();
  await renderBatch(jobs, loadTemplate, ({ outputPath, html }) => {
    const { cell = '', standing } = asked.get(outputPath) ?? {};
    const bytes = memory.encode(html);
    const file = stageIfOther(stagingDir, outputPath, bytes, standing);
    files.push(file);
    if (file.written)
      packs.set(cell, (packs.get(cell) ?? new Map<Digest, Uint8Array>()).set(file.hash, bytes));
  });
  if (storeDir !== undefined) for (const [cell, pack] of packs) writePack(storeDir, cell, pack);
  return files;
}
