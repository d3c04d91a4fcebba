// The index's job → its page: every year with its months, every category.
import { archiveIndexAddress } from '../src/pages/addresses.ts';
import type { ArchiveIndexProps } from '../src/pages/props.ts';
import { readerStrings } from '../src/strings/reader.ts';
import { subjectStrings } from '../src/strings/subjects.ts';
import { ArchiveChart } from './components/archive-chart.tsx';
import { fullestOf, MonthGrid } from './components/month-grid.tsx';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('archive-index');

export function render({ job }: JobData<'archive-index'>): string {
  const index = job.page.props;
  const words = readerStrings(index.chrome.language);
  return renderDocument(
    <PageLayout page={index} section={archiveIndexAddress}>
      <header class="page-head">
        <h1 class="page-title">{index.title}</h1>
        <p class="page-lead">{index.description}</p>
      </header>
      {index.years.length === 0 && <p class="empty">{words.noStories}</p>}
      {index.chart && <ArchiveChart chrome={index.chrome} chart={index.chart} />}
      <div class="with-rail">
        {index.years.length > 0 && <Years index={index} />}
        {index.categories.length > 0 && (
          <div class="rail">
            <Categories index={index} />
            {index.lists.length > 0 && <Lists index={index} />}
          </div>
        )}
      </div>
    </PageLayout>,
  );
}

function Years({ index: { chrome, years } }: { readonly index: ArchiveIndexProps }) {
  const words = readerStrings(chrome.language);
  const fullest = fullestOf(years.flatMap(({ months }) => months));
  return (
    <section aria-labelledby="menurut-tanggal">
      <h2 id="menurut-tanggal" class="section-title">
        {words.archiveByDate}
      </h2>
      {years.map(({ period, permalink, count, months }) => (
        <div key={period} class="year-block">
          <h3 class="year-title">
            <a href={`${chrome.basePath}${permalink}`}>{period}</a>{' '}
            <span class="year-count">{words.storyCount(count)}</span>
          </h3>
          <MonthGrid chrome={chrome} year={period} months={months} fullest={fullest} />
        </div>
      ))}
    </section>
  );
}

function Categories({ index: { chrome, categories } }: { readonly index: ArchiveIndexProps }) {
  const words = readerStrings(chrome.language);
  return (
    <section aria-labelledby="menurut-kategori">
      <h2 id="menurut-kategori" class="section-title">
        {words.archiveByCategory}
      </h2>
      <ul class="category-list">
        {categories.map(({ text, permalink, count }) => (
          <li key={permalink}>
            <a href={`${chrome.basePath}${permalink}`}>{text}</a>{' '}
            <span class="category-count">{words.storyCount(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lists({ index: { chrome, lists } }: { readonly index: ArchiveIndexProps }) {
  return (
    <section class="name-lists" aria-labelledby="menurut-nama">
      <h2 id="menurut-nama" class="section-title">
        {subjectStrings(chrome.language).archiveByName}
      </h2>
      <ul class="category-list">
        {lists.map(({ text, permalink }) => (
          <li key={permalink}>
            <a href={`${chrome.basePath}${permalink}`}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
