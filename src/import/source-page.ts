// The text of a page of the old site → the story on it, or everything that keeps it from being one.
import type { ListedHeadline } from '../archive/article.ts';
import {
  failure,
  hasErrors,
  type Position,
  type Problem,
  problem,
  type Result,
  success,
} from '../problem.ts';
import type { KnownNames } from './known-names.ts';
import { parseListedHeadlines } from './listed-headlines.ts';
import { type PageBody, parsePageBody } from './page-body.ts';
import { findPageCategory, type PageHead, parsePageHead } from './page-head.ts';
import { readSourceLines, type SourceLine } from './source-lines.ts';

/** `path` is where the page lies, as the command was given it. */
export interface SourcePage extends PageHead, PageBody {
  readonly path: string;
  readonly listed: readonly ListedHeadline[];
}

const commentsHeading = 'Komentar';
const relatedHeading = 'Berita Lainnya';

/**
 * A page is: date, headline, category and author, each on its line; a blank line; a photo's caption where it has
 * one; the story, a paragraph a line; `Komentar`, with nothing under it; `Berita Lainnya`, with headline and
 * category on one line and the date on the next. `text` has no byte order mark and `\n` at its line ends.
 */
export function parseSourcePage(text: string, path: string, known: KnownNames): Result<SourcePage> {
  const lines = readSourceLines(text);
  if (lines.every((line) => line.text === '')) {
    return failure([problem('error', 'source-page/empty', path, { line: 1, column: 1 }, {})]);
  }
  const { head, bodyStart, problems: headProblems } = parsePageHead(lines, path, known);
  const parts = cutAtHeadings(lines, bodyStart);
  const { body, problems: bodyProblems } = parsePageBody(parts.body, parts.bodyEnd, path, known.credits);
  const categories = [...known.categories, findPageCategory(lines)];
  const listed = parseListedHeadlines(parts.listed, path, { ...known, categories });
  const problems = [...headProblems, ...bodyProblems, ...checkHeadings(parts, path), ...listed.problems];
  if (hasErrors(problems) || head === undefined || !listed.ok) return failure(problems);
  return success({ path, ...head, ...body, listed: listed.value }, problems);
}

/** A heading that the page lacks is `undefined`; `bodyEnd` is the line after the body. */
interface PageParts {
  readonly body: readonly SourceLine[];
  readonly bodyEnd: SourceLine;
  readonly pageEnd: Position;
  readonly commentsHeading: SourceLine | undefined;
  readonly comments: readonly SourceLine[];
  readonly relatedHeading: SourceLine | undefined;
  readonly listed: readonly SourceLine[];
}

function cutAtHeadings(lines: readonly SourceLine[], bodyStart: number): PageParts {
  const find = (heading: string, from: number) =>
    lines.findIndex(({ text }, index) => index >= from && text === heading);
  const comments = find(commentsHeading, bodyStart);
  const related = find(relatedHeading, Math.max(comments, bodyStart));
  const ends = [comments, related].filter((index) => index >= 0);
  const bodyEnd = Math.min(lines.length, ...ends);
  const pageEnd = { line: lines.length, column: 1 };
  return {
    body: lines.slice(bodyStart, bodyEnd),
    bodyEnd: lines[bodyEnd] ?? { ...pageEnd, text: '' },
    pageEnd,
    commentsHeading: lines[comments],
    comments: comments < 0 ? [] : lines.slice(comments + 1, related < 0 ? comments + 1 : related),
    relatedHeading: lines[related],
    listed: related < 0 ? [] : lines.slice(related + 1),
  };
}

function checkHeadings(parts: PageParts, path: string): Problem[] {
  const problems: Problem[] = [];
  if (parts.commentsHeading === undefined) {
    problems.push(
      problem('error', 'source-page/no-comments-heading', path, parts.bodyEnd, { heading: commentsHeading }),
    );
  }
  if (parts.relatedHeading === undefined) {
    problems.push(
      problem('error', 'source-page/no-related-heading', path, parts.pageEnd, { heading: relatedHeading }),
    );
  }
  const comments = parts.comments.filter(({ text }) => text !== '');
  if (comments[0] !== undefined) {
    problems.push(problem('error', 'source-page/comments', path, comments[0], { lines: comments.length }));
  }
  return problems;
}
