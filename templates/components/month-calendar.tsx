// A month's days with how many stories each holds → a calendar, weeks from Monday.
import { daysInMonth, firstWeekdayOf, type Weekday } from '../../src/dates/calendar.ts';
import { formatMonth, formatShortWeekday, formatWeekday } from '../../src/dates/format.ts';
import type { LocalDate, LocalMonth } from '../../src/dates/moment.ts';
import type { Chrome } from '../../src/pages/chrome.ts';
import type { Period } from '../../src/pages/props.ts';
import { formatCount } from '../../src/strings/count.ts';
import { readerStrings } from '../../src/strings/reader.ts';
import { densityClass } from './density.ts';
import { fullestOf } from './month-grid.tsx';

interface MonthCalendarProps {
  readonly chrome: Chrome;
  readonly month: LocalMonth;
  /** Only days with stories, in any order. */
  readonly days: readonly Period<LocalDate>[];
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export function MonthCalendar({ chrome, month, days }: MonthCalendarProps) {
  const { language } = chrome;
  const held = new Map(days.map((day) => [day.period, day]));
  const fullest = fullestOf(days);
  return (
    <table class="calendar">
      <caption class="visually-hidden">
        {readerStrings(language).calendarOf(formatMonth(month, language))}
      </caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={formatWeekday(weekday, language)}>
              {formatShortWeekday(weekday, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day !== undefined)}>
            {week.map((date, column) => (
              <Day key={weekdays[column]} chrome={chrome} date={date} held={held} fullest={fullest} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  readonly chrome: Chrome;
  /** Absent in the cells before the first day and after the last. */
  readonly date: LocalDate | undefined;
  readonly held: ReadonlyMap<LocalDate, Period<LocalDate>>;
  readonly fullest: number;
}

function Day({ chrome, date, held, fullest }: DayProps) {
  if (date === undefined) return <td />;
  const number = Number(date.slice(8));
  const day = held.get(date);
  if (day === undefined) return <td class="density-0">{number}</td>;
  return (
    <td class={densityClass(day.count, fullest)}>
      <a href={`${chrome.basePath}${day.permalink}`}>
        <span class="calendar-day">{number}</span>{' '}
        <span class="calendar-count" aria-hidden="true">
          {formatCount(day.count, chrome.language)}
        </span>
        <span class="visually-hidden">{readerStrings(chrome.language).storyCount(day.count)}</span>
      </a>
    </td>
  );
}

/** Seven cells a week, from Monday. */
function weeksOf(month: LocalMonth): (LocalDate | undefined)[][] {
  const lead = firstWeekdayOf(month) - 1;
  const length = daysInMonth(month);
  const weekCount = Math.ceil((lead + length) / 7);
  return Array.from({ length: weekCount }, (_, week) =>
    weekdays.map((weekday) => {
      const day = week * 7 + weekday - lead;
      if (day < 1 || day > length) return undefined;
      return `${month}-${String(day).padStart(2, '0')}` as LocalDate;
    }),
  );
}
