// A page kind → the Eleventy data of its template: one page for each of the kind's jobs in the batch.
import type { RenderJob } from '../src/pages/page.ts';
import type { PageKind } from '../src/pages/props.ts';

/** What Eleventy hands to a template's `render`. */
export interface JobData<K extends PageKind> {
  readonly job: RenderJob<K>;
}

interface BatchData {
  readonly jobs: { readonly [K in PageKind]?: readonly RenderJob<K>[] };
}

/** A kind that the batch lacks makes no page: paginating over `jobs` itself always finds something to read. */
export function paginateJobs<K extends PageKind>(kind: K) {
  return {
    pagination: {
      data: 'jobs',
      size: 1,
      alias: 'job',
      before: (_kinds: readonly string[], { jobs }: BatchData) => jobs[kind] ?? [],
    },
    permalink: ({ job }: JobData<K>) => `/${job.outputPath}`,
  };
}
