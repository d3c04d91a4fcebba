// A part of a text → the spaces before it, where its line holds nothing else.
import type { Range } from './code-ranges.ts';

/** `undefined` where something stands beside it. Looks no further than to that: a line may hold thousands of parts. */
export function indentAlone(text: string, { start, end }: Range): string | undefined {
  let from = start;
  while (isSpace(text[from - 1])) from -= 1;
  let to = end;
  while (isSpace(text[to])) to += 1;
  const isAlone = (from === 0 || text[from - 1] === '\n') && (to === text.length || text[to] === '\n');
  return isAlone ? text.slice(from, start) : undefined;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && character !== '\n' && character.trim() === '';
}
