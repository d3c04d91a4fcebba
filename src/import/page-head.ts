// The first lines of an old page → date, headline, category and author.
import type { Moment } from '../dates/moment.ts';
import { hasErrors, type Problem, problem } from '../problem.ts';
import { checkFrontMatterLine } from './checked-text.ts';
import type { KnownNames } from './known-names.ts';
import { parsePageDate } from './page-date.ts';
import type { HeadPart } from './rules.ts';
import type { SourceLine } from './source-lines.ts';

export interface PageHead {
  readonly publishedAt: Moment;
  readonly headline: string;
  readonly category: string;
  readonly author: string;
}

/** `head` is `undefined` where a part of it is missing or wrong; `bodyStart` is the index of the line after it. */
export interface PageHeadParse {
  readonly head: PageHead | undefined;
  readonly bodyStart: number;
  readonly problems: readonly Problem[];
}

/** Date, headline, category, author, each on its line, and a blank line; blank lines before them do not count. */
export function parsePageHead(lines: readonly SourceLine[], path: string, known: KnownNames): PageHeadParse {
  const start = lines.findIndex(({ text }) => text !== '');
  const written = lines.slice(start, start + headLength);
  const blank = written.findIndex(({ text }) => text === '');
  const parts = blank < 0 ? written : written.slice(0, blank);
  const end = lines[start + parts.length];
  const date = parts[0] && parsePageDate(parts[0], path, known);
  const hasDate = date?.ok === true || date?.problems[0]?.rule !== 'source-page/no-date';
  // Three lines that do not begin with a date are a page that lacks it, not one that lacks its author.
  const [headline, category, author] = parts.slice(hasDate || parts.length === headLength ? 1 : 0);
  const after = end ?? { line: (parts.at(-1)?.line ?? 0) + 1, column: 1, text: '' };
  const problems = [
    ...(date?.problems ?? []),
    ...checkPart('headline', headline, after, path),
    ...checkPart('category', category, after, path),
    ...checkPart('author', author, after, path),
    ...(end !== undefined && end.text !== ''
      ? [problem('error', 'source-page/no-blank-line', path, end, {})]
      : []),
  ];
  const bodyStart = start + parts.length;
  if (hasErrors(problems) || !date?.ok || !headline || !category || !author) {
    return { head: undefined, bodyStart, problems };
  }
  const texts = { headline: headline.text, category: category.text, author: author.text };
  return { head: { publishedAt: date.value, ...texts }, bodyStart, problems };
}

/** The category that a page is filed under, wherever its other lines are wrong. */
export function findPageCategory(lines: readonly SourceLine[]): string {
  const start = lines.findIndex(({ text }) => text !== '');
  return lines[start + 2]?.text ?? '';
}

const headLength = 4;

function checkPart(part: HeadPart, line: SourceLine | undefined, after: SourceLine, path: string): Problem[] {
  if (line === undefined) return [problem('error', `source-page/no-${part}`, path, after, {})];
  return checkFrontMatterLine(line.text, line, part, path);
}
