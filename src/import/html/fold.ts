// A button that unfolds a part of the text → the words on it, which are the heading of that part.
import { attribute, type Element, hasClass, textOf } from './tree.ts';

/** In characters: what is shorter is a menu's. */
const shortest = 12;

/** What asks to see more of the page is no heading of it. */
const asks =
  /^(?:baca|lihat|tampilkan|muat|buka|tutup|bagikan|komentar|daftar isi|show|read|view|see|load|open|close|expand|collapse|share|comments?|table of contents)\b/i;

/** `''` for any other button. */
export function headingOfFold(node: Element): string {
  const words = textOf(node).replace(/\s+/g, ' ').trim();
  const folds =
    hasClass(node, 'accordion-button') ||
    [attribute(node, 'dataBsToggle'), attribute(node, 'dataToggle')].includes('collapse') ||
    (attribute(node, 'ariaExpanded') !== '' && attribute(node, 'ariaControls') !== '');
  const isMenu = attribute(node, 'ariaHasPopup') !== '';
  return node.tagName === 'button' && folds && !isMenu && words.length >= shortest && !asks.test(words)
    ? words
    : '';
}
