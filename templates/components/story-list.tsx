// Teasers → a list of stories, in the order given.
import type { Chrome } from '../../src/pages/chrome.ts';
import type { Teaser } from '../../src/pages/props.ts';
import { headlineSizeClass } from './headline-size.ts';
import { ClockTime, ShortDay } from './moment.tsx';
import { StoryLabels } from './story-labels.tsx';
import { TeaserPhoto } from './teaser-photo.tsx';

/** What a row shows beside its headline and its photo; a page leaves out what its own heading says. */
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
  /** The first story shows its photo large, before all others: for lists that begin on the first screen. */
  readonly leads?: boolean;
}

/** Nothing where there are none: what to say then is the page's matter. */
export function StoryList({ chrome, stories, row, variant = 'dated', leads = false }: StoryListProps) {
  if (stories.length === 0) return null;
  return (
    <ul class={`stories stories-${variant}`}>
      {stories.map((story, index) => (
        <li key={story.permalink}>
          <Story chrome={chrome} story={story} row={row} isLarge={leads && index === 0} />
        </li>
      ))}
    </ul>
  );
}

interface StoryProps {
  readonly chrome: Chrome;
  readonly story: Teaser;
  readonly row: StoryRow;
  readonly isLarge: boolean;
}

function Story({ chrome, story, row, isLarge }: StoryProps) {
  const Heading = `h${row.level}` as const;
  return (
    <article class={storyClass(story, isLarge)}>
      <TeaserPhoto chrome={chrome} story={story} place={isLarge ? 'first' : 'thumb'} />
      {row.category && <Kicker chrome={chrome} story={story} />}
      <StoryLabels story={story} language={chrome.language} />
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

function storyClass({ photo }: Teaser, isLarge: boolean): string {
  if (photo === undefined) return 'story';
  return isLarge ? 'story pictured pictured-large' : 'story pictured';
}

/** The category over a headline, which leads to its page. */
export function Kicker({ chrome, story }: Pick<StoryProps, 'chrome' | 'story'>) {
  return (
    <p class="kicker">
      <a href={`${chrome.basePath}${story.category.permalink}`}>{story.category.text}</a>
    </p>
  );
}
