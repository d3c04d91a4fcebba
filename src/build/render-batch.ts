// A batch of pages → their HTML, by one run of Eleventy over the templates.
import Eleventy from '@11ty/eleventy';
import configure from '../../.eleventy.ts';
import type { Page } from '../pages/page.ts';
import type { PageKind } from '../pages/props.ts';
import type { RenderedBodies } from './render-page-body.ts';
import type { TemplateLoader } from './templates.ts';

/** A page that is to be rendered. `readBodies` is asked when its turn has come: a batch's bodies are not held at once. */
export interface PageJob {
  readonly page: Page;
  readonly outputPath: string;
  readonly readBodies: () => RenderedBodies;
}

export interface RenderedPage {
  readonly outputPath: string;
  readonly html: string;
}

/**
 * Hands each page to `take` when it is rendered, in no particular order, and holds none: text that lives as long as
 * its batch was what the collector had most to do with. Must run with the generator's folder as working directory:
 * Eleventy resolves templates against it. Templates are handed in: a kind's fingerprint holds its own alone, and this
 * module's code with it. Its log is off, since what a writer can get wrong is reported before. Throws what a
 * template, `readBodies` or `take` throws.
 */
export async function renderBatch(
  jobs: readonly PageJob[],
  loadTemplate: TemplateLoader,
  take: (page: RenderedPage) => void,
): Promise<void> {
  const eleventy = new Eleventy(undefined, '_site', {
    configPath: false,
    config: (config) => {
      configure(config, loadTemplate, take);
      config.addGlobalData('jobs', groupByKind(jobs));
    },
  });
  eleventy.disableLogger();
  await eleventy.toJSON().catch((error: unknown) => {
    throw causeOf(error);
  });
}

/** Eleventy wraps what a template throws, once a layer; the place in the template is in the innermost. */
function causeOf(error: unknown): unknown {
  const isWrapper =
    error instanceof Error && 'originalError' in error && error.originalError instanceof Error;
  return isWrapper ? causeOf(error.originalError) : error;
}

function groupByKind(jobs: readonly PageJob[]): { readonly [K in PageKind]?: readonly PageJob[] } {
  const groups: { [K in PageKind]?: PageJob[] } = {};
  for (const job of jobs) {
    groups[job.page.kind] ??= [];
    groups[job.page.kind]?.push(job);
  }
  return groups;
}
