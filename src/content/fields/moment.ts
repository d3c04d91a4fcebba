// The keys that hold an instant: `date`, `updated`, `publish_at`, `expires`.

import { meantMoment } from '../../dates/meant-moment.ts';
import type { Moment } from '../../dates/moment.ts';
import { type MomentFault, parseMoment } from '../../dates/parse-moment.ts';
import { datePatterns } from '../../dates/written-date.ts';
import type { Zone } from '../../dates/zone.ts';
import { failure, type Position, type Problem, problem, type Result, success } from '../../problem.ts';
import { type Field, placeIn, wrongForm } from './field.ts';
import type { FieldType } from './field-type.ts';
import { checkComment } from './line-of-text.ts';
import { respelledDate } from './respelled-date.ts';

export const moment: FieldType<Moment> = {
  parse: parseMomentField,
  schema: ({ words }) => ({
    anyOf: datePatterns.map((pattern) => ({
      type: 'string',
      pattern,
      patternErrorMessage: words.faults.moment,
    })),
  }),
};

/** Without a zone in the text, the moment is in `siteZone`. Forms as `parseMoment` reads them. */
export function parseMomentField(field: Field, siteZone: Zone): Result<Moment> {
  const { path, key, node } = field;
  if (node.kind !== 'text') return failure([wrongForm(field, 'text')]);
  const comments = checkComment({ path, key, node });
  if (comments.length > 0) return failure(comments);
  const parse = parseMoment(node.text, siteZone);
  if (parse.ok) return success(parse.moment);
  const meant = meantMoment(node.text, siteZone) ?? meantMoment(respelledDate(node.text), siteZone);
  const suggestion = meant?.normal;
  const fault = suggestion === undefined ? faultOfClock(node.text, parse.fault, siteZone) : parse.fault;
  return failure([wordFault(path, placeIn(node, fault.offset), fault, suggestion)]);
}

/** `2024-09-14 24.00`: its points are no fault beside an hour that no clock shows. */
function faultOfClock(text: string, fault: MomentFault, siteZone: Zone): MomentFault {
  if (fault.kind !== 'form') return fault;
  const parse = parseMoment(text.replace(/(?<=\d )(\d{1,2})\.(\d{2})(?!\d)/, '$1:$2'), siteZone);
  return !parse.ok && parse.fault.kind === 'impossible' ? parse.fault : fault;
}

function wordFault(
  path: string,
  position: Position,
  fault: MomentFault,
  suggestion: string | undefined,
): Problem {
  const { written } = fault;
  switch (fault.kind) {
    case 'form':
      return problem('error', 'date/form', path, position, { written, suggestion });
    case 'impossible':
      return problem('error', 'date/impossible', path, position, { written, part: fault.part });
    case 'weekday':
      return problem('error', 'date/weekday', path, position, { written, expected: fault.expected });
    case 'zone':
      return problem('error', 'date/unknown-zone', path, position, { written, suggestion });
  }
}
