// A text that a source gives as a date → the first date in it, its parts as they are written, and what else it says.
import { monthNumberOfAny, weekdayNumberOfAny } from './words-of-any-language.ts';

/**
 * `day` is empty where only a month is named. `first` and `second` are the numbers of `8/7/2025`, of which either may be
 * the day. `rest` is what the text says beside the date: names, counts of readers, another date.
 */
export interface FoundDate {
  readonly date:
    | { readonly kind: 'known'; readonly year: string; readonly month: number; readonly day: string }
    | { readonly kind: 'numbers'; readonly year: string; readonly first: number; readonly second: number };
  readonly weekday: string;
  readonly time: FoundTime | undefined;
  /** A zone's name or offset, as written. */
  readonly zone: string;
  readonly rest: string;
}

/** `hour` alone where `minute` is empty; `half` is `am` or `pm` of a clock of twelve hours. */
export interface FoundTime {
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  readonly half: '' | 'am' | 'pm';
}

/** No date needs more, whatever stands around it; a limit keeps the search short on any text. */
const longestText = 500;

const year = String.raw`(?<year>\d{4})(?!\d)`;
const anyYear = String.raw`(?<year>\d{4}|['’]?\d{2})(?!\d)`;
const word = String.raw`(?<word>\p{L}{3,12})\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
/** Not within a longer number, as of readers. */
const start = String.raw`(?<![\d.,:+-])`;

/** Where several fit at one place, the first counts. */
const dateForms: readonly RegExp[] = [
  String.raw`${start}(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)(?:-(?<hour>\d{1,2})(?![\d:.]))?`,
  String.raw`${start}(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=[T ]\d{1,2}:\d{2})`,
  String.raw`${start}(?<first>\d{1,2})\s?(?<sign>[-/.])\s?(?<second>\d{1,2})\s?\k<sign>\s?${anyYear}`,
  String.raw`${start}${day}[\s./-]+(?:of\s+)?${word},?[\s./-]+${anyYear}`,
  String.raw`(?<!\p{L})${word}\s+${day}(?:\s*,\s*|\s+)${year}`,
  String.raw`(?<!\p{L})${word}\s+${day}\s+(?=\d{1,2}:\d{2}:\d{2}\s+(?:[A-Z]{2,4}\s+)?\d{4}(?!\d))`,
  String.raw`(?<!\p{L})${word},?\s+${year}`,
  String.raw`${start}(?<year>\d{4})-(?<month>\d{2})(?![\d-])`,
].map((form) => new RegExp(form, 'gu'));

/** Digits alone could be a count: they are a date only where they are the whole text. */
const compactForm =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:[T ]?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?)?(?<zone>Z?)$/;

const clock = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{1,2})(?:[.,]\d+)?)?(?!\d)(?:\s*(?<half>[AaPp])\.?[Mm]\b\.?)?`;
const indonesianZone = String.raw`(?:WI[BT]|WITA|[Ww]i[bt]|[Ww]ita)\b`;
const offset = String.raw`[+−-]\s?\d{1,2}(?::?\d{2})?(?!\d)`;
// Zones whose name ends otherwise are rare, and any word could be one.
const zoneWord = String.raw`(?<zone>(?:UTC|GMT)\s?${offset}|${offset}|${indonesianZone}|(?:UTC|GMT|Z|[A-Z]{2,3}T)\b)`;
const zoned = String.raw`(?:\s*\(?${zoneWord}\)?(?:\s*\((?:${indonesianZone}|[^()]*[Tt]ime)\))?)?`;
const between = String.raw`[\s,;|/•·()–—-]*(?:(?:[Pp]ukul|[Pp]kl|[Jj]am|at|@|T)\.?[\s:]*)?`;
const timeAfter = new RegExp(`^${between}${clock}${zoned}`, 'u');
const compactTimeAfter =
  /^T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>Z|[+-]\d{2}:?\d{2})?(?!\d)/u;
