// The job of a category's month → its page.
import { formatMonth } from '../src/dates/format.ts';
import { readerStrings } from '../src/strings/reader.ts';
import { PeriodPager } from './components/pager.tsx';
import { StoryList } from './components/story-list.tsx';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('category-month');

export function render({ job }: JobData<'category-month'>): string {
  const { props } = job.page;
  const { chrome, category, title, articles, adjacent } = props;
  const words = readerStrings(chrome.language);
  return renderDocument(
    <PageLayout page={props} section={category.permalink} path={[category]}>
      <header class="page-head">
        <h1 class="page-title">{title}</h1>
        <p class="page-lead">{words.storyCount(articles.length)}</p>
      </header>
      <StoryList chrome={chrome} stories={articles} row={{ level: 2, stamp: 'day', summary: true }} />
      <PeriodPager
        chrome={chrome}
        adjacent={adjacent}
        format={(month) => formatMonth(month, chrome.language)}
      />
    </PageLayout>,
  );
}
