// A page → the paragraph that leads into its story, where it stands between headline and text.
import { isImage } from '../html/figures.ts';
import { attribute, descendants, type Element, element, find, textOf } from '../html/tree.ts';
import { isFurniture, linkShare } from './furniture.ts';

const leads =
  /(?:^|[-_\s])(?:lead|lede|intro|perex|standfirst|sapo|teras|deck|dek|subheadline|subtitle)(?:-?text|-?paragraph)?(?:$|[-_\s])/i;

/** A lead photo, its caption, a player, and what asks to subscribe are called leads as well. */
const otherNames = /caption|asset|image|photo|foto|figure|gallery|video|media|credit|newsletter|promo/i;
const otherElements = /^(?:h1|ul|ol|table|form|time|figure|button)$/;

/** In characters: what is shorter names a section or a series, what is longer is no paragraph. */
const shortest = 60;
const longest = 1500;

/**
 * Of the elements before the text, in order. `undefined` where `told` has its words already: the summary, or the text
 * itself, in which many systems repeat it.
 */
export function leadParagraph(before: readonly Element[], told: readonly string[]): Element | undefined {
  const below = before.slice(before.findLastIndex(({ tagName }) => tagName === 'h1') + 1);
  if (below.length === before.length) return undefined;
  const lead = below.find((node) => isLead(node) && !told.some((words) => says(words, textOf(node))));
  return lead && element('div', paragraphsOf(lead));
}

function isLead(node: Element): boolean {
  if (!/^(?:p|div|h2|h3|h4|span|section|strong)$/.test(node.tagName)) return false;
  if (!leads.test(namesOf(node)) || otherNames.test(namesOf(node)) || isFurniture(node)) return false;
  const { length } = textOf(node);
  if (length < shortest || length > longest || linkShare(node) >= 0.3) return false;
  return find(node, isOther) === undefined;
}

function isOther(node: Element): boolean {
  return isImage(node) || otherElements.test(node.tagName) || otherNames.test(namesOf(node));
}

function namesOf(node: Element): string {
  return `${attribute(node, 'className')} ${attribute(node, 'id')}`;
}

/** Whatever its elements are: a heading between headline and text begins no part of it. */
function paragraphsOf(lead: Element): Element[] {
  const blocks = descendants(lead).filter(({ tagName }) => /^(?:p|h[2-6])$/.test(tagName));
  return (blocks.length > 0 ? blocks : [lead]).map(({ children }) => element('p', children));
}

function says(words: string, lead: string): boolean {
  return lettersOf(words).includes(lettersOf(lead));
}

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
