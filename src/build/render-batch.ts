// A batch of pages → their HTML, by one run of Eleventy over the templates.
import Eleventy from '@11ty/eleventy';
import configure from '../../.eleventy.ts';
import type { Page, RenderJob } from '../pages/page.ts';
import type { PageKind } from '../pages/props.ts';
import type { RenderedBodies } from './render-page-body.ts';
import type { TemplateLoader } from './templates.ts';

/** A page with the HTML of its bodies, as the templates take it. */
export interface PageJob extends RenderedBodies {
  readonly page: Page;
  readonly outputPath: string;
}

export interface RenderedPage {
  readonly outputPath: string;
  readonly html: string;
}

type JobsByKind = { [K in PageKind]?: RenderJob<K>[] };

/**
 * In no particular order, one result for each job. Must run with the generator's folder as working directory:
 * Eleventy resolves templates against it. Templates are handed in: a kind's fingerprint holds its own alone, and
 * this module's code with it. Its log is off, since what a writer can get wrong is reported before.
 */
export async function renderBatch(
  jobs: readonly PageJob[],
  loadTemplate: TemplateLoader,
): Promise<RenderedPage[]> {
  const eleventy = new Eleventy(undefined, '_site', {
    configPath: false,
    config: (config) => {
      configure(config, loadTemplate);
      config.addGlobalData('jobs', groupByKind(jobs));
    },
  });
  eleventy.disableLogger();
  const kinds = await eleventy.toJSON<readonly RenderedPage[]>().catch((error: unknown) => {
    throw causeOf(error);
  });
  return kinds.flatMap(({ content }) => content);
}

/** Eleventy wraps what a template throws, once a layer; the place in the template is in the innermost. */
function causeOf(error: unknown): unknown {
  const isWrapper =
    error instanceof Error && 'originalError' in error && error.originalError instanceof Error;
  return isWrapper ? causeOf(error.originalError) : error;
}

/** Every kind has a list, or Eleventy would find nothing to paginate. */
function groupByKind(jobs: readonly PageJob[]): JobsByKind {
  const groups: { [kind: string]: PageJob[] } = {};
  for (const job of jobs) {
    groups[job.page.kind] ??= [];
    groups[job.page.kind]?.push(job);
  }
  return groups as JobsByKind;
}
