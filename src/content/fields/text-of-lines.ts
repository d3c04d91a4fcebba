// A plain text of several lines: what a reader wrote.
import { failure, type Problem, problem, type Result, success } from '../../problem.ts';
import { codePointName } from '../body-text.ts';
import { type Field, placeIn, wrongForm } from './field.ts';
import { checkComment, forbidden } from './line-of-text.ts';

/** What a text may hold beside what a line may: line breaks, tabs, and what joins emoji to one picture. */
const allowed = /[\n\t\u200d]/gu;

/** As `parseLine`, but for line breaks; a run of empty lines is one. */
export function parseText(field: Field, limit: number): Result<string> {
  const { path, key, node } = field;
  if (node.kind !== 'text') return failure([wrongForm(field, 'text')]);
  const problems: Problem[] = [...checkComment({ path, key, node })];
  const bad = forbidden.exec(node.text.replace(allowed, ' '));
  if (bad !== null) {
    const details = { key, character: codePointName(bad[0]) };
    problems.push(problem('error', 'text/forbidden-character', path, placeIn(node, bad.index), details));
  }
  const text = node.text
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const length = [...text].length;
  if (length > limit) {
    problems.push(problem('error', 'text/too-long', path, node.position, { key, length, limit }));
  }
  return problems.length > 0 ? failure(problems) : success(text.normalize('NFC'));
}
