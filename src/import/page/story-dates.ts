// A page → when its story came out and was changed, as the page writes it.
import { select, selectAll } from 'hast-util-select';
import { parseSourceDate } from '../../dates/source-date.ts';
import type { Zone } from '../../dates/zone.ts';
import { attribute, type Element, textOf } from '../html/tree.ts';
import type { PageSources } from './page-sources.ts';

const dateNames =
  /(?:^|[-_\s])(?:date|tanggal|tgl|time|waktu|publish|published|pubdate|posted|jam)(?:$|[-_\s])|date$|__date|time$/i;

/** In characters. */
const longestDate = 120;

/** As they are written, `''` for none. */
export function storyDates(sources: PageSources): { readonly date: string; readonly updated: string } {
  const { page, head, data } = sources;
  const inHead =
    data.story?.datePublished ||
    (head.meta(
      'article:published_time',
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
    )[0] ??
      '');
  const marked = select('[itemprop~=datePublished]', page);
  const machine =
    inHead ||
    (marked === undefined
      ? ''
      : attribute(marked, 'content') || attribute(marked, 'dateTime') || textOf(marked));
  const printed = printedDate(sources);
  const updated =
    data.story?.dateModified ||
    (head.meta(
      'article:modified_time',
      'og:updated_time',
      'datemodified',
      'dcterms.modified',
      'last-modified',
    )[0] ??
      '');
  return { date: betterDate(machine, printed, sources.zone), updated };
}

/** Where readers see it: an element that its name or tag gives away, before the text. */
function printedDate({ page, before, zone }: PageSources): string {
  const places = [...before, ...selectAll('article time, main time', page)];
  for (const node of places) {
    const name = `${attribute(node, 'className')} ${attribute(node, 'id')}`;
    if (node.tagName !== 'time' && !dateNames.test(name)) continue;
    const words = textOf(node);
    const written = node.tagName === 'time' ? attribute(node, 'dateTime') || words : words;
    if (written !== '' && written.length <= longestDate && epochOf(written, zone) !== undefined)
      return written;
  }
  return dateNearText(before, zone);
}

/** Pages without names for their parts: an element near the text that says a date and nothing else. */
function dateNearText(before: readonly Element[], zone: Zone): string {
  const near = before.slice(-nearest).filter((node) => node.children.every(({ type }) => type === 'text'));
  return near.map(textOf).findLast((words) => words !== '' && isDateAlone(words, zone)) ?? '';
}

/** In elements: the top of a page often shows the day on which it was saved. */
const nearest = 12;

function isDateAlone(words: string, zone: Zone): boolean {
  const parse = parseSourceDate(words, { zone, zoneIsStated: false, order: undefined });
  return parse.ok && !parse.guesses.some((guess) => guess === 'surrounded' || guess === 'unix-time');
}

/**
 * What machines read is exact. In UTC or without a zone it is better printed, where that is the same minute; and a day
 * alone is, where that is an hour of it.
 */
function betterDate(machine: string, printed: string, zone: Zone): string {
  if (machine === '' || printed === '') return machine || printed;
  const [a, b] = [epochOf(machine, zone), epochOf(printed, zone)];
  if (a === undefined || b === undefined) return a === undefined ? printed : machine;
  const isDayAlone = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(machine);
  const isInZone = /[+-](?!00:?00)\d\d:?\d\d$|\bWI(?:B|T|TA)$/.test(machine) && !isDayAlone;
  const isSame = isDayAlone ? b >= a && b < a + day : Math.floor(a / minute) === Math.floor(b / minute);
  return !isInZone && isSame ? printed : machine;
}

const minute = 60_000;
const day = 24 * 60 * minute;

function epochOf(written: string, zone: Zone): number | undefined {
  const parse = parseSourceDate(written, { zone, zoneIsStated: false, order: undefined });
  return parse.ok ? parse.moment.epoch : undefined;
}
