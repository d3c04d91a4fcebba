// A day in one cell and its hour in another → one date.

const clock = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?(?:\s*[ap]\.?m\b\.?)?(?:\s*(?:WIB|WITA|WIT)\b)?/i;

/** Of databases, for a day alone. */
const midnight = /[T ]+00:00(?::00(?:\.0+)?)?$/;

export interface JoinedDate {
  readonly text: string;
  /** What the second cell says that is no hour, or not that of the first. */
  readonly lost: string;
}

/** A day that has an hour of its own keeps it. `1899-12-30 14:06:00` is how Access and Excel keep an hour. */
export function joinTime(date: string, time: string): JoinedDate {
  const [hour = ''] = clock.exec(time.replace(/\d{4}-\d{2}-\d{2}/, '')) ?? [];
  if (time.trim() === '' || date === '') return { text: date, lost: '' };
  if (hour === '') return { text: date, lost: time };
  const day = date.trim().replace(midnight, '');
  if (/\d:\d{2}/.test(day)) return { text: date, lost: day.includes(hour) ? '' : time };
  return { text: `${day} ${hour}`, lost: '' };
}