const zoneAfter = new RegExp(String.raw`^\s*\(?(?<zone>${indonesianZone})\)?`, 'u');
const timeBefore = new RegExp(`(?<![\\d.,:])${clock}${zoned}[\\s,;|/•·–—-]*$`, 'u');
const yearAfterTime = new RegExp(String.raw`^\s*(?<year>\d{4})(?!\d)(?:\s*\(?${zoneWord}\)?)?`, 'u');
const weekdayBefore = /(?<weekday>\p{L}[\p{L}'’‘ʼ`´]{1,8})\.?[\s,(]*$/u;

/** `undefined` where the text names none. Words of months are Indonesian or English. */
export function findDate(text: string): FoundDate | undefined {
  if (text.length > longestText) return undefined;
  const compact = compactForm.exec(text.trim())?.groups;
  if (compact !== undefined) return readCompact(compact);
  const match = firstMatch(text);
  return match && readMatch(text, match);
}

/** Whether a text names a date, in any form that `findDate` reads. */
export function namesDate(text: string): boolean {
  return firstMatch(text) !== undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Match {
  readonly index: number;
  readonly end: number;
  readonly parts: Groups;
}

/** As `RegExp.exec` gives it. */
interface TimeMatch {
  readonly groups?: Groups | undefined;
  readonly 0: string;
}

function firstMatch(text: string): Match | undefined {
  let first: Match | undefined;
  for (const form of dateForms) {
    for (const { 0: written, index, groups = {} } of text.matchAll(form)) {
      if (groups.word !== undefined && monthNumberOfAny(groups.word) === undefined) continue;
      if (first === undefined || index < first.index) {
        first = { index, end: index + written.length, parts: groups };
      }
      break;
    }
  }
  return first;
}

function readMatch(text: string, { index, end, parts }: Match): FoundDate {
  const before = text.slice(0, index);
  const after = text.slice(end);
  const own: TimeMatch | undefined = parts.hour ? { groups: { hour: parts.hour }, 0: '' } : undefined;
  const late = own ?? timeAfter.exec(after) ?? compactTimeAfter.exec(after) ?? undefined;
  const early = late === undefined ? timeBefore.exec(before) : null;
  const time = (late ?? early ?? undefined)?.groups;
  let rest = after.slice(late?.[0].length ?? 0);
  let zone = time?.zone ?? '';
  if (zone === '') {
    const follows = zoneAfter.exec(rest);
    zone = follows?.groups?.zone ?? '';
    rest = rest.slice(follows?.[0].length ?? 0);
  }
  // `Tue Aug 25 14:00:00 2015`, as C's `asctime` has it, and `Tue Aug 25 14:00:00 2015 -0700`, as git does.
  const lateYear = time === undefined ? null : yearAfterTime.exec(rest);
  const isLate = lateYear !== null && (parts.year === undefined || lateYear.groups?.year === parts.year);
  if (isLate) {
    if (zone === '') zone = lateYear.groups?.zone ?? '';
    rest = rest.slice(lateYear[0].length);
  }
  const head = before.slice(0, early?.index ?? before.length);
  const weekday = findWeekday(head);
  const left = `${head.slice(0, weekday?.index ?? head.length)} ${rest}`;
  return {
    date: dateOf({ ...parts, year: parts.year ?? (isLate ? lateYear.groups?.year : undefined) }),
    weekday: weekday?.word ?? '',
    time: time && timeOf(time),
    zone: zone.replace(/\s/g, '').replace('−', '-'),
    rest: left.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, ''),
  };
}

function readCompact(parts: Groups): FoundDate {
  return {
    date: dateOf(parts),
    weekday: '',
    time: parts.hour === undefined ? undefined : timeOf(parts),
    zone: parts.zone ?? '',
    rest: '',
  };
}

function dateOf({ year = '', month, day = '', word = '', first, second }: Groups): FoundDate['date'] {
  if (first !== undefined) return { kind: 'numbers', year, first: Number(first), second: Number(second) };
  return { kind: 'known', year, month: month ? Number(month) : (monthNumberOfAny(word) ?? 0), day };
}

function timeOf({ hour = '', minute = '', second = '', half = '' }: Groups): FoundTime {
  return { hour, minute, second, half: half === '' ? '' : half.toLowerCase() === 'a' ? 'am' : 'pm' };
}

function findWeekday(before: string): { readonly word: string; readonly index: number } | undefined {
  const match = weekdayBefore.exec(before);
  const word = match?.groups?.weekday ?? '';
  return match && weekdayNumberOfAny(word) !== undefined ? { word, index: match.index } : undefined;
}
