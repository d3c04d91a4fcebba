// Time zones as a newsroom names them → zones that dates are read and printed in.
import { IANAZone } from 'luxon';
import type { Branded } from '../brand.ts';
import { type FixedZone, formatOffset, parseFixedZone } from './fixed-zone.ts';

/** A zone name that luxon takes: `UTC+7` for WIB (fixed, since Asia/Jakarta drifts before 1964), or an IANA name. */
export type Zone = Branded<string, 'Zone'>;

export const wib = 'UTC+7' as Zone;
export const wita = 'UTC+8' as Zone;
export const wit = 'UTC+9' as Zone;

// `UTC+8` is WITA and `UTC+08:00` the offset without a name: luxon reads both, and each prints as it was written.
const indonesian: readonly (readonly [Zone, string])[] = [
  [wib, 'WIB'],
  [wita, 'WITA'],
  [wit, 'WIT'],
];

/** `WIB`, `WITA`, `WIT` or `UTC` (any case), an offset (`+07:00`, `+0700`, `+7`), or an IANA name (`Asia/Tokyo`). */
export function parseZone(text: string): Zone | undefined {
  const fixed = parseFixedZone(text);
  if (fixed !== undefined) return zoneNameOf(fixed);
  // Intl takes offsets that no place has, such as +23:00.
  return /^[a-z]/i.test(text) && IANAZone.isValidZone(text) ? (text as Zone) : undefined;
}

/** What a zone that is a fixed distance from UTC is; `undefined` for an IANA zone, whose distance varies. */
export function fixedZoneOf(zone: Zone): FixedZone | undefined {
  const known = indonesian.find(([name]) => name === zone);
  return parseFixedZone(known === undefined ? zone : known[1]);
}

/** Minutes east of UTC at an instant (milliseconds since 1970 UTC), to the whole minute. */
export function offsetAt(zone: Zone, epoch: number): number {
  return fixedZoneOf(zone)?.minutes ?? Math.round(IANAZone.create(zone).offset(epoch));
}

/** How a time in a zone is marked: `WIB`, `WITA`, `WIT` or `UTC` where the zone has that name, else `+08:00`. */
export function zoneLabel(zone: Zone, offset: number): string {
  return fixedZoneOf(zone)?.label ?? labelOfPlace(zone, offset) ?? formatOffset(offset);
}

const places: Readonly<Record<string, string>> = {
  'asia/jakarta': 'WIB',
  'asia/pontianak': 'WIB',
  'asia/makassar': 'WITA',
  'asia/ujung_pandang': 'WITA',
  'asia/jayapura': 'WIT',
};

/** Only at the offset that the name means now: Asia/Jakarta was at +08:00 in 1948. */
function labelOfPlace(zone: Zone, offset: number): string | undefined {
  const label = places[zone.toLowerCase()];
  return label !== undefined && parseFixedZone(label)?.minutes === offset ? label : undefined;
}

function zoneNameOf({ label }: FixedZone): Zone {
  const known = indonesian.find(([, name]) => name === label);
  return known?.[0] ?? ((label === 'UTC' ? label : `UTC${label}`) as Zone);
}
