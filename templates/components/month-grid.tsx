// A year's months with how many stories each holds → twelve cells, shaded by number, empty months without a link.
import { formatMonthName } from '../../src/dates/format.ts';
import type { LocalMonth, LocalYear } from '../../src/dates/moment.ts';
import type { Chrome } from '../../src/pages/chrome.ts';
import type { Period } from '../../src/pages/props.ts';
import { readerStrings } from '../../src/strings/reader.ts';
import { densityClass } from './density.ts';

interface MonthGridProps {
  readonly chrome: Chrome;
  readonly year: LocalYear;
  /** Only months with stories, in any order; those of other years are left out. */
  readonly months: readonly Period<LocalMonth>[];
  /** The greatest count among all grids of the page. */
  readonly fullest: number;
}

export function MonthGrid({ chrome, year, months, fullest }: MonthGridProps) {
  const words = readerStrings(chrome.language);
  const held = new Map(months.map((month) => [month.period, month]));
  return (
    <ol class="month-grid">
      {monthsOf(year).map((month) => {
        const name = formatMonthName(month, chrome.language);
        const { count = 0, permalink } = held.get(month) ?? {};
        return (
          <li key={month} class={densityClass(count, fullest)}>
            {permalink === undefined ? (
              <span>{name}</span>
            ) : (
              <a href={`${chrome.basePath}${permalink}`}>
                <span class="month-name">{name}</span>{' '}
                <span class="month-count">{words.storyCount(count)}</span>
              </a>
            )}
          </li>
        );
      })}
    </ol>
  );
}

export function fullestOf(periods: readonly { readonly count: number }[]): number {
  return periods.reduce((most, { count }) => Math.max(most, count), 0);
}

function monthsOf(year: LocalYear): LocalMonth[] {
  return Array.from(
    { length: 12 },
    (_, index) => `${year}-${String(index + 1).padStart(2, '0')}` as LocalMonth,
  );
}
