// A page → when its story came out and was changed, as the page writes it.
import { select, selectAll } from 'hast-util-select';
import { parseSourceDate, type SourceDateOptions, type SourceDateParse } from '../../dates/source-date.ts';
import { attribute, descendants, type Element, isElement, textOf } from '../html/tree.ts';
import type { PageSources } from './page-sources.ts';

const dateNames =
  /(?:^|[-_\s])(?:date|tanggal|tgl|time|waktu|publish|published|pubdate|posted|jam)(?:$|[-_\s])|__date|(?:date|time)(?=\s|$)/i;

/** What systems of their own making call it: `publication_date`, `sailthru.date`, `article_date_original`. */
const ownNames =
  /(?:^|[._:-])(?:pub(?:lish|lished|lication|lic)?[._:-]?(?:date|time)|date[._:-]?(?:original|published|issued|created))$|^sailthru\.date$/;

/** In characters. */
const longestDate = 120;

/** As they are written, `''` for none. `headline` is the story's, below which pages print its date. */
export function storyDates(
  sources: PageSources,
  headline: string,
): { readonly date: string; readonly updated: string } {
  const { page, head, data } = sources;
  const { dates } = sources;
  const marked = select('[itemprop~=datePublished]', page);
  const candidates = [
    data.story?.datePublished ?? '',
    ...head.meta(
      'article:published_time',
      'article:published:time',
      'datepublished',
      'publishdate',
      'publish-date',
      'pubdate',
      'dtk:publishdate',
      'content_publisheddate',
      'dc.date.issued',
      'dcterms.created',
      'parsely-pub-date',
      'date',
    ),
    ...(marked === undefined
      ? []
      : [attribute(marked, 'content') || attribute(marked, 'dateTime') || textOf(marked)]),
    ...head.metaLike(ownNames),
    data.pageDate,
  ].filter((written) => written !== '' && !isStartOfClock(written, dates));
  // What nobody can read is told, where nothing better is there.
  const machine =
    candidates.find((written) => saysDate(written, dates)) ?? candidates[0]?.slice(0, longestDate) ?? '';
  const printed = printedDate(sources, headline);
  const updated =
    data.story?.dateModified ||
    (head.meta(
      'article:modified_time',
      'article:modified:time',
      'og:updated_time',
      'datemodified',
      'dcterms.modified',
      'last-modified',
    )[0] ??
      '');
  return { date: betterDate(machine, printed, dates), updated };
}

/**
 * Where readers see it: an element that its name or tag gives away, before the text. Above the headline a page may print
 * the day on which it was saved, so that counts last.
 */
function printedDate({ page, before, body, dates }: PageSources, headline: string): string {
  const within = descendants(body);
  const isList = datesAlone(within, dates).length > mostOfStory;
  const opening = isList ? [] : within.slice(0, nearest);
  const place = before.findLastIndex(
    (node) => node.tagName === 'h1' || (headline !== '' && textOf(node) === headline),
  );
  const [above, below] = [before.slice(0, place + 1), before.slice(place + 1)];
  return (
    namedDate([...below, ...selectAll('article time, main time', page), ...opening], dates) ||
    dateNearText(before, dates) ||
    dateNearText(opening, dates) ||
    namedDate(above.reverse(), dates)
  );
}

/** The first of them that says a date, by its name or tag; `''` for none. */
function namedDate(places: readonly Element[], dates: SourceDateOptions): string {
  for (const node of places) {
    const name = `${attribute(node, 'className')} ${attribute(node, 'id')}`;
    if (node.tagName !== 'time' && !dateNames.test(name)) continue;
    const words = spacedText(node);
    const written = node.tagName === 'time' ? attribute(node, 'dateTime') || words : words;
    if (written !== '' && written.length <= longestDate && saysDate(written, dates)) return written;
  }
  return '';
}

/** Pages without names for their parts: an element near the text, or below the headline, that says a date and nothing else. */
function dateNearText(before: readonly Element[], options: SourceDateOptions): string {
  const dates = (nodes: readonly Element[]) => datesAlone(nodes, options);
  const below = dates(before.slice(before.findLastIndex(({ tagName }) => tagName === 'h1') + 1));
  const belowHeadline = below.length <= mostOfStory ? below[0] : undefined;
  return dates(before.slice(-nearest)).at(-1) ?? belowHeadline ?? '';
}

/** What says a date and nothing else: not a script, whose data name two. */
function datesAlone(nodes: readonly Element[], dates: SourceDateOptions): string[] {
  return nodes
    .filter((node) => node.tagName !== 'script' && node.children.every(({ type }) => type === 'text'))
    .map(textOf)
    .filter((words) => words !== '' && isDateAlone(words, dates));
}

/** A list of stories has one for each; a story has when it came out and when it was changed. */
const mostOfStory = 2;

/** In elements: the top of a page often shows the day on which it was saved. */
const nearest = 12;

function isDateAlone(words: string, dates: SourceDateOptions): boolean {
  const parse = parseSourceDate(words, dates);
  if (!parse.ok)
    return parse.fault.kind === 'ambiguous' && !/\p{L}/u.test(words.replace(/\bWI(?:B|T|TA)\b/g, ''));
  return !parse.guesses.some((guess) => guess === 'surrounded' || guess === 'unix-time');
}

/**
 * What machines read is exact. In UTC or without a zone it is better printed, where that is the same minute; and a day
 * alone is, where that is an hour of it. Of systems that call their own clock UTC, the printed zone is right.
 */
function betterDate(machine: string, printed: string, dates: SourceDateOptions): string {
  if (machine === '' || printed === '') return machine || printed;
  const [a, b] = [parseSourceDate(machine, dates), parseSourceDate(printed, dates)];
  if (!a.ok || !b.ok) return a.ok ? machine : printed;
  const isDayAlone = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(machine);
  const isInZone = /[+-](?!00:?00)\d\d:?\d\d$|\bWI(?:B|T|TA)$/.test(machine) && !isDayAlone;
  const [first, second] = [a.moment.epoch, b.moment.epoch];
  const isSame = isDayAlone
    ? second >= first && second < first + day
    : Math.floor(first / minute) === Math.floor(second / minute);
  const isOneClock =
    clockOf(a) === clockOf(b) && b.guesses.every((guess) => guess !== 'no-zone' && guess !== 'no-time');
  return !isInZone && (isSame || isOneClock) ? printed : machine;
}

/** Day, hour and minute, in whatever zone. */
function clockOf({ moment }: Extract<SourceDateParse, { ok: true }>): string {
  return moment.iso.slice(0, 16);
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Day and hour have each an element of their own, and style sheets the space between them. */
function spacedText(node: Element): string {
  const parts = node.children.map((child) => (isElement(child) ? spacedText(child) : textOf(child)));
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ (?=[,.;)])/g, '');
}

/** 1970 began when computers count from: a system that lost the date writes that. */
function isStartOfClock(written: string, dates: SourceDateOptions): boolean {
  const parse = parseSourceDate(written, dates);
  return parse.ok && parse.moment.epoch === 0;
}

/** One that could be two days is a date too: what the mapping says of it decides, or the report asks. */
function saysDate(written: string, dates: SourceDateOptions): boolean {
  const parse = parseSourceDate(written, dates);
  return parse.ok || parse.fault.kind === 'ambiguous';
}
