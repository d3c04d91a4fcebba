// Zones that are a fixed distance from UTC: the words and offsets that writers put behind a time.

/** `minutes` east of UTC; `label` as it is printed: `WIB`, `WITA`, `WIT`, `UTC` or `+08:00`. */
export interface FixedZone {
  readonly minutes: number;
  readonly label: string;
}

// By law (Keppres 41/1987) fixed, whereas Asia/Jakarta and its like hold other offsets before 1964.
const named: Readonly<Record<string, FixedZone>> = {
  WIB: { minutes: 7 * 60, label: 'WIB' },
  WITA: { minutes: 8 * 60, label: 'WITA' },
  WIT: { minutes: 9 * 60, label: 'WIT' },
  Z: { minutes: 0, label: 'UTC' },
  UTC: { minutes: 0, label: 'UTC' },
  GMT: { minutes: 0, label: 'UTC' },
};

const offsetForm = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?([0-5]\d))?$/;
const mostWestern = -12 * 60;
const mostEastern = 14 * 60;

/** Any case: `WIB`, `WITA`, `WIT`, `Z`, `UTC`, `GMT`, `+07:00`, `+0700`, `+7`, `UTC+7`; offsets −12:00 to +14:00. */
export function parseFixedZone(text: string): FixedZone | undefined {
  const word = text.toUpperCase();
  if (Object.hasOwn(named, word)) return named[word];
  const match = offsetForm.exec(word);
  if (match === null) return undefined;
  const [, sign, hours, minutes = '0'] = match;
  const distance = Number(hours) * 60 + Number(minutes);
  const east = sign === '-' ? -distance : distance;
  if (east < mostWestern || east > mostEastern) return undefined;
  return { minutes: east, label: formatOffset(east) };
}

/** `+07:00`; 0 is `+00:00`. */
export function formatOffset(minutes: number): string {
  const distance = Math.abs(minutes);
  const hours = String(Math.floor(distance / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(distance % 60).padStart(2, '0')}`;
}
