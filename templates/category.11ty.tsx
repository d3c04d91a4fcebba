// A category's job → its page: the newest stories, and the way to its months.
import type { LocalMonth, LocalYear } from '../src/dates/moment.ts';
import { yearOf } from '../src/dates/moment.ts';
import type { CategoryProps } from '../src/pages/props.ts';
import { readerStrings } from '../src/strings/reader.ts';
import { fullestOf, MonthGrid } from './components/month-grid.tsx';
import { StoryList } from './components/story-list.tsx';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('category');

export function render({ job }: JobData<'category'>): string {
  const category = job.page.props;
  const words = readerStrings(category.chrome.language);
  return renderDocument(
    <PageLayout page={category} section={category.permalink} hasFeed>
      <header class="page-head">
        <p class="kicker">{words.category}</p>
        <h1 class="page-title">{category.name}</h1>
        <p class="page-lead">{category.description}</p>
      </header>
      {category.newest.length === 0 ? (
        <p class="empty">{words.noStoriesInCategory}</p>
      ) : (
        <div class="with-rail">
          <section aria-labelledby="terbaru">
            <h2 id="terbaru" class="section-title">
              {words.latest}
            </h2>
            <StoryList
              chrome={category.chrome}
              stories={category.newest}
              row={{ level: 3, stamp: 'day', summary: true }}
              leads
            />
          </section>
          <Months category={category} />
        </div>
      )}
    </PageLayout>,
  );
}

function Months({ category: { chrome, months } }: { readonly category: CategoryProps }) {
  const years = [...new Set(months.map(({ period }: { period: LocalMonth }) => yearOf(period)))];
  return (
    <section class="rail" aria-labelledby="arsip-per-bulan">
      <h2 id="arsip-per-bulan" class="section-title">
        {readerStrings(chrome.language).archiveByMonth}
      </h2>
      {years.map((year: LocalYear) => (
        <div key={year} class="year-block">
          <h3 class="year-title">{year}</h3>
          <MonthGrid chrome={chrome} year={year} months={months} fullest={fullestOf(months)} />
        </div>
      ))}
    </section>
  );
}
