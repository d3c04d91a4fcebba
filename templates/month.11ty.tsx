// A month's job → its page: a calendar, and each day's newest stories.
import { formatDay, formatMonth } from '../src/dates/format.ts';
import { archiveIndexAddress } from '../src/pages/addresses.ts';
import type { MonthProps } from '../src/pages/props.ts';
import { readerStrings } from '../src/strings/reader.ts';
import { pathToMonth } from './components/date-path.ts';
import { MonthCalendar } from './components/month-calendar.tsx';
import { PeriodPager } from './components/pager.tsx';
import { StoryList } from './components/story-list.tsx';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('month');

export function render({ job }: JobData<'month'>): string {
  const { props } = job.page;
  const { chrome, month, title, days, adjacent } = props;
  const count = days.reduce((sum, day) => sum + day.count, 0);
  return renderDocument(
    <PageLayout page={props} section={archiveIndexAddress} path={pathToMonth(month, chrome.language)}>
      <header class="page-head">
        <h1 class="page-title">{title}</h1>
        <p class="page-lead">{readerStrings(chrome.language).storyCount(count)}</p>
      </header>
      <div class="month-layout">
        <MonthCalendar chrome={chrome} month={month} days={days} />
        <div class="month-days">
          {days.map((day) => (
            <DayBlock key={day.period} month={props} day={day} />
          ))}
        </div>
      </div>
      <PeriodPager
        chrome={chrome}
        adjacent={adjacent}
        format={(period) => formatMonth(period, chrome.language)}
      />
    </PageLayout>,
  );
}

interface DayBlockProps {
  readonly month: MonthProps;
  readonly day: MonthProps['days'][number];
}

/** Leads to the day's page where it holds more than is shown here. */
function DayBlock({ month: { chrome }, day }: DayBlockProps) {
  const address = `${chrome.basePath}${day.permalink}`;
  return (
    <section class="day-block">
      <h2 class="section-title">
        <a href={address}>{formatDay(day.period, chrome.language)}</a>
      </h2>
      <StoryList chrome={chrome} stories={day.newest} row={{ level: 3, stamp: 'clock', category: true }} />
      {day.count > day.newest.length && (
        <p class="more">
          <a href={address}>{readerStrings(chrome.language).allStories(day.count)}</a>
        </p>
      )}
    </section>
  );
}
