// An article's props → what its page adds to the head: its dates, section, authors, topics and picture, as Open Graph
// words them (https://ogp.me/); the script that tells its age.
import type { ArticleProps } from '../../src/pages/props.ts';
import { wholeAddress } from '../../src/pages/share-picture.ts';

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
      <SharedPicture article={article} />
      <script type="module" src={`${article.chrome.basePath}/assets/article.js`} />
    </>
  );
}

function SharedPicture({ article: { sharePicture, chrome } }: { readonly article: ArticleProps }) {
  const { address, size, alt } = sharePicture;
  return (
    <>
      <meta property="og:image" content={wholeAddress(address, chrome.baseUrl)} />
      {size && <meta property="og:image:width" content={String(size.width)} />}
      {size && <meta property="og:image:height" content={String(size.height)} />}
      {alt !== '' && <meta property="og:image:alt" content={alt} />}
    </>
  );
}
