// A page → the names of those who wrote its story.
import { selectAll } from 'hast-util-select';
import { attribute, descendants, type Element, find, type Root, textOf } from '../html/tree.ts';
import { markedInEntry } from './marked-entry.ts';
import type { PageSources } from './page-sources.ts';
import { isNameOfSite, longestName, peopleIn } from './people.ts';

const authorNames =
  /(?:^|[-_\s])(?:author|authors|byline|penulis|reporter|editor-name|writer|jurnalis)(?:$|[-_\s])|__author/i;

/**
 * Of the first place that names any: data, head, markup, the line that readers see. Whom the page calls its editor, and
 * the site itself, only where it names nobody else.
 */
export function storyAuthors({ page, head, data, before }: PageSources): string[] {
  const ofPhotos = new Set(selectAll(photos, page).filter(isSmall).flatMap(descendants));
  const marked = selectAll('[itemprop~=author] [itemprop~=name], [itemprop~=author]', page)
    .filter((node) => !ofPhotos.has(node))
    .map((node) => attribute(node, 'content') || textOf(node));
  const linked = before.filter((node) => attribute(node, 'rel').split(' ').includes('author')).map(textOf);
  const named = before
    .filter((node) => !ofPhotos.has(node))
    .filter((node) => authorNames.test(`${attribute(node, 'className')} ${attribute(node, 'id')}`))
    .map(nameIn)
    .filter((words) => words.length <= longestName);
  const roles = rolesIn(page);
  const choices: readonly (readonly string[])[] = [
    data.story?.authors ?? [],
    ...inHead.map((name) => head.meta(name).filter((each) => !/^(?:https?:|[@/])/i.test(each))),
    marked.slice(0, 1),
    linked,
    named.slice(0, 1),
    markedInEntry(page, '.p-author').map(textOf),
    roles.writers.slice(0, 1),
  ];
  const [site = ''] = head.meta('og:site_name');
  const [address = ''] = head.addresses;
  const found = choices.map((each) => [...new Set(each.flatMap((words) => peopleIn(words, site)))]);
  const editors = new Set(roles.editors.flatMap((words) => peopleIn(words, site)));
  const isWriter = (name: string) => !editors.has(name) && !isNameOfSite(name, site, address);
  const writers = found.map((each) => each.filter(isWriter)).find((each) => each.length > 0);
  return writers ?? found.find((each) => each.length > 0) ?? [];
}

const inHead = ['article:author', 'author', 'dtk:author', 'dc.creator', 'content_author', 'parsely-author'];

/** Who took a picture did not write the story. */
const photos = 'figure, figcaption, [class*=caption], [class*=photo], [class*=foto]';

/** A theme may name the whole page after its photo. */
function isSmall(node: Element): boolean {
  return textOf(node).length <= longestCaption;
}

/** In characters. */
const longestCaption = 500;

/** A line that names who wrote the story has other words too; a link in it to the person's page has the name alone. */
function nameIn(line: Element): string {
  const link = find(
    line,
    (node) => node.tagName === 'a' && /author|penulis|reporter/i.test(attribute(node, 'href')),
  );
  return (link && textOf(link)) || textOf(line);
}

/** Lines of a page that name the role: `Editor: Heryadi`. */
const roleLine = /^(?:(?<editor>editor)|penulis|pewarta|reporter|jurnalis)\s*:\s*(?<name>.+)$/i;

interface Roles {
  readonly writers: readonly string[];
  readonly editors: readonly string[];
}

/** Of elements that say nothing else, wherever they stand: below the text as well. */
function rolesIn(page: Root): Roles {
  const writers: string[] = [];
  const editors: string[] = [];
  for (const node of descendants(page)) {
    if (!/^(?:p|div|span|strong|b|em|i|li|tr|td|h6)$/.test(node.tagName)) continue;
    if (node.children.length > mostChildren) continue;
    const words = textOf(node);
    const { name, editor } = (words.length <= longestName && roleLine.exec(words)?.groups) || {};
    if (name !== undefined) (editor === undefined ? writers : editors).push(name);
  }
  return { writers, editors };
}

/** Of a line that names somebody; a part of the page has more. */
const mostChildren = 9;
