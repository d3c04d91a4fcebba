// Teasers → a list of stories, in the order given.
import type { Chrome } from '../../src/pages/chrome.ts';
import type { Teaser } from '../../src/pages/props.ts';
import { headlineSizeClass } from './headline-size.ts';
import { ClockTime, ShortDay } from './moment.tsx';
import { PaidLabel } from './paid-label.tsx';

/** What a row shows beside its headline; a page leaves out what its own heading says. */
export interface StoryRow {
  readonly level: 2 | 3;
  readonly stamp: 'day' | 'clock';
  readonly category?: boolean;
  readonly summary?: boolean;
}

interface StoryListProps {
  readonly chrome: Chrome;
  readonly stories: readonly Teaser[];
  readonly row: StoryRow;
  /** `plain` keeps the date under the headline at every width: for narrow columns. */
  readonly variant?: 'dated' | 'plain';
}

/** Nothing where there are none: what to say then is the page's matter. */
export function StoryList({ chrome, stories, row, variant = 'dated' }: StoryListProps) {
  if (stories.length === 0) return null;
  return (
    <ul class={`stories stories-${variant}`}>
      {stories.map((story) => (
        <li key={story.permalink}>
          <Story chrome={chrome} story={story} row={row} />
        </li>
      ))}
    </ul>
  );
}

interface StoryProps {
  readonly chrome: Chrome;
  readonly story: Teaser;
  readonly row: StoryRow;
}

function Story({ chrome, story, row }: StoryProps) {
  const Heading = `h${row.level}` as const;
  return (
    <article class="story">
      {row.category && <Kicker chrome={chrome} story={story} />}
      <PaidLabel sponsor={story.sponsor} language={chrome.language} />
      <Heading class={`story-headline ${headlineSizeClass(story.headline)}`}>
        <a href={`${chrome.basePath}${story.permalink}`}>{story.headline}</a>
      </Heading>
      {row.summary && story.summary !== '' && <p class="story-summary">{story.summary}</p>}
      <p class="story-stamp">
        {row.stamp === 'day' ? (
          <ShortDay moment={story.publishedAt} language={chrome.language} />
        ) : (
          <ClockTime moment={story.publishedAt} />
        )}
      </p>
    </article>
  );
}

/** The category over a headline, which leads to its page. */
export function Kicker({ chrome, story }: Omit<StoryProps, 'row'>) {
  return (
    <p class="kicker">
      <a href={`${chrome.basePath}${story.category.permalink}`}>{story.category.text}</a>
    </p>
  );
}
