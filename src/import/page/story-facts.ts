// What a page says of its story, in its head, its data and its text → headline, dates, names. Nothing is judged here.
import { select, selectAll } from 'hast-util-select';
import { parseSourceDate } from '../../dates/source-date.ts';
import type { Zone } from '../../dates/zone.ts';
import { plainWords } from '../html/plain-words.ts';
import { attribute, type Element, type Root, textOf } from '../html/tree.ts';
import { isFrontPage, type LinkedData } from './linked-data.ts';
import type { PageHead } from './page-head.ts';

export interface StoryFacts {
  readonly headline: string;
  readonly date: string;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly topics: readonly string[];
  readonly description: string;
  /** Of its picture. */
  readonly image: { readonly address: string; readonly caption: string };
}

export interface PageSources {
  readonly page: Root;
  readonly head: PageHead;
  readonly data: LinkedData;
  /** Elements before the story's text, in order. */
  readonly before: readonly Element[];
  /** The site's: of dates that name none. */
  readonly zone: Zone;
}

export function readStoryFacts(sources: PageSources): StoryFacts {
  const { head, data } = sources;
  const categories = categoriesOf(sources);
  const [date, updated] = datesOf(sources);
  const topics = topicsOf(sources).filter(
    (topic) => !categories.some((name) => name.toLowerCase() === topic.toLowerCase()),
  );
  return {
    headline: headlineOf(sources),
    date,
    updated: updated === date ? '' : updated,
    authors: authorsOf(sources),
    categories,
    topics: [...new Set(topics)],
    description:
      data.story?.description || (head.meta('description', 'og:description', 'twitter:description')[0] ?? ''),
    image: imageOf(sources),
  };
}

/** Data and head cut long ones; the page's own heading then goes on where they end. */
function headlineOf({ page, head, data, before }: PageSources): string {
  const marked = select('[itemprop~=headline]', page);
  const heading =
    before.findLast(({ tagName }) => tagName === 'h1') ?? select('article h1, main h1, h1', page);
  const said = [
    data.story?.headline ?? '',
    marked === undefined ? '' : attribute(marked, 'content') || textOf(marked),
    head.meta('og:title', 'twitter:title')[0] ?? '',
  ];
  const printed = heading === undefined ? '' : textOf(heading);
  const [first = ''] = said.filter((each) => each !== '');
  const beginning = first.replace(/\s*(?:…|\.\.\.)$/, '').toLowerCase();
  if (printed !== '' && (first === '' || printed.toLowerCase().startsWith(beginning))) return printed;
  // What is behind a headline in a title is the site's name, and it is there in the page's title too.
  return withoutSiteName(first || head.title, head.meta('og:site_name')[0] ?? '', { before, printed });
}

/** Titles put the site's name before or behind the headline: the part that the page prints is the headline. */
function withoutSiteName(title: string, site: string, { before, printed }: Printed): string {
  const behind = title.startsWith(printed) ? title.slice(printed.length) : '';
  if (printed !== '' && /^\s*[|–—»-]\s/.test(behind)) return printed;
  const parts = title.split(/\s+[|–—-]\s+|\s+»\s+/);
  const shown = parts.find(
    (part) => part.length >= leastHeadline && before.some((node) => textOf(node) === part),
  );
  const last = parts.at(-1) ?? '';
  const isSite = site !== '' && last.toLowerCase() === site.toLowerCase();
  const without = title.slice(0, title.length - last.length).replace(/\s*[|–—»-]\s*$/, '');
  return shown ?? (parts.length > 1 && isSite ? without : title);
}

/** In characters: a section's name is shorter. */
const leastHeadline = 15;

interface Printed {
  readonly before: readonly Element[];
  /** The page's heading; `''` without one. */
  readonly printed: string;
}

const dateNames =
  /(?:^|[-_\s])(?:date|tanggal|tgl|time|waktu|publish|published|pubdate|posted|jam)(?:$|[-_\s])|date$|__date|time$/i;

/** In characters. */
const longestDate = 120;

