// A story's topics → links to the other stories about them.
import type { Chrome, Link } from '../../src/pages/chrome.ts';
import { subjectStrings } from '../../src/strings/subjects.ts';

interface TopicLinksProps {
  readonly chrome: Chrome;
  readonly topics: readonly Link[];
}

/** Nothing where there are none. */
export function TopicLinks({ chrome, topics }: TopicLinksProps) {
  if (topics.length === 0) return null;
  return (
    <nav class="topic-links" aria-labelledby="topik-berita">
      <p id="topik-berita">{subjectStrings(chrome.language).kind.topic}</p>
      <ul>
        {topics.map(({ text, permalink }) => (
          <li key={permalink}>
            <a href={`${chrome.basePath}${permalink}`} rel="tag">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
