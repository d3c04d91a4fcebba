// A text, what its front matter says and its body → whether it is a story, a page of the site, or a list of either.
import { findCode, isWithin } from './code-ranges.ts';
import type { ForeignText } from './front-matter.ts';
import type { RecordFields } from './record-fields.ts';
import { pagesFolder, type SourceText } from './text-index.ts';
import { readTextName } from './text-name.ts';

/** A list is made anew here: of the newest stories, of an author's, of what a search finds. */
export type TextRole = 'story' | 'page' | 'list';

/** What generators call a page that is no text of a series, and one that lists others. */
const pageLayout = /^(?:page|about|contact)$/;
const listLayout =
  /^(?:archives?|search|home|section|list|404|index|blog|posts|tags?|categor(?:y|ies)|feed|rss|sitemap)$/;

/** At the site's root, or at that of one of its languages. */
const listPath =
  /^(?:_?pages\/)?(?:[a-z]{2}(?:-[a-z]{2,4})?\/)?(?:(?:404|archives?|arsip|atom|blog|categor(?:y|ies)|cari|feed|kategori|offline|rss|search|sitemap|tags?)(?:\/index)?|index)$/i;

/** Liquid that goes through the site's stories. */
const storyLoop = /\{%-?\s*for\s+\w+\s+in\s+(?:site|collections|paginator|pagination)\b/g;

export function roleOf(
  { kind, fromContent, mayBePage }: SourceText,
  { kinds, url, date }: Pick<RecordFields, 'kinds' | 'url' | 'date'>,
  { body }: Pick<ForeignText, 'body'>,
): TextRole {
  const isNamedByDay = readTextName(fromContent).day !== '';
  // A theme's layout of one story may be called `posts`: no list has a day in its name.
  if (!isNamedByDay && kinds.some((each) => listLayout.test(each))) return 'list';
  // Of a generator that nobody knows, stories too may lie in a folder of that name: they have a day.
  const isDated = date !== '' || isNamedByDay;
  const isAmongPages = !isDated && (mayBePage || pagesFolder.test(fromContent));
  if (kind !== 'page' && !isAmongPages && !kinds.some((each) => pageLayout.test(each))) return 'story';
  const path = fromContent.replace(/\.\w+$/, '');
  const isOther = /\.(?!html?$)[a-z]+$/i.test(url);
  return isOther || listPath.test(path) || goesThroughStories(body) ? 'list' : 'page';
}

/** Code that shows how to write such a loop is no loop. */
function goesThroughStories(body: string): boolean {
  const loops = [...body.matchAll(storyLoop)];
  if (loops.length === 0) return false;
  const code = findCode(body);
  return loops.some(({ index }) => !isWithin(code, index) && !isRaw(body, index));
}

function isRaw(body: string, offset: number): boolean {
  const last = [...body.slice(0, offset).matchAll(/\{%-?\s*(end)?raw\b/g)].at(-1);
  return last !== undefined && last[1] === undefined;
}
