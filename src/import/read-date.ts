// A date of a record → its moment: by the archive's own form where the reader for all others overlooks its time.
import { parseMoment } from '../dates/parse-moment.ts';
import { parseSourceDate, type SourceDateOptions, type SourceDateParse } from '../dates/source-date.ts';
import { wib, wit } from '../dates/zone.ts';

/**
 * Old sites here write a minute without its nought: `16:2:20 WIB`. To the reader of every form that is a day with other
 * words around it; the form of our own pages has the time.
 */
export function readDate(text: string, options: SourceDateOptions): SourceDateParse {
  const found = parseSourceDate(text, options);
  if (!found.ok || !found.guesses.includes('no-time') || !found.guesses.includes('surrounded')) return found;
  const written = text.replace(/\s+/g, ' ').trim();
  const exact = parseMoment(written, options.zone);
  const elsewhere = parseMoment(written, options.zone === wib ? wit : wib);
  if (!exact.ok || !elsewhere.ok) return found;
  const namesZone = exact.moment.epoch === elsewhere.moment.epoch;
  return {
    ok: true,
    moment: exact.moment,
    guesses: namesZone || options.zoneIsStated ? [] : ['no-zone'],
  };
}
