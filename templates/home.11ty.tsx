// The front page's job → the page: the lead story, the latest, and blocks by category.
import type { Chrome } from '../src/pages/chrome.ts';
import type { HomeProps, Teaser } from '../src/pages/props.ts';
import { readerStrings } from '../src/strings/reader.ts';
import { organization, webSite } from '../src/structured-data/web-site.ts';
import { headlineSizeClass } from './components/headline-size.ts';
import { FullMoment } from './components/moment.tsx';
import { StoryLabels } from './components/story-labels.tsx';
import { Kicker, StoryList } from './components/story-list.tsx';
import { TeaserPhoto } from './components/teaser-photo.tsx';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('home');

export function render({ job }: JobData<'home'>): string {
  const home = job.page.props;
  const { chrome, lead, next, latest } = home;
  return renderDocument(
    <PageLayout page={home} isHome about={[organization(chrome), webSite(chrome, home.description)]}>
      {lead === undefined ? (
        <p class="empty">{readerStrings(chrome.language).noStories}</p>
      ) : (
        <div class="front">
          <div class="front-main">
            <Lead chrome={chrome} story={lead} />
            <StoryList
              chrome={chrome}
              stories={next}
              row={{ level: 2, stamp: 'day', category: true, summary: true }}
              variant="plain"
            />
          </div>
          <Latest chrome={chrome} stories={latest} />
        </div>
      )}
      <Sections home={home} />
    </PageLayout>,
  );
}

function Lead({ chrome, story }: { readonly chrome: Chrome; readonly story: Teaser }) {
  return (
    <article class={story.photo ? 'lead pictured pictured-large' : 'lead'}>
      <TeaserPhoto chrome={chrome} story={story} place="lead" />
      <div class="lead-text">
        <Kicker chrome={chrome} story={story} />
        <StoryLabels story={story} language={chrome.language} />
        <h2 class={`headline ${headlineSizeClass(story.headline)}`}>
          <a href={`${chrome.basePath}${story.permalink}`}>{story.headline}</a>
        </h2>
        {story.summary !== '' && <p class="lead-summary">{story.summary}</p>}
        <p class="story-stamp">
          <FullMoment moment={story.publishedAt} language={chrome.language} />
        </p>
      </div>
    </article>
  );
}

function Latest({ chrome, stories }: { readonly chrome: Chrome; readonly stories: readonly Teaser[] }) {
  if (stories.length === 0) return null;
  return (
    <section class="front-latest" aria-labelledby="terbaru">
      <h2 id="terbaru" class="section-title">
        {readerStrings(chrome.language).latest}
      </h2>
      <StoryList
        chrome={chrome}
        stories={stories}
        row={{ level: 3, stamp: 'day', category: true }}
        variant="plain"
      />
    </section>
  );
}

function Sections({ home: { chrome, sections } }: { readonly home: HomeProps }) {
  if (sections.length === 0) return null;
  return (
    <div class={`front-sections front-columns-${columnsFor(sections.length)}`}>
      {sections.map(({ category, articles }) => (
        <section key={category.permalink} class="front-section">
          <h2 class="section-title section-link">
            <a href={`${chrome.basePath}${category.permalink}`}>{category.text}</a>
          </h2>
          <StoryList chrome={chrome} stories={articles} row={{ level: 3, stamp: 'day' }} variant="plain" />
        </section>
      ))}
    </div>
  );
}

/** Blocks in rows that are even, or nearly so: six as three and three, seven as four and three. */
function columnsFor(count: number): number {
  if (count <= 5) return count;
  return count === 6 ? 3 : 4;
}
