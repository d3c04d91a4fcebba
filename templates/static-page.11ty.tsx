// A static page's job → the page.
import { Prose } from './components/article-body.tsx';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('static-page');

export function render({ job }: JobData<'static-page'>): string {
  const { props } = job.page;
  return renderDocument(
    <PageLayout page={props} section={props.permalink}>
      <article class="static-page">
        <header class="page-head">
          <h1 class="page-title">{props.title}</h1>
        </header>
        <Prose html={job.bodyHtml} />
      </article>
    </PageLayout>,
  );
}
