// A day's job → its page: all its stories, newest first.
import { formatDay } from '../src/dates/format.ts';
import { archiveIndexAddress } from '../src/pages/addresses.ts';
import { readerStrings } from '../src/strings/reader.ts';
import { pathToDay } from './components/date-path.ts';
import { PeriodPager } from './components/pager.tsx';
import { StoryList } from './components/story-list.tsx';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('day');

export function render({ job }: JobData<'day'>): string {
  const { props } = job.page;
  const { chrome, date, title, articles, adjacent } = props;
  return renderDocument(
    <PageLayout page={props} section={archiveIndexAddress} path={pathToDay(date, chrome.language)}>
      <header class="page-head">
        <h1 class="page-title">{title}</h1>
        <p class="page-lead">{readerStrings(chrome.language).storyCount(articles.length)}</p>
      </header>
      <StoryList
        chrome={chrome}
        stories={articles}
        row={{ level: 2, stamp: 'clock', category: true, summary: true }}
      />
      <PeriodPager
        chrome={chrome}
        adjacent={adjacent}
        format={(period) => formatDay(period, chrome.language)}
      />
    </PageLayout>,
  );
}
