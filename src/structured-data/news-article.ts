// An article's props → the story as schema.org words it (NewsArticle), by Google's advice on articles:
// https://developers.google.com/search/docs/appearance/structured-data/article
import { summarize } from '../markdown/summarize.ts';
import type { Chrome, Link } from '../pages/chrome.ts';
import type { ArticleProps } from '../pages/props.ts';
import { leadPictureOf, wholeAddress } from '../pages/share-picture.ts';
import type { Thing } from './thing.ts';
import { organization } from './web-site.ts';

/** Longer headlines were refused once, and are cut still. */
const headlineLimit = 110;

/**
 * Dates keep the offset they were written with. A headline that is too long stands in full as `name`; the publisher is
 * the author of an unsigned story. `wordCount` is that of the body.
 */
export function newsArticle(article: ArticleProps, wordCount: number): Thing {
  const { chrome, headline, description, publishedAt, updatedAt, lang, sourceUrl } = article;
  const address = `${chrome.baseUrl}${article.permalink}`;
  const publisher = organization(chrome);
  const isLong = headline.length > headlineLimit;
  return {
    // What somebody paid for is no news: https://schema.org/AdvertiserContentArticle
    '@type': article.sponsor === '' ? 'NewsArticle' : 'AdvertiserContentArticle',
    '@id': `${address}#berita`,
    headline: isLong ? summarize(headline, headlineLimit) : headline,
    name: isLong ? headline : undefined,
    description: description || undefined,
    image: imageOf(article),
    url: address,
    mainEntityOfPage: address,
    datePublished: publishedAt.iso,
    dateModified: (updatedAt ?? publishedAt).iso,
    author: authorsOf(article) ?? publisher,
    publisher,
    articleSection: article.category.text,
    isPartOf: article.series && seriesOf(article.series, chrome),
    keywords: article.topics.length > 0 ? article.topics.map(({ text }) => text) : undefined,
    inLanguage: lang || chrome.language,
    isAccessibleForFree: true,
    isBasedOn: sourceUrl || undefined,
    correction: correctionsOf(article),
    sponsor: article.sponsor === '' ? undefined : { '@type': 'Organization', name: article.sponsor },
    wordCount,
  };
}

/** https://schema.org/correction */
function correctionsOf({ chrome, permalink, corrections }: ArticleProps): Thing[] | undefined {
  if (corrections.length === 0) return undefined;
  return corrections.map(({ id, at, note }) => ({
    '@type': 'CorrectionComment',
    text: note,
    datePublished: at.iso,
    url: `${chrome.baseUrl}${permalink}#${id}`,
  }));
}

/** The whole photo and its cut; a category's card is no picture of the story. */
function imageOf(article: ArticleProps): Thing[] | undefined {
  const lead = leadPictureOf(article);
  if (lead === undefined) return undefined;
  const { chrome, sharePicture } = article;
  const cut = lead.size && sharePicture.isOfStory ? [sharePicture] : [];
  return [lead, ...cut].map(({ address, size }) => ({
    '@type': 'ImageObject',
    url: wholeAddress(address, chrome.baseUrl),
    width: size?.width,
    height: size?.height,
    caption: lead.caption || undefined,
    creditText: lead.credit || undefined,
  }));
}

function authorsOf({ chrome, byline }: ArticleProps): Thing[] | undefined {
  if (byline.length === 0) return undefined;
  return byline.map(({ text, permalink }) => ({
    '@type': 'Person',
    name: text,
    url: `${chrome.baseUrl}${permalink}`,
  }));
}

function seriesOf({ text, permalink }: Link, { baseUrl }: Chrome): Thing {
  return { '@type': 'CreativeWorkSeries', name: text, url: `${baseUrl}${permalink}` };
}
