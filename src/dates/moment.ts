// An instant as a newsroom writes it: with the zone it was written in, which is the zone it is printed in.
import type { Branded } from '../brand.ts';

/**
 * `iso` holds local time with its offset (`2024-09-14T12:45:06+07:00`, always to the second), `epoch` the same
 * instant in milliseconds since 1970 UTC, `zone` the label to print (`WIB`, `WITA`, `WIT`, `UTC` or `+08:00`).
 */
export interface Moment {
  readonly iso: string;
  readonly epoch: number;
  readonly zone: string;
}

/** A calendar day in the site's zone: `2024-09-14`. */
export type LocalDate = Branded<string, 'LocalDate'>;
/** A calendar month in the site's zone: `2024-09`. */
export type LocalMonth = Branded<string, 'LocalMonth'>;
/** A calendar year in the site's zone: `2024`. */
export type LocalYear = Branded<string, 'LocalYear'>;

export function monthOf(date: LocalDate): LocalMonth {
  return date.slice(0, 7) as LocalMonth;
}

export function yearOf(date: LocalDate | LocalMonth): LocalYear {
  return date.slice(0, 4) as LocalYear;
}