function datesOf(sources: PageSources): [string, string] {
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
  return [betterDate(machine, printed, sources.zone), updated];
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

/** What machines read is exact; but in UTC or without a zone it is better printed, where that is the same minute. */
function betterDate(machine: string, printed: string, zone: Zone): string {
  if (machine === '' || printed === '') return machine || printed;
  const isInZone = /[+-](?!00:?00)\d\d:?\d\d$|\bWI(?:B|T|TA)$/.test(machine);
  const [a, b] = [epochOf(machine, zone), epochOf(printed, zone)];
  if (a === undefined) return printed;
  return !isInZone && b !== undefined && Math.floor(a / 60_000) === Math.floor(b / 60_000)
    ? printed
    : machine;
}

function epochOf(written: string, zone: Zone): number | undefined {
  const parse = parseSourceDate(written, { zone, zoneIsStated: false, order: undefined });
  return parse.ok ? parse.moment.epoch : undefined;
}

const authorNames =
  /(?:^|[-_\s])(?:author|authors|byline|penulis|reporter|editor-name|writer|jurnalis)(?:$|[-_\s])|__author/i;

function authorsOf({ page, head, data, before }: PageSources): string[] {
  const marked = selectAll('[itemprop~=author] [itemprop~=name], [itemprop~=author]', page).map(
    (node) => attribute(node, 'content') || textOf(node),
  );
  const linked = before.filter((node) => attribute(node, 'rel').split(' ').includes('author')).map(textOf);
  const named = before
    .filter((node) => authorNames.test(`${attribute(node, 'className')} ${attribute(node, 'id')}`))
    .map(textOf)
    .filter((words) => words.length <= longestName);
  const choices: readonly (readonly string[])[] = [
    data.story?.authors ?? [],
    head
      .meta('article:author', 'author', 'dtk:author', 'dc.creator', 'content_author', 'parsely-author')
      .filter((each) => !/^(?:https?:|@)/i.test(each)),
    marked.slice(0, 1),
    linked,
    named.slice(0, 1),
  ];
  const [names = []] = choices
    .map((each) => each.flatMap((words) => peopleIn(words, head.meta('og:site_name')[0] ?? '')))
    .filter((each) => each.length > 0);
  return [...new Set(names)];
}

/** In characters. */
const longestName = 100;

/** `Oleh: Ayu Lestari | Editor: Budi` → Ayu Lestari; a date in it is no name. */
function peopleIn(written: string, site: string): string[] {
  const [first = ''] = plainWords(written)
    .replace(
      /^(?:oleh|penulis|reporter|pewarta|laporan|ditulis oleh|by|author|written by)\s*:?\s+|^(?:oleh|penulis|reporter|pewarta|by)\s*:\s*/i,
      '',
    )
    .split(/\s*(?:\||•|·|;|\beditor\s*:|\d{1,2}\s+\p{L}{3,9}\s+\d{4}).*$/iu);
  const person = first.replace(/[\s,–—-]+$/, '');
  const isOfSite = site !== '' && person.toLowerCase().endsWith(` - ${site.toLowerCase()}`);
  const name = isOfSite ? person.slice(0, -site.length).replace(/[\s–—-]+$/, '') : person;
  return name === '' || name.length > longestName || /^https?:/i.test(name) ? [] : [name];
}

function categoriesOf({ head, data, before }: PageSources): string[] {
  const crumbs = before
    .filter((node) =>
      /breadcrumb/i.test(
        `${attribute(node, 'className')} ${attribute(node, 'id')} ${attribute(node, 'ariaLabel')}`,
      ),
    )
    .flatMap((node) => selectAll('a', node).map(textOf));
  const inPage = crumbs.filter((name) => name !== '' && !isFrontPage(name));
  const [section] = data.story?.sections ?? [];
  const [inHead] = head.meta('article:section', 'section', 'content_category', 'dc.subject');
  const name = section ?? inHead ?? data.breadcrumbs[0] ?? inPage[0];
  return name === undefined || name === '' ? [] : [name];
}

function topicsOf({ page, head, data }: PageSources): string[] {
  const linked = selectAll(
    'a[rel~=tag], [class~=tags] a, [class~=tag-list] a, [class*=detail__body-tag] a, [class*=article-tag] a',
    page,
  ).map((node) => textOf(node).replace(/^#\s*/, ''));
  const choices: readonly (readonly string[])[] = [
    head.meta('article:tag', 'og:article:tag'),
    data.story?.keywords ?? [],
    linked,
    head.meta('news_keywords', 'keywords').flatMap((list) => list.split(',')),
  ];
  const [names = []] = choices
    .map((each) => each.map((name) => name.trim()).filter((name) => name !== ''))
    .filter((each) => each.length > 0);
  return [...new Set(names)];
}

/** Cards and logos that a site shows where a story has no picture are none of the story's. */
const standIn = /(?:^|[-_/])(?:logo|default|placeholder|no-?image|noimage|kartu|icon|favicon|apple-touch)/i;

function imageOf({ head, data }: PageSources): StoryFacts['image'] {
  const said = data.story?.image ?? { address: '', caption: '' };
  if (said.address !== '') return said;
  const [address = ''] = head.meta('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src');
  return { address: standIn.test(address) ? '' : address, caption: said.caption };
}
