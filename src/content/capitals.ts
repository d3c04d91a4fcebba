// A headline or a body → what of it is written in capitals throughout.
import { type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';
import type { Located } from './located.ts';

/** Fewer may be names and abbreviations: “DPR RI”. */
const fewestLetters = 15;
const fewestWords = 3;

/** In a body, where lists of abbreviations and of names stand too. */
const run =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}'’/-]*(?:[\s,;:!?"“”&–—*_]+[\p{Lu}\p{N}][\p{Lu}\p{N}'’/-]*){7,}(?!\p{L})/gu;
const fewestLongWords = 3;

/** What a long word in capitals has, and little else: a look that costs a fiftieth of `run`. */
const mayBeLongWord = /[A-Z\u00c0-\u00de\u0100-\u1fff\u2100-\uffff]{6}/;

export function noticeCapitals(path: string, title: Located<string> | undefined): Problem[] {
  if (title === undefined || /\p{Ll}/u.test(title.value)) return [];
  const letters = title.value.match(/\p{Lu}/gu)?.length ?? 0;
  const words = title.value.split(/\s+/).filter((word) => /\p{Lu}{2}/u.test(word)).length;
  if (letters < fewestLetters || words < fewestWords) return [];
  return [problem('notice', 'text/capitals', path, title.position, { written: title.value })];
}

/** One a body, at the first. */
export function noticeCapitalsIn({
  path,
  body,
  bodyLine,
}: Pick<BodyPlace, 'path' | 'body' | 'bodyLine'>): Problem[] {
  if (!mayBeLongWord.test(body)) return [];
  for (const { 0: written, index } of body.matchAll(run)) {
    // What has no space is a name of a program's.
    if (!/\s/.test(written) || (written.match(/\p{Lu}{6,}/gu)?.length ?? 0) < fewestLongWords) continue;
    const before = body.slice(0, index);
    const line = before.split('\n').length - 1;
    const column = index - (before.lastIndexOf('\n') + 1);
    const position = { line: bodyLine + line, column: column + 1 };
    return [problem('notice', 'text/capitals', path, position, { written: written.replace(/\s+/g, ' ') })];
  }
  return [];
}
