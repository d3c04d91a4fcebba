// The lines under Berita Lainnya → the other stories that the page listed, in its order.
import type { ListedHeadline } from '../archive/article.ts';
import { failure, hasErrors, type Problem, problem, type Result, success } from '../problem.ts';
import { checkFrontMatterLine } from './checked-text.ts';
import type { KnownNames } from './known-names.ts';
import { isDateLine, parsePageDate } from './page-date.ts';
import type { SourceLine } from './source-lines.ts';

/** A line of headline and category, then a line of date; blank lines between them do not count. */
export function parseListedHeadlines(
  lines: readonly SourceLine[],
  path: string,
  known: KnownNames,
): Result<ListedHeadline[]> {
  const headlines: ListedHeadline[] = [];
  const problems: Problem[] = [];
  let open: SourceLine | undefined;
  for (const line of lines) {
    if (line.text === '') continue;
    if (open === undefined) {
      if (!isDateLine(line, known)) open = line;
      else problems.push(problem('error', 'source-page/no-listed-headline', path, line, { date: line.text }));
      continue;
    }
    const date = parsePageDate(line, path, known);
    if (date.problems[0]?.rule === 'source-page/no-date') {
      problems.push(noDate(open, path));
      open = line;
      continue;
    }
    const listed = splitCategory(open, path, known.categories);
    problems.push(...listed.problems, ...date.problems);
    if (listed.ok && date.ok) headlines.push({ ...listed.value, publishedAt: date.value });
    open = undefined;
  }
  if (open !== undefined) problems.push(noDate(open, path));
  return hasErrors(problems) ? failure(problems) : success(headlines, problems);
}

function noDate(headline: SourceLine, path: string): Problem {
  return problem('error', 'source-page/no-listed-date', path, headline, { headline: headline.text });
}

/** The category is the longest known name at the line's end that leaves a headline, else the last word. */
function splitCategory(
  line: SourceLine,
  path: string,
  categories: readonly string[],
): Result<Pick<ListedHeadline, 'headline' | 'category'>> {
  const { text } = line;
  const known = categories.filter(
    (name) => text.endsWith(name) && /\S\s+$/.test(text.slice(0, -name.length)),
  );
  const [longest] = known.sort((a, b) => b.length - a.length);
  const category = longest ?? /(?<=\S\s+)\S+$/.exec(text)?.[0];
  if (category === undefined) {
    return failure([problem('error', 'source-page/no-listed-category', path, line, { written: text })]);
  }
  const headline = text.slice(0, -category.length).trimEnd();
  const categoryLine = { ...line, column: line.column + text.length - category.length };
  const problems = [
    ...checkFrontMatterLine(headline, line, 'listed-headline', path),
    ...checkFrontMatterLine(category, categoryLine, 'category', path),
  ];
  if (problems.length > 0) return failure(problems);
  const guessed = problem('notice', 'guess/listed-category', path, line, { written: text, category });
  return success({ headline, category }, longest === undefined ? [guessed] : []);
}
