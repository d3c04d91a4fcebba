// The front page's job → the page: the lead story, the latest, and blocks by category.
import type { HomeProps } from '../src/pages/props.ts';
import { readerStrings } from '../src/strings/reader.ts';
import { headlineSizeClass } from './components/headline-size.ts';
import { FullMoment } from './components/moment.tsx';
import { Kicker, StoryList } from './components/story-list.tsx';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('home');

/** How many stories after the lead show their summary; the rest are brief. */
const summarized = 4;

export function render({ job }: JobData<'home'>): string {
  const home = job.page.props;
  return renderDocument(
    <PageLayout page={home} isHome>
      <Latest home={home} />
      <Sections home={home} />
    </PageLayout>,
  );
}

function Latest({ home }: { readonly home: HomeProps }) {
  const { chrome, latest } = home;
  const words = readerStrings(chrome.language);
  const [lead, ...others] = latest;
  if (lead === undefined) return <p class="empty">{words.noStories}</p>;
  const full = others.slice(0, summarized);
  const brief = others.slice(summarized);
  return (
    <div class="front">
      <article class="lead">
        <Kicker chrome={chrome} story={lead} />
        <h2 class={`headline ${headlineSizeClass(lead.headline)}`}>
          <a href={`${chrome.basePath}${lead.permalink}`}>{lead.headline}</a>
        </h2>
        {lead.summary !== '' && <p class="lead-summary">{lead.summary}</p>}
        <p class="story-stamp">
          <FullMoment moment={lead.publishedAt} language={chrome.language} />
        </p>
      </article>
      {full.length > 0 && (
        <section class="front-latest" aria-labelledby="terbaru">
          <h2 id="terbaru" class="section-title">
            {words.latest}
          </h2>
          <div class="front-columns">
            <StoryList
              chrome={chrome}
              stories={full}
              row={{ level: 3, stamp: 'day', category: true, summary: true }}
              variant="plain"
            />
            {brief.length > 0 && (
              <StoryList
                chrome={chrome}
                stories={brief}
                row={{ level: 3, stamp: 'day', category: true }}
                variant="plain"
              />
            )}
          </div>
        </section>
      )}
    </div>
  );
}

function Sections({ home: { chrome, sections } }: { readonly home: HomeProps }) {
  const words = readerStrings(chrome.language);
  if (sections.length === 0) return null;
  return (
    <div class="front-sections">
      {sections.map(({ category, articles }) => (
        <section key={category.permalink} class="front-section">
          <h2 class="section-title">
            <a href={`${chrome.basePath}${category.permalink}`}>{category.text}</a>
          </h2>
          <StoryList chrome={chrome} stories={articles} row={{ level: 3, stamp: 'day' }} variant="plain" />
          <p class="more">
            <a href={`${chrome.basePath}${category.permalink}`}>{words.allOfCategory(category.text)}</a>
          </p>
        </section>
      ))}
    </div>
  );
}
