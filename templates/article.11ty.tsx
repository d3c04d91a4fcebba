// An article's job → its page.
import { countWords } from '../src/markdown/count-words.ts';
import type { ArticleProps } from '../src/pages/props.ts';
import { storyLabels } from '../src/pages/story-labels.ts';
import { readerStrings } from '../src/strings/reader.ts';
import { newsArticle } from '../src/structured-data/news-article.ts';
import { ArticleBody } from './components/article-body.tsx';
import { ArticleFoot } from './components/article-foot.tsx';
import { ArticleHead } from './components/article-head.tsx';
import { ArticleMeta } from './components/article-meta.tsx';
import { Comments } from './components/comments.tsx';
import { headlineSizeClass } from './components/headline-size.ts';
import { Pager } from './components/pager.tsx';
import { RelatedStories } from './components/related-stories.tsx';
import { StoryLabels } from './components/story-labels.tsx';
import { StoryNotices } from './components/story-notices.tsx';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('article');

export function render({ job }: JobData<'article'>): string {
  const article = job.page.props;
  const wordCount = countWords(job.bodyHtml);
  return renderDocument(
    <PageLayout
      page={article}
      section={article.category.permalink}
      path={[article.category]}
      type="article"
      about={[newsArticle(article, wordCount)]}
      head={<ArticleHead article={article} />}
    >
      <div class="article-page">
        <Story article={article} bodyHtml={job.bodyHtml} wordCount={wordCount} />
        <Comments article={article} threads={job.comments} />
        <RelatedStories chrome={article.chrome} stories={article.related} />
        <Neighbours article={article} />
      </div>
    </PageLayout>,
  );
}

interface StoryProps {
  readonly article: ArticleProps;
  readonly bodyHtml: string;
  readonly wordCount: number;
}

function Story({ article, bodyHtml, wordCount }: StoryProps) {
  const { headline } = article;
  return (
    <article class="article">
      <header class="article-head">
        <StoryLabels story={article} language={article.chrome.language} />
        <h1 class={`headline ${headlineSizeClass(headline)}`} lang={article.lang || undefined}>
          {headline}
        </h1>
      </header>
      <ArticleMeta article={article} wordCount={wordCount} />
      <div class="article-body">
        <StoryNotices article={article} />
        <ArticleBody article={article} bodyHtml={bodyHtml} />
      </div>
      <ArticleFoot article={article} />
    </article>
  );
}

function Neighbours({ article }: { readonly article: ArticleProps }) {
  const { chrome, previous, next } = article;
  const words = readerStrings(chrome.language);
  const step = (label: string, story: typeof previous) =>
    story && {
      label,
      text: story.headline,
      marks: storyLabels(story, chrome.language),
      permalink: story.permalink,
    };
  return (
    <Pager
      chrome={chrome}
      name={words.neighbours}
      earlier={step(words.previousStory, previous)}
      later={step(words.nextStory, next)}
    />
  );
}
