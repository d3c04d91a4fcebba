// The key `dateline`: the place of filing; the page writes the dash behind it.
import { type Problem, problem, success } from '../../problem.ts';
import type { Field } from './field.ts';
import type { FieldType } from './field-type.ts';
import { lineOfText } from './line-of-text.ts';

export const dateline: FieldType<string> = {
  ...lineOfText,
  parse: (field, zone) => {
    const line = lineOfText.parse(field, zone);
    return line.ok ? success(line.value, [...line.problems, ...noticeMarks(field, line.value)]) : line;
  },
};

/** The dash, a comma or a colon, and a date. */
const more =
  /[\s,;:/|–—-]+$|[,\s]+(?:(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu),?\s*)?\(?\d{1,2}(?: \p{L}{3,9}(?: \d{4})?|\/\d{1,2}(?:\/\d{2,4})?)\)?[\s,;:–—-]*$/iu;

function noticeMarks({ path, node }: Field, written: string): Problem[] {
  const suggestion = written.replace(more, '').replace(/^[([]([^()[\]]+)[)\]]$/, '$1');
  return suggestion === written || suggestion === ''
    ? []
    : [problem('notice', 'dateline/mark', path, node.position, { written, suggestion })];
}
