// Teasers → a line each, headline and day, and who paid for it: for lists that may hold thousands.
import type { Chrome } from '../../src/pages/chrome.ts';
import type { Teaser } from '../../src/pages/props.ts';
import { ShortDay } from './moment.tsx';
import { PaidLabel } from './paid-label.tsx';

interface StoryLinesProps {
  readonly chrome: Chrome;
  readonly stories: readonly Teaser[];
}

/** In the order given. */
export function StoryLines({ chrome, stories }: StoryLinesProps) {
  return (
    <ul class="story-lines">
      {stories.map(({ permalink, headline, publishedAt, sponsor }) => (
        <li key={permalink}>
          <PaidLabel sponsor={sponsor} language={chrome.language} />
          <a href={`${chrome.basePath}${permalink}`}>{headline}</a>{' '}
          <ShortDay moment={publishedAt} language={chrome.language} />
        </li>
      ))}
    </ul>
  );
}
