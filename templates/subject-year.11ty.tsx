// The job of a year of an author or a topic → its page: all stories of that year, by month.
import { formatMonth } from '../src/dates/format.ts';
import { subjectListAddress } from '../src/pages/addresses.ts';
import { readerStrings } from '../src/strings/reader.ts';
import { subjectStrings } from '../src/strings/subjects.ts';
import { StoryLines } from './components/story-lines.tsx';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('subject-year');

export function render({ job }: JobData<'subject-year'>): string {
  const { props } = job.page;
  const { chrome, of, subject, title, count, months } = props;
  const list = { text: subjectStrings(chrome.language).list[of], permalink: subjectListAddress(of) };
  return renderDocument(
    <PageLayout page={props} path={[list, subject]}>
      <header class="page-head">
        <h1 class="page-title">{title}</h1>
        <p class="page-lead">{readerStrings(chrome.language).storyCount(count)}</p>
      </header>
      {months.map(({ period, articles }) => (
        <section key={period} class="month-block" aria-labelledby={`bulan-${period}`}>
          <h2 id={`bulan-${period}`} class="section-title">
            {formatMonth(period, chrome.language)}
          </h2>
          <StoryLines chrome={chrome} stories={articles} />
        </section>
      ))}
    </PageLayout>,
  );
}
