// A line that readers see → slips of typing in it; of a headline also a quotation that does not end, and what is no part of
// it: the word of a form before it, the name of a site behind it.
import { type Position, type Problem, problem } from '../problem.ts';
import type { Located } from './located.ts';
import { findLoneParentheses } from './parentheses.ts';
import { findUnpaired } from './quotation-marks.ts';
import { findRepeatedWord, findSpacing } from './typing-slips.ts';

const label = /^(?:judul|title|headline)\s*:\s*(?=\S)/i;

/** As the tab of a browser has it: `… - Kompas.com`, `… Halaman all - Contoh.co.id`. */
const siteName = /(?: halaman (?:all|\d{1,2}))?\s[-–—|]\s[\w-]{2,30}\.(?:com|co\.id|id|net|org|tv)$/i;

export function checkTitle(path: string, title: Located<string> | undefined): Problem[] {
  if (title === undefined) return [];
  const { value: written, position } = title;
  const suggestion = written.replace(label, '').replace(siteName, '');
  // One at the very end is left of two that YAML was to take away, which is told already.
  const [unpaired] = /^[^"“”]*\p{L}"$/u.test(written) ? [] : findUnpaired(written);
  return [
    ...(suggestion === written
      ? []
      : [problem('notice', 'title/label', path, position, { written, suggestion })]),
    ...noticeTypingSlips(path, written, position),
    ...(unpaired === undefined
      ? []
      : [problem('notice', 'quote/unpaired', path, position, { written: unpaired.written })]),
  ];
}

/** One of each rule, the first. */
export function noticeTypingSlips(path: string, line: string, position: Position): Problem[] {
  const spacing = findSpacing(line);
  const repeated = findRepeatedWord(line);
  const [parenthesis] = findLoneParentheses(line);
  const problems: Problem[] = [];
  if (spacing !== undefined) {
    const { written, suggestion } = spacing;
    problems.push(problem('notice', 'text/spacing', path, position, { written, suggestion }));
  }
  if (repeated !== undefined) {
    problems.push(problem('notice', 'text/repeated-word', path, position, { written: repeated.written }));
  }
  if (parenthesis !== undefined) {
    const written = line.slice(parenthesis.start, parenthesis.end).trim();
    problems.push(problem('notice', 'text/parenthesis', path, position, { written }));
  }
  return problems;
}
