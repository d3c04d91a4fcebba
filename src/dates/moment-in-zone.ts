// Instants seen from a zone: the moment to print, and the day that an archive files it under.
import { formatOffset } from './fixed-zone.ts';
import type { LocalDate, Moment } from './moment.ts';
import { fixedZoneOf, offsetAt, type Zone, zoneLabel } from './zone.ts';

/** An instant (milliseconds since 1970 UTC, cut to the second) as a moment written in `zone`. */
export function momentAt(epoch: number, zone: Zone): Moment {
  const wholeSeconds = Math.floor(epoch / 1000) * 1000;
  const offset = offsetAt(zone, wholeSeconds);
  // No library is asked for it: a build asks for one of each story that was written in another zone.
  const local = new Date(wholeSeconds + offset * 60_000).toISOString().slice(0, 'yyyy-MM-ddTHH:mm:ss'.length);
  const iso = `${local}${formatOffset(offset)}`;
  return { iso, epoch: wholeSeconds, zone: zoneLabel(zone, offset) };
}

/** The day of a moment in `zone`, which need not be the zone it was written in. */
export function localDateOf(moment: Moment, zone: Zone): LocalDate {
  const fixed = fixedZoneOf(zone);
  // Most stories are written in the site's own zone: their day stands in their text.
  const own = fixed !== undefined && moment.iso.endsWith(formatOffset(fixed.minutes));
  return (own ? moment : momentAt(moment.epoch, zone)).iso.slice(0, 10) as LocalDate;
}
