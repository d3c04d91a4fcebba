// The key `credit`: who owns the photo; the page writes *Foto:* before it.
import { type Problem, problem, success } from '../../problem.ts';
import type { Field } from './field.ts';
import type { FieldType } from './field-type.ts';
import { lineOfText } from './line-of-text.ts';

export const credit: FieldType<string> = {
  ...lineOfText,
  parse: (field, zone) => {
    const line = lineOfText.parse(field, zone);
    return line.ok ? success(line.value, [...line.problems, ...noticeLabel(field, line.value)]) : line;
  },
};

const label = /^(?:foto|photo|kredit(?: foto)?|photo credit)\s*:\s*(?=\S)/i;

function noticeLabel({ path, node }: Field, written: string): Problem[] {
  const suggestion = written.replace(label, '');
  return suggestion === written
    ? []
    : [problem('notice', 'credit/label', path, node.position, { written, suggestion })];
}
