// An article's props → how to cite it: on paper alone, where the address cannot be followed.
import { formatDate } from '../../src/dates/format.ts';
import type { LocalDate } from '../../src/dates/moment.ts';
import type { ArticleProps } from '../../src/pages/props.ts';
import { readingStrings } from '../../src/strings/reading.ts';

/** When it was read is left to the reader. */
export function Citation({ article }: { readonly article: ArticleProps }) {
  const { chrome, permalink, byline, headline, publishedAt } = article;
  const date = formatDate(publishedAt.iso.slice(0, 10) as LocalDate, chrome.language);
  const authors = byline.map(({ text }) => text);
  return (
    <p class="citation">
      {readingStrings(chrome.language).citation({ byline: authors, headline, site: chrome.siteName, date })}
      <span class="printed-address">
        {chrome.baseUrl}
        {permalink}
      </span>
    </p>
  );
}
