// A page kind → the Eleventy data of its template: all of the kind's jobs in the batch at once.
import type { PageJob } from '../src/build/render-batch.ts';
import type { RenderJob } from '../src/pages/page.ts';
import type { PageKind } from '../src/pages/props.ts';

/** What a template's `render` is given, a page at a time. */
export interface JobData<K extends PageKind> {
  readonly job: RenderJob<K>;
}

/** What Eleventy hands to a template: a batch's jobs of its kind. */
export interface JobsData {
  readonly ofKind: readonly PageJob[];
}

interface BatchData {
  readonly jobs: { readonly [K in PageKind]?: readonly PageJob[] };
}

/** More than a batch has of one kind. */
const all = 1_000_000;

/**
 * A page of Eleventy's own for each job would be as many objects, addresses and sorted lists of it, which nothing reads:
 * a sixth of a cold build's time. A kind that the batch lacks is not rendered: paginating over `jobs` itself always
 * finds something to read.
 */
export function paginateJobs<K extends PageKind>(kind: K) {
  return {
    pagination: {
      data: 'jobs',
      size: all,
      alias: 'ofKind',
      before: (_kinds: readonly string[], { jobs }: BatchData) => jobs[kind] ?? [],
    },
    permalink: `/${kind}.json`,
  };
}
