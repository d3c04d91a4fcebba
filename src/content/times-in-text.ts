// A story's text → times in it that no clock shows, and times of two zones that are not the same moment.
import { type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';
import { positionAt } from './text-file.ts';

type Place = Pick<BodyPlace, 'path' | 'body' | 'bodyLine'>;

/** `pukul` and `jam` with a number behind them, from their last letter: many words begin as they do. */
const mayHaveTimes = /[lm] \d{1,2}[.:]\d/;

/** One of each rule, at the first. */
export function noticeTimes(place: Place): Problem[] {
  return [
    ...(mayHaveTimes.test(place.body) ? noticeImpossible(place) : []),
    ...(place.body.includes('WIT') ? noticeZones(place) : []),
  ];
}

/** `pukul 25.00` and `jam 10:75`; a range, a distance or a sum of money has other words before it. */
const time = /\b(?:pukul|jam) (\d{1,2})[.:](\d{2})(?![\d.,:]*\d)/gi;

function noticeImpossible(place: Place): Problem[] {
  for (const { 0: written, 1: hour, 2: minute, index } of place.body.matchAll(time)) {
    // Midnight is the end of a day too.
    if (Number(minute) < 60 && (Number(hour) < 24 || `${hour}${minute}` === '2400')) continue;
    return [problem('notice', 'text/no-time', place.path, placeAt(place, index), { written })];
  }
  for (const { 0: written, 1: hour, 2: part = '', index } of place.body.matchAll(timeOfDay)) {
    if (Number(hour) < (firstHourAfter[part.toLowerCase()] ?? 24)) continue;
    return [problem('notice', 'text/no-time', place.path, placeAt(place, index), { written })];
  }
  return [];
}

/** `pukul 20.00 pagi`; at night and in small hours clocks of twelve and of twenty-four hours agree. */
const timeOfDay = /\b(?:pukul|jam) (\d{1,2})[.:]\d{2}(?: WI(?:B|TA|T))? (pagi|siang|sore)(?!\p{L})/giu;
const firstHourAfter: Readonly<Record<string, number>> = { pagi: 13, siang: 17, sore: 20 };

/** `10.00 WIB atau 12.00 WIT`, `10.00 WIB/11.00 WITA`, `10.00 WIB (12.00 WIT)`: one moment, told twice. */
const twice =
  /(?<!\d)(\d{1,2})([.:])(\d{2}) (WIB|WITA|WIT)(?=((?: ?[(/] ?| atau )(?:pukul )?(\d{1,2})[.:](\d{2}) (WIB|WITA|WIT))(?!\p{L}))/gu;

/** Hours ahead of UTC. */
const offsets: Readonly<Record<string, number>> = { WIB: 7, WITA: 8, WIT: 9 };

function noticeZones(place: Place): Problem[] {
  for (const found of place.body.matchAll(twice)) {
    const [first, hour, mark, minute, zone = '', second = '', otherHour, otherMinute, otherZone = ''] = found;
    const { index } = found;
    const written = `${first}${second}`;
    const ahead = (offsets[otherZone] ?? 0) - (offsets[zone] ?? 0);
    const expected = `${String((Number(hour) + ahead + 24) % 24).padStart(2, '0')}${mark}${minute} ${otherZone}`;
    const isSame = (Number(hour) + ahead + 24) % 24 === Number(otherHour) % 24 && minute === otherMinute;
    if (isSame) continue;
    return [problem('notice', 'text/zones', place.path, placeAt(place, index), { written, expected })];
  }
  return [];
}

function placeAt({ body, bodyLine }: Place, index: number): { line: number; column: number } {
  const { line, column } = positionAt(body, index);
  return { line: bodyLine + line - 1, column };
}
