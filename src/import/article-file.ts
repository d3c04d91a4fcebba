// A story of another source → the text of its article file.
import { Document, Scalar, type YAMLMap } from 'yaml';
import type { ListedHeadline } from '../archive/article.ts';
import { canonicalMoment } from '../dates/format.ts';
import type { Moment } from '../dates/moment.ts';

/** Empty texts and lists stand for keys that the file does not have. */
export interface ArticleText {
  readonly headline: string;
  readonly publishedAt: Moment;
  readonly category: string;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly image: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly dateline: string;
  readonly agency: string;
  readonly summary: string;
  readonly updated: Moment | undefined;
  readonly draft: boolean;
  readonly publishAt: Moment | undefined;
  readonly expires: Moment | undefined;
  readonly related: readonly ListedHeadline[];
  readonly source: string;
  readonly lang: string;
  readonly aliases: readonly string[];
  /** Markdown. */
  readonly body: string;
}

/** Front matter in the order that every article has it, a blank line, the body. */
export function formatArticleFile(article: ArticleText): string {
  const head = `---\n${formatFrontMatter(article)}---\n`;
  return article.body === '' ? head : `${head}\n${article.body}\n`;
}

function formatFrontMatter(article: ArticleText): string {
  const document = new Document({});
  const add = (key: string, value: Scalar | undefined) => {
    if (value !== undefined) document.set(key, value);
  };
  const addNames = (key: string, names: readonly string[]) => {
    if (names.length > 0) document.set(key, document.createNode(names.map(plain)));
  };
  add('title', quoted(article.headline));
  add('date', plain(canonicalMoment(article.publishedAt)));
  add('category', plain(article.category));
  if (article.authors.length > 1) addNames('author', article.authors);
  else add('author', ifWritten(article.authors[0] ?? ''));
  addNames('topics', article.topics);
  add('image', ifWritten(article.image));
  add('alt', ifProse(article.alt));
  add('caption', ifProse(article.caption));
  add('credit', ifWritten(article.credit));
  add('dateline', ifWritten(article.dateline));
  add('agency', ifWritten(article.agency));
  add('summary', ifProse(article.summary));
  add('updated', ifKnown(article.updated));
  add('draft', article.draft ? new Scalar(true) : undefined);
  add('publish_at', ifKnown(article.publishAt));
  add('expires', ifKnown(article.expires));
  if (article.related.length > 0) {
    const related = article.related.map((listed) => listedMap(document, listed));
    document.set('related', document.createNode(related));
  }
  add('source', ifWritten(article.source));
  add('lang', ifWritten(article.lang));
  addNames('aliases', article.aliases);
  // Folded lines would be fewer for git to tell apart and harder to search.
  return document.toString({ lineWidth: 0 });
}

function listedMap(document: Document, { headline, category, publishedAt }: ListedHeadline): YAMLMap {
  const map = document.createNode({}) as YAMLMap;
  map.set('title', quoted(headline));
  map.set('category', plain(category));
  map.set('date', plain(canonicalMoment(publishedAt)));
  return map;
}

/** Prose is always quoted: a writer who edits it then need not know which marks YAML takes for its own. */
function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** Names and dates are quoted only where YAML would read something else. */
function plain(text: string): Scalar {
  return new Scalar(text);
}

function ifWritten(text: string): Scalar | undefined {
  return text === '' ? undefined : plain(text);
}

function ifProse(text: string): Scalar | undefined {
  return text === '' ? undefined : quoted(text);
}

function ifKnown(moment: Moment | undefined): Scalar | undefined {
  return moment && plain(canonicalMoment(moment));
}
