// An article's props → who wrote it and when it was published.
import type { ArticleProps } from '../../src/pages/props.ts';
import { readerStrings } from '../../src/strings/reader.ts';
import { FullMoment } from './moment.tsx';

/** An unsigned story has no byline. */
export function ArticleMeta({ article }: { readonly article: ArticleProps }) {
  const { language } = article.chrome;
  const words = readerStrings(language);
  return (
    <div class="article-meta">
      {article.byline.length > 0 && <p class="byline">{words.byline(article.byline)}</p>}
      <p class="published">
        <FullMoment moment={article.publishedAt} language={language} />
      </p>
      {article.updatedAt && (
        <p class="updated">
          {words.updated} <FullMoment moment={article.updatedAt} language={language} />
        </p>
      )}
    </div>
  );
}
