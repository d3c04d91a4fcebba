// A year's job → its page: the months, each with how many stories it holds.
import { archiveIndexAddress } from '../src/pages/addresses.ts';
import { pathToYear } from './components/date-path.ts';
import { fullestOf, MonthGrid } from './components/month-grid.tsx';
import { PeriodPager } from './components/pager.tsx';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('year');

export function render({ job }: JobData<'year'>): string {
  const { props } = job.page;
  const { chrome, year, title, months, adjacent } = props;
  return renderDocument(
    <PageLayout page={props} section={archiveIndexAddress} path={pathToYear(chrome.language)}>
      <header class="page-head">
        <h1 class="page-title">{title}</h1>
      </header>
      <MonthGrid chrome={chrome} year={year} months={months} fullest={fullestOf(months)} />
      <PeriodPager chrome={chrome} adjacent={adjacent} format={(period) => period} />
    </PageLayout>,
  );
}
