// A withdrawn story's job → the page at its address: that it was withdrawn, when, and why.
import type { WithdrawnProps } from '../src/pages/props.ts';
import { correctionsStrings } from '../src/strings/corrections.ts';
import { pathToCorrections } from './components/corrections-path.ts';
import { headlineSizeClass } from './components/headline-size.ts';
import { FullMoment } from './components/moment.tsx';
import { Notice } from './components/notice.tsx';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('withdrawn');

export function render({ job }: JobData<'withdrawn'>): string {
  const { props } = job.page;
  const { chrome, notice } = props;
  const words = correctionsStrings(chrome.language);
  return renderDocument(
    <PageLayout page={props} path={pathToCorrections(chrome.language)} indexed={false}>
      <article class="withdrawn">
        <header class="page-head">
          <Headline story={props} />
          <p class="page-lead">{words.withdrawnLead}</p>
        </header>
        <section class="story-notices" id={notice.id} aria-labelledby="alasan">
          <h2 id="alasan">{words.reason}</h2>
          <Notice chrome={chrome} notice={notice} listed={{ text: words.toList, address: notice.entry }} />
        </section>
        <p class="withdrawn-published">
          {words.publishedAt} <FullMoment moment={props.publishedAt} language={chrome.language} />
        </p>
      </article>
    </PageLayout>,
  );
}

function Headline({ story: { chrome, headline } }: { readonly story: WithdrawnProps }) {
  const { heads } = correctionsStrings(chrome.language);
  if (headline === '') return <h1 class="page-title">{heads.withdrawn}</h1>;
  return (
    <>
      <p class="kicker">{heads.withdrawn}</p>
      <h1 class={`headline ${headlineSizeClass(headline)}`}>{headline}</h1>
    </>
  );
}
