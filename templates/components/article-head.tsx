// An article's props → what its page adds to the head: its dates, section, authors and topics, as Open Graph words
// them; the script that tells its age.
import type { ArticleProps } from '../../src/pages/props.ts';

export function ArticleHead({ article }: { readonly article: ArticleProps }) {
  return (
    <>
      <meta property="article:published_time" content={article.publishedAt.iso} />
      {article.updatedAt && <meta property="article:modified_time" content={article.updatedAt.iso} />}
      <meta property="article:section" content={article.category.text} />
      {article.byline.map(({ text, permalink }) => (
        <meta key={permalink} property="article:author" content={text} />
      ))}
      {article.topics.map(({ text, permalink }) => (
        <meta key={permalink} property="article:tag" content={text} />
      ))}
      <script type="module" src={`${article.chrome.basePath}/assets/article.js`} />
    </>
  );
}
