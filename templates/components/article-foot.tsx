// An article's props → its topics, where it was taken from, the ways to the other stories of its day and month and to
// pass it on; on paper, how to cite it.
import { formatDay, formatMonth } from '../../src/dates/format.ts';
import { monthOf } from '../../src/dates/moment.ts';
import { periodAddress } from '../../src/pages/addresses.ts';
import type { ArticleProps } from '../../src/pages/props.ts';
import { readerStrings } from '../../src/strings/reader.ts';
import { Citation } from './citation.tsx';
import { ShareLinks } from './share-links.tsx';
import { TopicLinks } from './topic-links.tsx';

export function ArticleFoot({ article }: { readonly article: ArticleProps }) {
  const { chrome, permalink, headline, localDate, sourceUrl, topics } = article;
  const words = readerStrings(chrome.language);
  const month = monthOf(localDate);
  return (
    <footer class="article-foot">
      <TopicLinks chrome={chrome} topics={topics} />
      {sourceUrl !== '' && (
        <p class="source">
          {words.source} <a href={sourceUrl}>{hostOf(sourceUrl)}</a>
        </p>
      )}
      <ul class="date-links">
        <li>
          <a href={`${chrome.basePath}${periodAddress(localDate)}`}>
            {words.storiesOfDay(formatDay(localDate, chrome.language))}
          </a>
        </li>
        <li>
          <a href={`${chrome.basePath}${periodAddress(month)}`}>
            {words.storiesOfMonth(formatMonth(month, chrome.language))}
          </a>
        </li>
      </ul>
      <ShareLinks chrome={chrome} headline={headline} address={`${chrome.baseUrl}${permalink}`} />
      <Citation article={article} />
    </footer>
  );
}

/** `https://www.contoh.id/berita/1` → `contoh.id`. */
function hostOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/(?:www\.)?/i, '').replace(/[/?#].*$/, '');
}
