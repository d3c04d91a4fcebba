// Texts of an old page → what the content's own check would refuse in them, told at the page's line.
import { codePointName, controlCharacter } from '../content/body-text.ts';
import { forbidden } from '../content/fields/line-of-text.ts';
import { type Problem, problem } from '../problem.ts';
import type { FrontMatterLine } from './rules.ts';
import { placeIn, type SourceLine } from './source-lines.ts';

/** The first control character of each paragraph; a tab is space. */
export function checkControlCharacters(lines: readonly SourceLine[], path: string): Problem[] {
  return lines.flatMap((line) => {
    const found = controlCharacter.exec(line.text);
    if (found === null) return [];
    const character = codePointName(found[0]);
    return [
      problem('error', 'source-page/control-character', path, placeIn(line, found.index), { character }),
    ];
  });
}

/** Whether a text holds what no line of front matter may: tabs, zero-width and direction-turning characters. */
export function hasHiddenCharacter(text: string): boolean {
  return forbidden.test(text);
}

/** In characters (Unicode code points). */
const limits: Readonly<Record<FrontMatterLine, number>> = {
  headline: 300,
  category: 100,
  author: 100,
  caption: 1000,
  'listed-headline': 300,
};

/** A text that becomes a line of front matter. It begins where `line` does. */
export function checkFrontMatterLine(
  text: string,
  line: SourceLine,
  part: FrontMatterLine,
  path: string,
): Problem[] {
  const problems: Problem[] = [];
  const found = forbidden.exec(text);
  if (found !== null) {
    const details = { character: codePointName(found[0]), part };
    problems.push(
      problem('error', 'source-page/hidden-character', path, placeIn(line, found.index), details),
    );
  }
  const limit = limits[part];
  const length = [...text].length;
  if (length > limit) {
    problems.push(problem('error', 'source-page/too-long', path, line, { part, length, limit }));
  }
  return problems;
}
