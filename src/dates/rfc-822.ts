// Moments → the dates of RSS: RFC 822, with the year in four digits as RFC 2822 has it. English whatever the site's language.
import { weekdayOf } from './calendar.ts';
import type { LocalDate, Moment } from './moment.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Sat, 14 Sep 2024 12:45:06 +0700`, in the zone that the moment was written in. */
export function formatRfc822({ iso }: Moment): string {
  const weekday = weekdays[weekdayOf(iso.slice(0, 10) as LocalDate) - 1];
  const month = months[Number(iso.slice(5, 7)) - 1];
  const offset = iso.slice(19).replace('Z', '+00:00').replace(':', '');
  return `${weekday}, ${iso.slice(8, 10)} ${month} ${iso.slice(0, 4)} ${iso.slice(11, 19)} ${offset}`;
}
