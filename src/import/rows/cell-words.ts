// A cell as databases and their exports write it → its plain words, its address, its date.
import { decodeEntities } from '../html/entities.ts';
import { parseHtmlFragment } from '../html/parse-html.ts';
import { plainWords } from '../html/plain-words.ts';
import { attribute, descendants, type Element } from '../html/tree.ts';

/** What databases write for nothing; MySQL has a day of zeros for it. */
const nothing = /^\s*(?:\\N|NULL|0{4}[-/]00[-/]00(?:[ T]00:00(?::00(?:\.0+)?)?)?)?\s*$/;

export function saysNothing(cell: string): boolean {
  return nothing.test(cell);
}

const anyTag = /<\/?[a-z][^<>]*>/i;
const anyEntity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

export interface CellWords {
  readonly text: string;
  /** What was in the cell beside words. */
  readonly held: 'tags' | 'entities' | 'nothing';
}

/** Exports of views print a field as the page does: `<a href="/kategori/daerah">Daerah</a>`. */
export function wordsOfCell(cell: string): CellWords {
  if (anyTag.test(cell)) return { text: plainWords(cell.replace(/<br\s*\/?>/gi, ' ')), held: 'tags' };
  const text = anyEntity.test(cell) ? decodeEntities(cell) : cell;
  return { text, held: text === cell ? 'nothing' : 'entities' };
}

/** Of a cell that is a link, where it leads. */
export function addressOfCell(cell: string): string {
  const [link] = elementsIn(cell, 'a');
  return link === undefined ? cell : attribute(link, 'href') || cell;
}

/** Of a cell that is a time on a page, what it says to machines; `21+January+2019` was part of an address. */
export function dateOfCell(cell: string): string {
  const [time] = elementsIn(cell, 'time');
  const words = wordsOfCell(cell).text;
  if (time !== undefined) return attribute(time, 'dateTime') || words;
  return /^\s*\d{1,2}\+\p{L}+\+\d{4}/u.test(words) ? words.replaceAll('+', ' ') : words;
}

/** A name has no line end: portals set one between names, and mostly a comma before it. */
export function namesInCell(cell: string): readonly string[] {
  return cell.split(/[,;]?[ \t]*[\r\n]+\s*/).filter((name) => name !== '');
}

/** In the order of the cell, which may hold no tags. */
export function elementsIn(cell: string, name: string): readonly Element[] {
  if (!anyTag.test(cell)) return [];
  return descendants(parseHtmlFragment(cell).root).filter(({ tagName }) => tagName === name);
}
