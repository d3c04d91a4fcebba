// The job of the page that a host shows where there is none → the page: a word of help, and the ways on.
import { archiveIndexAddress, homeAddress } from '../src/pages/addresses.ts';
import { readerStrings } from '../src/strings/reader.ts';
import { SearchForm } from './components/search-form.tsx';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('not-found');

export function render({ job }: JobData<'not-found'>): string {
  const { props } = job.page;
  const { chrome, title } = props;
  const words = readerStrings(chrome.language);
  const ways = [
    { text: words.home, permalink: homeAddress },
    { text: words.archiveIndex, permalink: archiveIndexAddress },
    ...chrome.navigation,
  ];
  return renderDocument(
    <PageLayout page={props} searchInHeader={false} indexed={false}>
      <header class="page-head">
        <h1 class="page-title">{title}</h1>
        <p class="page-lead">{words.notFoundAdvice}</p>
      </header>
      <SearchForm chrome={chrome} id="cari-berita" variant="full" />
      <section class="ways-on" aria-labelledby="lanjut">
        <h2 id="lanjut" class="section-title">
          {words.waysOn}
        </h2>
        <ul class="way-list">
          {ways.map(({ text, permalink }) => (
            <li key={permalink}>
              <a href={`${chrome.basePath}${permalink}`}>{text}</a>
            </li>
          ))}
        </ul>
      </section>
    </PageLayout>,
  );
}
