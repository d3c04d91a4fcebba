// A story's first paragraph → the dateline and agency that it opens with, and the rest.
import { formatOpening } from '../pages/article.ts';
import { hasHiddenCharacter } from './checked-text.ts';

export interface Opening {
  readonly dateline: string;
  readonly agency: string;
  /** What follows the opening; the whole paragraph where there is none to split off. */
  readonly rest: string;
}

// Names of places and agencies: capitals, with the small words that stand between them, and web addresses.
const capitalized = String.raw`[\p{Lu}\p{N}][^\s,]*`;
const small = 'al|an|and|da|dan|das|de|del|den|der|di|do|dos|du|el|la|las|le|los|of|the|van|von';
const webAddress = String.raw`[\p{Ll}\p{N}-]+(?:\.[\p{Ll}\p{N}-]+)+`;
const space = String.raw`[^\S\n]`;
const name = `(?:${capitalized}|${webAddress})(?:${space}+(?:${capitalized}|${webAddress}|${small})){0,6}`;
const opening = new RegExp(
  `^(?<dateline>${name}(?:${space}*,${space}*${name})?)${space}*,${space}*(?<agency>${name})${space}+[-‐‑‒–—―]+${space}*(?=\\S)`,
  'u',
);

/** `St. Petersburg, Radio Bharata Online - …`, with any dash and any space. */
export function opensWithDateline(paragraph: string): boolean {
  return opening.test(paragraph);
}

/**
 * Splits the opening off only where a page prints exactly the same again from the two names: another dash, a
 * second space or an uncomposed letter leaves the paragraph whole.
 */
export function splitOpening(paragraph: string): Opening {
  const { dateline = '', agency = '' } = opening.exec(paragraph)?.groups ?? {};
  const printed = formatOpening({ dateline, agency });
  const rest = paragraph.slice(printed.length);
  const isExact =
    paragraph.startsWith(printed) && rest === rest.trim() && isPlain(dateline) && isPlain(agency);
  return isExact ? { dateline, agency, rest } : { dateline: '', agency: '', rest: paragraph };
}

/** Comes out of front matter as it went in: composed, with single spaces, nothing hidden in it. */
function isPlain(text: string): boolean {
  return text === text.normalize('NFC').replace(/\s+/g, ' ') && !hasHiddenCharacter(text);
}
