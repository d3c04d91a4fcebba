// Teasers → a line each, headline and day alone: for lists that may hold thousands.
import type { Chrome } from '../../src/pages/chrome.ts';
import type { Teaser } from '../../src/pages/props.ts';
import { ShortDay } from './moment.tsx';

interface StoryLinesProps {
  readonly chrome: Chrome;
  readonly stories: readonly Teaser[];
}

/** In the order given. */
export function StoryLines({ chrome, stories }: StoryLinesProps) {
  return (
    <ul class="story-lines">
      {stories.map(({ permalink, headline, publishedAt }) => (
        <li key={permalink}>
          <a href={`${chrome.basePath}${permalink}`}>{headline}</a>{' '}
          <ShortDay moment={publishedAt} language={chrome.language} />
        </li>
      ))}
    </ul>
  );
}
