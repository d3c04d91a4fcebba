// A page → the text of its one entry as microformats mark it, however short the story is.
// https://microformats.org/wiki/hatom, https://microformats.org/wiki/h-entry
import { select, selectAll } from 'hast-util-select';
import { type Element, type Root, textOf } from '../html/tree.ts';

const titles = '.entry-title, .p-name';
const dates = 'time[datetime], .published, .dt-published, .updated, .entry-date';

/** Of the page's one entry, what these selectors find in it, in order; nothing for a page of several. */
export function markedInEntry(page: Root, selectors: string): readonly Element[] {
  const [entry, ...others] = selectAll('.h-entry', page);
  return entry === undefined || others.length > 0 ? [] : selectAll(selectors, entry);
}

/** `undefined` for a page of several entries, and for an entry without a headline or a time: that is a page, or a note. */
export function markedEntry(page: Root): Element | undefined {
  const [entry, ...others] = selectAll('.hentry:not(.comment), .h-entry:not(.comment)', page);
  if (entry === undefined || others.length > 0) return undefined;
  if (select(titles, entry) === undefined || select(dates, entry) === undefined) return undefined;
  const [body, ...parts] = selectAll('.entry-content, .e-content', entry);
  return body === undefined || parts.length > 0 || textOf(body) === '' ? undefined : body;
}
