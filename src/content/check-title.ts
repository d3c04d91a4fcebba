// A headline → slips of typing in it, a quotation that does not end, and the word of a form before it.
import { type Problem, problem } from '../problem.ts';
import type { Located } from './located.ts';
import { findUnpaired } from './quotation-marks.ts';
import { findRepeatedWord, findSpacing } from './typing-slips.ts';

const label = /^(?:judul|title|headline)\s*:\s*(?=\S)/i;

export function checkTitle(path: string, title: Located<string> | undefined): Problem[] {
  if (title === undefined) return [];
  const { value: written, position } = title;
  const suggestion = written.replace(label, '');
  const spacing = findSpacing(written);
  const repeated = findRepeatedWord(written);
  // One at the very end is left of two that YAML was to take away, which is told already.
  const [unpaired] = /^[^"“”]*\p{L}"$/u.test(written) ? [] : findUnpaired(written);
  return [
    ...(suggestion === written
      ? []
      : [problem('notice', 'title/label', path, position, { written, suggestion })]),
    ...(spacing === undefined
      ? []
      : [
          problem('notice', 'text/spacing', path, position, {
            written: spacing.written,
            suggestion: spacing.suggestion,
          }),
        ]),
    ...(repeated === undefined
      ? []
      : [problem('notice', 'text/repeated-word', path, position, { written: repeated.written })]),
    ...(unpaired === undefined
      ? []
      : [problem('notice', 'quote/unpaired', path, position, { written: unpaired.written })]),
  ];
}
