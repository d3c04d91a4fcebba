// An article's props → what was corrected in it, and which story it corrects or replies to: above its body.
import type { ArticleProps } from '../../src/pages/props.ts';
import { correctionsStrings } from '../../src/strings/corrections.ts';
import { Notice } from './notice.tsx';

/** Nothing where there is neither. */
export function StoryNotices({ article }: { readonly article: ArticleProps }) {
  return (
    <>
      <Answers article={article} />
      <Corrections article={article} />
    </>
  );
}

function Answers({ article: { chrome, answers } }: { readonly article: ArticleProps }) {
  const words = correctionsStrings(chrome.language);
  return answers.map(({ kind, headline, address }) => (
    <p key={address} class="answered-story">
      {words.answers[kind]}{' '}
      <a href={`${chrome.basePath}${address}`}>{headline === '' ? words.withheldHeadline : headline}</a>
    </p>
  ));
}

function Corrections({ article: { chrome, corrections } }: { readonly article: ArticleProps }) {
  if (corrections.length === 0) return null;
  const words = correctionsStrings(chrome.language);
  return (
    <section class="story-notices" aria-labelledby="ralat-dan-koreksi">
      <h2 id="ralat-dan-koreksi">{words.onStory}</h2>
      <ol>
        {corrections.map((notice) => (
          <li key={notice.id} id={notice.id} class="notice-item">
            <Notice chrome={chrome} notice={notice} listed={{ text: words.toList, address: notice.entry }} />
          </li>
        ))}
      </ol>
    </section>
  );
}
