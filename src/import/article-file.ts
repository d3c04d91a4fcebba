// A story from an old page → the text of its article file.
import { Document, Scalar, type YAMLMap } from 'yaml';
import type { ListedHeadline } from '../archive/article.ts';
import { canonicalMoment } from '../dates/format.ts';
import { escapeParagraph } from '../markdown/escape.ts';
import type { SourcePage } from './source-page.ts';

/** Front matter in the order that every article has it, a blank line, paragraphs with blank lines between. */
export function formatArticleFile(page: SourcePage): string {
  const body = page.paragraphs.map(escapeParagraph).join('\n\n');
  return `---\n${formatFrontMatter(page)}---\n\n${body}\n`;
}

function formatFrontMatter(page: SourcePage): string {
  const document = new Document({});
  const add = (key: string, value: Scalar | undefined) => {
    if (value !== undefined) document.set(key, value);
  };
  add('title', quoted(page.headline));
  add('date', plain(canonicalMoment(page.publishedAt)));
  add('category', plain(page.category));
  add('author', plain(page.author));
  add('caption', page.figure && quoted(page.figure.caption));
  add('credit', ifWritten(page.figure?.credit ?? ''));
  add('dateline', ifWritten(page.dateline));
  add('agency', ifWritten(page.agency));
  if (page.listed.length > 0) {
    const related = page.listed.map((listed) => listedMap(document, listed));
    document.set('related', document.createNode(related));
  }
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
