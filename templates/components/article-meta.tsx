// An article's props → who wrote it, when it was published, how long it takes to read.
import { readingMinutes } from '../../src/markdown/count-words.ts';
import type { ArticleProps } from '../../src/pages/props.ts';
import { readerStrings } from '../../src/strings/reader.ts';
import { readingStrings } from '../../src/strings/reading.ts';
import { Byline } from './byline.tsx';
import { FullMoment } from './moment.tsx';

interface ArticleMetaProps {
  readonly article: ArticleProps;
  /** Of the body; nothing is said of a story without one. */
  readonly wordCount: number;
}

export function ArticleMeta({ article, wordCount }: ArticleMetaProps) {
  const { chrome, series } = article;
  const { language } = chrome;
  const words = readerStrings(language);
  const { readingTime, partOfSeries, age } = readingStrings(language);
  return (
    <div class="article-meta">
      <Byline chrome={chrome} authors={article.byline} />
      {wordCount > 0 && <p class="reading-time">{readingTime(readingMinutes(wordCount))}</p>}
      <p class="published">
        <FullMoment moment={article.publishedAt} language={language} />
      </p>
      {article.updatedAt && (
        <p class="updated">
          {words.updated} <FullMoment moment={article.updatedAt} language={language} />
        </p>
      )}
      {series && (
        <p class="series">
          {partOfSeries} <a href={`${chrome.basePath}${series.permalink}`}>{series.text}</a>
        </p>
      )}
      {/* Left to the reader's browser: a page that told its story's age would never stand still. */}
      <p class="story-age" role="status" data-year={age.year} data-years={age.years} />
    </div>
  );
}
