// A date line of an old page → its moment, or the problem with it.
import type { Moment } from '../dates/moment.ts';
import { type MomentFault, parseMoment } from '../dates/parse-moment.ts';
import { failure, type Problem, problem, type Result, success } from '../problem.ts';
import type { KnownNames } from './known-names.ts';
import { placeIn, type SourceLine } from './source-lines.ts';

/** Fails with `no-date`, `date-impossible`, `date-weekday`, `date-zone` or `date-in-future`. */
export function parsePageDate(line: SourceLine, path: string, known: KnownNames): Result<Moment> {
  const parse = parseMoment(line.text, known.zone);
  if (!parse.ok) return failure([explainFault(parse.fault, line, path)]);
  if (parse.moment.epoch > known.now) {
    return failure([problem('error', 'source-page/date-in-future', path, line, { written: line.text })]);
  }
  return success(parse.moment);
}

/** Whether a line is a date beyond doubt: a headline may begin like one (`17 Agustus 1945 …`). */
export function isDateLine(line: SourceLine, known: KnownNames): boolean {
  return parseMoment(line.text, known.zone).ok;
}

function explainFault(fault: MomentFault, line: SourceLine, path: string): Problem {
  const place = placeIn(line, fault.offset);
  const { written } = fault;
  switch (fault.kind) {
    case 'form':
      return problem('error', 'source-page/no-date', path, line, { written: line.text });
    case 'impossible':
      return problem('error', 'source-page/date-impossible', path, place, { written, part: fault.part });
    case 'weekday':
      return problem('error', 'source-page/date-weekday', path, place, { written, expected: fault.expected });
    case 'zone':
      return problem('error', 'source-page/date-zone', path, place, { written });
  }
}
