// A page → its story's headline, as readers saw it, and whether nothing else on the page confirms it.
import { select, selectAll } from 'hast-util-select';
import { attribute, descendants, type Element, textOf } from '../html/tree.ts';
import type { PageSources } from './page-sources.ts';
import { isNameOfSite } from './people.ts';

export interface StoryHeadline {
  readonly text: string;
  /** The page's title says something else: that of its site, on every page. */
  readonly isGuess: boolean;
}

/** In characters: a section's name is shorter, and a headline is no paragraph. */
const leastHeadline = 15;
const mostHeadline = 300;

/** Names that themes give the element. */
const headlineNames =
  /(?:^|[-_\s])(?:entry-title|post-title|article-title|news-title|story-title|headline|judul|judul-berita|judul-artikel)(?:$|[-_\s])/i;

/** Data and head cut long ones, and say for machines what the page's own heading says better. */
export function storyHeadline(sources: PageSources): StoryHeadline {
  const { page, head, data, before } = sources;
  const title = head.title.toLowerCase();
  const allMarked = selectAll('[itemprop~=headline]', page);
  // Themes mark the name of a section so as well.
  const marked =
    allMarked.find((node) => isLong(textOf(node)) && title.includes(textOf(node).toLowerCase())) ??
    allMarked[0];
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
  if (first === '') return headlineOfTitle(sources, printed);
  const beginning = first.replace(/\s*(?:…|\.\.\.)$/, '').toLowerCase();
  if (printed !== '' && printed.toLowerCase().startsWith(beginning)) return { text: printed, isGuess: false };
  // What is behind a headline in a title is the site's name, and it is there in the page's title too.
  const text = withoutSiteName(first, sources, printed);
  // A heading may begin with what stands above the headline: `Liga 1Persib menang`.
  const hasMore = text.length >= leastHeadline && printed.toLowerCase().endsWith(text.toLowerCase());
  const isSame = printed.length >= leastHeadline && !hasMore && sharesWords(printed, text);
  return { text: isSame && !isSite(printed, sources) ? printed : text, isGuess: false };
}

/** Of a page that names its headline nowhere but in its title, which may be the site's name on every page. */
function headlineOfTitle(sources: PageSources, printed: string): StoryHeadline {
  const { head, before, body } = sources;
  const opening = descendants(body).slice(0, nearest);
  const headings = [...before, ...opening].filter((node) => isHeading(node) && isLong(textOf(node)));
  const title = head.title.toLowerCase();
  const inTitle = headings.findLast(
    (node) => title.includes(textOf(node).toLowerCase()) && !isSite(textOf(node), sources),
  );
  if (inTitle !== undefined) return { text: textOf(inTitle), isGuess: false };
  const bySlug = sharesWords(head.title, slugWords(head.addresses[0] ?? ''));
  const isTitleSite = isSite(head.title, sources);
  if (printed !== '' && printed !== head.title && !isSite(printed, sources)) {
    return { text: printed, isGuess: false };
  }
  const text = withoutSiteName(head.title, sources, printed);
  if (bySlug || (text !== head.title && !isTitleSite)) return { text, isGuess: false };
  const near = [...before.slice(-nearest), ...opening];
  const named = headings.findLast((node) => headlineNames.test(attribute(node, 'className')));
  const guess =
    named ??
    near.findLast((node) => headings.includes(node)) ??
    (isTitleSite ? near.find(isBold) : undefined);
  const found = guess === undefined ? '' : textOf(guess);
  return found === '' || found === text ? { text, isGuess: false } : { text: found, isGuess: true };
}

/** In elements. */
const nearest = 12;

function isHeading(node: Element): boolean {
  return /^h[1-4]$/.test(node.tagName) || headlineNames.test(attribute(node, 'className'));
}

/** Old pages have no headings, only large letters. */
function isBold(node: Element): boolean {
  const isLarge = node.tagName === 'font' && Number(attribute(node, 'size')) >= 4;
  return (isLarge || /^(?:b|strong|big)$/.test(node.tagName)) && isLong(textOf(node));
}

function isLong(words: string): boolean {
  return words.length >= leastHeadline && words.length <= mostHeadline;
}

/** A headline may have the site's name among its words: `Kabar Desa Gelar Diskusi Pangan` is one. */
function isSite(words: string, { head }: PageSources): boolean {
  const [site = ''] = head.meta('og:site_name');
  return words.split(/\s+/).length <= mostOfSite && isNameOfSite(words, site, head.addresses[0] ?? '');
}

/** In words. */
const mostOfSite = 4;

/** `/2019/01/panen-raya-di-garut.html` → `panen raya di garut`. */
function slugWords(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  return path.replace(/\.[a-z]{3,5}$/i, '').replace(/[^a-z]+/gi, ' ');
}

/** Two words of four letters and more, or the only one. */
function sharesWords(one: string, other: string): boolean {
  const [words, others] = [one, other].map(
    (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []),
  );
  if (words === undefined || others === undefined) return false;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared > 0 && shared >= Math.min(2, words.size, others.size);
}

/** Titles put the site's name before or behind the headline: the part that the page prints is the headline. */
function withoutSiteName(title: string, { head, before }: PageSources, printed: string): string {
  const [site = ''] = head.meta('og:site_name');
  const behind = title.startsWith(printed) ? title.slice(printed.length) : '';
  const ahead = title.endsWith(printed) ? title.slice(0, title.length - printed.length) : '';
  if (printed !== '' && /^\s*[|–—»-]\s/.test(behind)) return printed;
  if (printed.length >= leastHeadline && /[:|–—»-]\s+$/.test(ahead)) return printed;
  const parts = title.split(/\s+[|–—-]\s+|\s+»\s+/);
  const shown = parts.find(
    (part) => part.length >= leastHeadline && before.some((node) => textOf(node) === part),
  );
  const last = parts.at(-1) ?? '';
  const isOfSite = site !== '' && last.toLowerCase() === site.toLowerCase();
  const without = title.slice(0, title.length - last.length).replace(/\s*[|–—»-]\s*$/, '');
  return shown ?? (parts.length > 1 && isOfSite ? without : title);
}
