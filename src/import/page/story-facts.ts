// What a page says of its story, in its head, its data and its text → headline, dates, names. Nothing is judged here.
import { selectAll } from 'hast-util-select';
import { attribute, textOf } from '../html/tree.ts';
import { namesInList } from '../names-in-list.ts';
import { keywordsIn } from './keywords.ts';
import { linkedCategory } from './linked-category.ts';
import { isFrontPage } from './linked-data.ts';
import type { PageSources } from './page-sources.ts';
import { isSiteItself } from './people.ts';
import { storyAuthors } from './story-authors.ts';
import { storyDates } from './story-dates.ts';
import { storyHeadline } from './story-headline.ts';

export interface StoryFacts {
  readonly headline: string;
  /** As in `StoryHeadline`. */
  readonly isHeadlineGuess: boolean;
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
  const headline = storyHeadline(sources);
  const categories = categoriesOf(sources);
  const { date, updated } = storyDates(sources, headline.text);
  const topics = topicsOf(sources, categories[0] ?? '').filter(
    (topic) => !categories.some((name) => name.toLowerCase() === topic.toLowerCase()),
  );
  return {
    headline: headline.text,
    isHeadlineGuess: headline.isGuess,
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

function categoriesOf(sources: PageSources): string[] {
  const { head, data, before } = sources;
  const crumbs = before
    .filter((node) =>
      /breadcrumb/i.test(
        `${attribute(node, 'className')} ${attribute(node, 'id')} ${attribute(node, 'ariaLabel')}`,
      ),
    )
    .flatMap((node) => selectAll('a', node).map(textOf));
  const [site = ''] = head.meta('og:site_name');
  const [address = ''] = head.addresses;
  const [above] = [...data.breadcrumbs, ...crumbs].filter(
    (name) => name !== '' && !isFrontPage(name) && !isSiteItself(name, site, address),
  );
  const [section] = data.story?.sections ?? [];
  const [inHead] = head
    .meta('article:section', 'section', 'content_category', 'dc.subject')
    .filter((name) => !name.startsWith('/'));
  const [name = ''] = namesInList(section ?? inHead ?? above ?? linkedCategory(sources));
  return name === '' ? [] : [name];
}

function topicsOf({ page, head, data }: PageSources, category: string): string[] {
  const linked = selectAll(
    'a[rel~=tag], [class~=tags] a, [class~=tag-list] a, [class*=detail__body-tag] a, [class*=article-tag] a',
    page,
  ).map((node) => textOf(node).replace(/^#\s*/, ''));
  const choices: readonly (readonly string[])[] = [
    head.meta('article:tag', 'og:article:tag').flatMap((list) => list.split(',')),
    data.story?.keywords ?? [],
    linked,
    // The first is the story's; a second one is the site's, on every page.
    (head.meta('news_keywords', 'keywords')[0] ?? '').split(','),
  ];
  const description = head.meta('description', 'og:description')[0] ?? '';
  const [names = []] = choices
    .map((each) => keywordsIn(each, category, description))
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
