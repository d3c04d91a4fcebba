// The rows of *Berita Lainnya* → a list; a story that the archive does not hold is text, marked as such.
import type { Chrome } from '../../src/pages/chrome.ts';
import type { RelatedStory } from '../../src/pages/props.ts';
import { readerStrings } from '../../src/strings/reader.ts';
import { FullMoment } from './moment.tsx';
import { StoryLabels } from './story-labels.tsx';

interface RelatedStoriesProps {
  readonly chrome: Chrome;
  readonly stories: readonly RelatedStory[];
}

/** Nothing where there are none. */
export function RelatedStories({ chrome, stories }: RelatedStoriesProps) {
  if (stories.length === 0) return null;
  return (
    <section class="related" aria-labelledby="berita-lainnya">
      <h2 id="berita-lainnya">{readerStrings(chrome.language).related}</h2>
      <ul>
        {stories.map((story) => (
          <li key={`${story.publishedAt.iso} ${story.headline}`}>
            <RelatedRow chrome={chrome} story={story} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RelatedRow({ chrome, story }: { readonly chrome: Chrome; readonly story: RelatedStory }) {
  const words = readerStrings(chrome.language);
  return (
    <>
      <StoryLabels story={story} language={chrome.language} />
      {story.permalink === undefined ? (
        <p class="related-headline">{story.headline}</p>
      ) : (
        <p class="related-headline">
          <a href={`${chrome.basePath}${story.permalink}`}>{story.headline}</a>
        </p>
      )}
      <p class="related-meta">
        <span class="related-category">{story.category}</span>{' '}
        {story.permalink === undefined && [<span class="not-held">{words.notInArchive}</span>, ' ']}
        <FullMoment moment={story.publishedAt} language={chrome.language} />
      </p>
    </>
  );
}
