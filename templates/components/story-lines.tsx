// Teasers → a line each, headline and day, and who paid for it: for lists that may hold thousands.
import type { Chrome } from '../../src/pages/chrome.ts';
import type { Teaser } from '../../src/pages/props.ts';
import { ShortDay } from './moment.tsx';
import { StoryLabels } from './story-labels.tsx';

interface StoryLinesProps {
  readonly chrome: Chrome;
  readonly stories: readonly Teaser[];
}

/** In the order given. */
export function StoryLines({ chrome, stories }: StoryLinesProps) {
  return (
    <ul class="story-lines">
      {stories.map((story) => (
        <li key={story.permalink}>
          <StoryLabels story={story} language={chrome.language} />
          <a href={`${chrome.basePath}${story.permalink}`}>{story.headline}</a>{' '}
          <ShortDay moment={story.publishedAt} language={chrome.language} />
        </li>
      ))}
    </ul>
  );
}
