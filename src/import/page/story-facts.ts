// What a page says of its story, in its head, its data and its text → headline, dates, names. Nothing is judged here.
import { select, selectAll } from 'hast-util-select';
import { attribute, type Element, textOf } from '../html/tree.ts';
import { namesInList } from '../names-in-list.ts';
import { isFrontPage } from './linked-data.ts';
import type { PageSources } from './page-sources.ts';
import { storyAuthors } from './story-authors.ts';
import { storyDates } from './story-dates.ts';

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

export function readStoryFacts(sources: PageSources): StoryFacts {
  const { head, data } = sources;
  const categories = categoriesOf(sources);
  const { date, updated } = storyDates(sources);
  const topics = topicsOf(sources).filter(
    (topic) => !categories.some((name) => name.toLowerCase() === topic.toLowerCase()),
  );
  return {
    headline: headlineOf(sources),
    date,
    updated: updated === date ? '' : updated,
    authors: storyAuthors(sources),
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
  const markedWords = marked === undefined ? '' : attribute(marked, 'content') || textOf(marked);
  const said = [
    data.story?.headline ?? '',
    // Templates are known to say the summary there.
    head.meta('description').includes(markedWords) ? '' : markedWords,
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
  const ahead = title.endsWith(printed) ? title.slice(0, title.length - printed.length) : '';
  if (printed !== '' && /^\s*[|–—»-]\s/.test(behind)) return printed;
  if (printed.length >= leastHeadline && /[:|–—»-]\s+$/.test(ahead)) return printed;
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
  const [name = ''] = namesInList(section ?? inHead ?? data.breadcrumbs[0] ?? inPage[0] ?? '');
  return name === '' ? [] : [name];
}

function topicsOf({ page, head, data }: PageSources): string[] {
  const linked = selectAll(
    'a[rel~=tag], [class~=tags] a, [class~=tag-list] a, [class*=detail__body-tag] a, [class*=article-tag] a',
    page,
  ).map((node) => textOf(node).replace(/^#\s*/, ''));
  const choices: readonly (readonly string[])[] = [
    head.meta('article:tag', 'og:article:tag').flatMap((list) => list.split(',')),
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
