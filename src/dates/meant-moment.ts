// A date in a form that articles do not have → the moment that it must mean, as articles write it.
import { canonicalMoment } from './format.ts';
import type { Moment } from './moment.ts';
import { type DateGuess, parseSourceDate } from './source-date.ts';
import type { Zone } from './zone.ts';

/** Nothing of these is guessed: the site's zone is that of articles, and a day may stand without its hour. */
const noGuesses: ReadonlySet<DateGuess> = new Set(['no-time', 'no-zone']);

export interface MeantMoment {
  readonly moment: Moment;
  /** `2024-09-14 12:45:00 WIB`, or the day alone where no hour is written. */
  readonly normal: string;
  readonly hasTime: boolean;
}

/** `undefined` where it could mean two, or something had to be guessed. */
export function meantMoment(text: string, zone: Zone): MeantMoment | undefined {
  const parse = parseSourceDate(text, { zone, zoneIsStated: true, order: undefined });
  if (!parse.ok || parse.guesses.some((guess) => !noGuesses.has(guess))) return undefined;
  const hasTime = !parse.guesses.includes('no-time');
  const normal = canonicalMoment(parse.moment);
  return { moment: parse.moment, normal: hasTime ? normal : normal.slice(0, 'YYYY-MM-DD'.length), hasTime };
}
