// Elements within a story's part of a page → whether they ask readers to follow the site, or begin a list of other stories.
import { attribute, descendants, type Element, type HtmlNode, isElement, textOf } from '../html/tree.ts';
import { lengthOfProse } from './shown-text.ts';

/** In characters: of a paragraph that asks for something. */
const longestAsk = 450;

const follow =
  /\b(?:ikuti|cek|dapatkan|simak|baca|temukan|gabung|bergabung|follow|join|get|read|install|unduh|download)\b/i;
const channels = /google news|telegram|whatsapp|\b(?:aplikasi|app|kanal|channel|saluran)\b/i;
const channelHosts =
  /^https?:\/\/(?:news\.google\.com|(?:www\.)?t\.me|telegram\.me|(?:www\.)?whatsapp\.com\/channel)\b/i;

/** Stories on technology lead there too: only who speaks of news asks for the newsroom's own application. */
const storeHosts = /^https?:\/\/(?:play\.google\.com|apps\.apple\.com)\b/i;
const news = /\b(?:berita|kabar terbaru|kabar terkini|news|headlines?)\b/i;

/** `Ikuti berita lain di Google News dan saluran WhatsApp`, with the link to it. */
function asksToFollow(node: Element, words: string): boolean {
  if (words.length > longestAsk || !follow.test(words) || !channels.test(words)) return false;
  const addresses = descendants(node)
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => attribute(link, 'href'));
  return addresses.some((each) => channelHosts.test(each) || (storeHosts.test(each) && news.test(words)));
}

/** What agencies print below each story. */
const rights =
  /^(?:copyright\s*)?(?:©|\(c\)|&copy;)\s[^.]{0,60}$|^copyright\s*©[^.]{0,60}$|^dilarang keras mengambil konten\b/i;

/** Of a paragraph or its like. */
export function isPromotion(node: Element): boolean {
  if (!/^(?:p|div|li|em|i|strong|b|span|h[2-6])$/.test(node.tagName)) return false;
  const words = textOf(node);
  return words.length <= longestAsk && (rights.test(words) || asksToFollow(node, words));
}

const otherStories =
  /^(?:(?:berita|artikel|foto|video|tulisan|kabar)\s+(?:terkait|lainnya|lain|terpopuler|populer|terbaru|pilihan|menarik lainnya)|jangan lewatkan|rekomendasi(?: untuk anda)?|related(?: (?:posts?|articles?|stories|news))?|you may also like|more (?:stories|news))\s*[:!.]*$/i;

/** In characters: of a list's heading, and of what is told rather than linked in an entry of it. */
const longestHeading = 60;
const mostProse = 60;

/**
 * Where the list of other stories that begins at `from` ends: behind its last link. `from` itself where none begins
 * there. A heading without links below it is the story's.
 */
export function endOfOtherStories(children: readonly HtmlNode[], from: number): number {
  const heading = children[from];
  if (!isElement(heading)) return from;
  const words = textOf(heading);
  if (words.length > longestHeading || !otherStories.test(words)) return from;
  let end = from;
  for (let index = from + 1; index < children.length; index += 1) {
    const child = children[index];
    if (child === undefined || !isEntry(child)) break;
    if (isElement(child) && textOf(child) !== '') end = index + 1;
  }
  return end;
}

/** A link, a list of links, or nothing. */
function isEntry(node: HtmlNode): boolean {
  if (!isElement(node)) return node.type !== 'text' || node.value.trim() === '';
  if (textOf(node) === '') return true;
  const isLinked = node.tagName === 'a' || descendants(node).some(({ tagName }) => tagName === 'a');
  return isLinked && (node.tagName === 'a' || lengthOfProse(node) <= mostProse);
}
