// The search page's job → the page: form, places for results, and the ways into the archive without them.
import { searchStrings } from '../src/strings/search.ts';
import { SearchBrowse } from './components/search-browse.tsx';
import { SearchFilters } from './components/search-filters.tsx';
import { SearchForm } from './components/search-form.tsx';
import { SearchResults } from './components/search-results.tsx';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('search');

export function render({ job }: JobData<'search'>): string {
  const { props } = job.page;
  const { chrome, title } = props;
  return renderDocument(
    <PageLayout
      page={props}
      searchInHeader={false}
      head={<script type="module" src={`${chrome.basePath}/assets/search.js`} />}
    >
      <header class="page-head">
        <h1 class="page-title">{title}</h1>
      </header>
      <noscript>
        <p class="search-no-script">{searchStrings(chrome.language).page.noScript}</p>
      </noscript>
      <div class="search-panel">
        <SearchForm chrome={chrome} id="cari-berita" variant="full">
          <SearchFilters {...props} />
        </SearchForm>
        <SearchResults chrome={chrome} />
      </div>
      <SearchBrowse {...props} />
    </PageLayout>,
  );
}
