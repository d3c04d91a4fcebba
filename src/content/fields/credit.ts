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

const label = /^(?:(?:foto|photo|kredit(?: foto)?|photo credit|sumber(?: foto)?)\s*:\s*|©\s*)(?=\S)/i;

/** Where a photo was found, and nobody who took it. */
const nobody =
  /^(?:-|\.+|google(?: images)?|internet|pinterest|facebook|instagram|tiktok|twitter|whatsapp|media sosial|medsos|istimewa\?|tidak diketahui|unknown|n\/?a|https?:\/\/\S+|www\.\S+)$/i;

function noticeLabel({ path, node }: Field, written: string): Problem[] {
  if (nobody.test(written)) return [problem('notice', 'credit/nobody', path, node.position, { written })];
  const suggestion = written.replace(label, '').replace(/^\(([^()]+)\)$/, '$1');
  return suggestion === written
    ? []
    : [problem('notice', 'credit/label', path, node.position, { written, suggestion })];
}
