// A story's text → times in it that no clock shows.
import { type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';
import { positionAt } from './text-file.ts';

/** `pukul 25.00` and `jam 10:75`; a range, a distance or a sum of money has other words before it. */
const time = /\b(?:pukul|jam) (\d{1,2})[.:](\d{2})(?![\d.,:]*\d)/gi;

/** One a body, at the first. */
export function noticeTimes({
  path,
  body,
  bodyLine,
}: Pick<BodyPlace, 'path' | 'body' | 'bodyLine'>): Problem[] {
  if (!/(?:ukul|am) \d/.test(body)) return [];
  for (const { 0: written, 1: hour, 2: minute, index } of body.matchAll(time)) {
    // Midnight is the end of a day too.
    if (Number(minute) < 60 && (Number(hour) < 24 || `${hour}${minute}` === '2400')) continue;
    const { line, column } = positionAt(body, index);
    return [problem('notice', 'text/no-time', path, { line: bodyLine + line - 1, column }, { written })];
  }
  return [];
}
