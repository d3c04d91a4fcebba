// A date of the index → the links from the index down to the period that holds it.
import { formatMonthName } from '../../src/dates/format.ts';
import { type LocalDate, type LocalMonth, monthOf, yearOf } from '../../src/dates/moment.ts';
import { archiveIndexAddress, periodAddress } from '../../src/pages/addresses.ts';
import type { Link } from '../../src/pages/chrome.ts';
import type { Language } from '../../src/strings/language.ts';
import { readerStrings } from '../../src/strings/reader.ts';

export function pathToYear(language: Language): Link[] {
  return [{ text: readerStrings(language).archiveIndex, permalink: archiveIndexAddress }];
}

export function pathToMonth(month: LocalMonth | LocalDate, language: Language): Link[] {
  const year = yearOf(month);
  return [...pathToYear(language), { text: year, permalink: periodAddress(year) }];
}

export function pathToDay(date: LocalDate, language: Language): Link[] {
  const month = monthOf(date);
  const link = { text: formatMonthName(month, language), permalink: periodAddress(month) };
  return [...pathToMonth(month, language), link];
}
