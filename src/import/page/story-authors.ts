// A page → the names of those who wrote its story.
import { selectAll } from 'hast-util-select';
import { plainWords } from '../html/plain-words.ts';
import { attribute, descendants, type Element, find, textOf } from '../html/tree.ts';
import type { PageSources } from './page-sources.ts';

const authorNames =
  /(?:^|[-_\s])(?:author|authors|byline|penulis|reporter|editor-name|writer|jurnalis)(?:$|[-_\s])|__author/i;

/** Of the first place that names any: data, head, markup, the line that readers see. */
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
  const choices: readonly (readonly string[])[] = [
    data.story?.authors ?? [],
    ...inHead.map((name) => head.meta(name).filter((each) => !/^(?:https?:|@)/i.test(each))),
    marked.slice(0, 1),
    linked,
    named.slice(0, 1),
  ];
  const [names = []] = choices
    .map((each) => each.flatMap((words) => peopleIn(words, head.meta('og:site_name')[0] ?? '')))
    .filter((each) => each.length > 0);
  return [...new Set(names)];
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

/** Of when the story came out, in a line that says more than a name. */
const clock = /\d{1,2}[:.]\d{2}/;

/** In characters. */
const longestName = 100;

/** `Oleh: Ayu Lestari | Editor: Budi` → Ayu Lestari; a date in it is no name. */
function peopleIn(written: string, site: string): string[] {
  const [first = ''] = plainWords(written)
    .replace(
      /^(?:oleh|penulis|reporter|pewarta|laporan|ditulis oleh|by|author|written by)\s*:?\s+|^(?:oleh|penulis|reporter|pewarta|by)\s*:\s*/i,
      '',
    )
    .split(/\s*(?:\||•|·|;|\beditor\s*:|\d{1,2}\s+\p{L}{3,9}\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},\s*\d{4}).*$/iu);
  const person = first.replace(/[\s,–—-]+$/, '');
  const isOfSite = site !== '' && person.toLowerCase().endsWith(` - ${site.toLowerCase()}`);
  const name = isOfSite ? person.slice(0, -site.length).replace(/[\s–—-]+$/, '') : person;
  const isNone =
    name === '' || name.length > longestName || /^(?:https?:|\()/i.test(name) || clock.test(name);
  return isNone ? [] : [name];
}
