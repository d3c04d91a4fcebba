// A text → parentheses that have no other: what was put between them runs on, or never began.
import { paragraphsOf } from './paragraphs.ts';

/** `end` is after the last of the words behind it, `start` before the first of those before it. */
export interface FoundParenthesis {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** What opens nothing and closes nothing: a mark that is spoken of, a sad face, the address of a link. */
const noParentheses =
  /[“"'‘][()][”"'’]|[:;=]['’]?-?\((?=[\s.,!?]|$)|\bhttps?:[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*|\]\([^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?:\s"[^"\n]*")?\)?/gm;

/** Before a closing one that nothing opens: the number or letter of an item, the sign of a note, a glad face. */
const mayStandAlone = /(?:^|[\s,;:*_"“>])(?:\p{L}|\d{1,3}|[ivx]{2,4}|[*†‡]{1,3}|[:;=8xX]['’]?-?)[*_]{0,2}$/u;

/** At most one a paragraph; a parenthesis of several paragraphs is opened in one and closed in another. */
export function findLoneParentheses(text: string): FoundParenthesis[] {
  if (count(text, '(') === count(text, ')')) return [];
  const paragraphs = paragraphsOf(text);
  const odd = paragraphs.flatMap(({ text: paragraph, index }, at) => {
    const lone = loneIn(paragraph);
    return lone === undefined ? [] : { ...lone, paragraph, from: index, at };
  });
  const found: FoundParenthesis[] = [];
  for (let each = 0; each < odd.length; each += 1) {
    const [current, next] = [odd[each], odd[each + 1]];
    if (current === undefined) break;
    const isLong =
      next !== undefined && next.at - current.at <= mostParagraphs && current.isOpening && !next.isOpening;
    if (isLong) each += 1;
    else found.push(placed(current, current.paragraph, current.from));
  }
  return found;
}

/** Farther apart, two marks belong to two texts. */
const mostParagraphs = 4;

function count(text: string, mark: string): number {
  let found = 0;
  for (let index = text.indexOf(mark); index >= 0; index = text.indexOf(mark, index + 1)) found += 1;
  return found;
}

interface Lone {
  readonly index: number;
  readonly isOpening: boolean;
}

function loneIn(paragraph: string): Lone | undefined {
  if (!/[()]/.test(paragraph)) return undefined;
  const plain = paragraph.replace(noParentheses, (found) => ' '.repeat(found.length));
  const open: number[] = [];
  for (const { index, 0: mark } of plain.matchAll(/[()]/g)) {
    if (mark === '(') open.push(index);
    else if (open.pop() === undefined && !mayStandAlone.test(plain.slice(Math.max(0, index - 8), index)))
      return { index, isOpening: false };
  }
  const [first] = open;
  return first === undefined ? undefined : { index: first, isOpening: true };
}

function placed({ index, isOpening }: Lone, paragraph: string, from: number): FoundParenthesis {
  const words = isOpening
    ? /^\(\s*(?:\S+\s+){0,3}\S*/.exec(paragraph.slice(index, index + 60))
    : /(?:\S*\s+){0,3}\S*\)$/.exec(paragraph.slice(Math.max(0, index - 60), index + 1));
  const { length } = words?.[0] ?? '';
  const [start, end] = isOpening ? [index, index + length] : [index + 1 - length, index + 1];
  return { index: from + index, start: from + start, end: from + end };
}
