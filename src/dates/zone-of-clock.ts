// A clock time and the zone word behind it → its offset from UTC and how that is printed.
import { type FixedZone, parseFixedZone } from './fixed-zone.ts';
import { fixedZoneOf, offsetAt, type Zone, zoneLabel } from './zone.ts';

const day = 86_400_000;

/**
 * `clock` is local time as if it were UTC, in milliseconds. Without a zone word the clock is the site's; `gap` is
 * a time that its clocks skip, `unknown` a zone word that we do not know. An offset that is the site's own at
 * that time prints by the site's name for it: on a site in WIB, `+07:00` is WIB.
 */
export function zoneOfClock(
  clock: number,
  zoneWord: string | undefined,
  siteZone: Zone,
): FixedZone | 'gap' | 'unknown' {
  if (zoneWord === undefined) return fixedZoneOf(siteZone) ?? placeOnClock(siteZone, clock) ?? 'gap';
  const zone = parseFixedZone(zoneWord);
  if (zone === undefined) return 'unknown';
  const { minutes, label } = zone;
  const isSites = /^[+-]/.test(label) && offsetAt(siteZone, clock - minutes * 60_000) === minutes;
  return isSites ? { minutes, label: zoneLabel(siteZone, minutes) } : zone;
}

/** Tries the offsets before and after any change near by, the earlier first: it is the first of two same times. */
function placeOnClock(siteZone: Zone, clock: number): FixedZone | undefined {
  const minutes = [offsetAt(siteZone, clock - day), offsetAt(siteZone, clock + day)].find(
    (offset) => offsetAt(siteZone, clock - offset * 60_000) === offset,
  );
  return minutes === undefined ? undefined : { minutes, label: zoneLabel(siteZone, minutes) };
}
