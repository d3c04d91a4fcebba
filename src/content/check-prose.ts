// A body's running text → what a sub-editor would mark in it, and what copying did to it.
import { type Position, type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';
import { findBoldHeading } from './bold-headings.ts';
import { findBrokenWord } from './broken-words.ts';
import { findLoneStar } from './lone-star.ts';
import { paragraphsOf } from './paragraphs.ts';
import { findLoneParentheses } from './parentheses.ts';
import { findPrivateNumbers } from './private-numbers.ts';
import { findQuoteForm, findUnpaired } from './quotation-marks.ts';
import { findMissingComma } from './quotation-verbs.ts';
import { findSum } from './sums-in-text.ts';
import { positionAt } from './text-file.ts';
import {
  findDecomposed,
  findHardSpaces,
  findRepeatedWord,
  findSpacing,
  findTwoCapitals,
} from './typing-slips.ts';
import { findWordSlips } from './word-slips.ts';

type Place = Pick<BodyPlace, 'path' | 'body' | 'bodyLine'>;

/** One of each rule, the first: who makes a slip makes it again. */
export function checkProse(place: Place): Problem[] {
  const { path, body } = place;
  const at = (index: number) => placeInBody(place, index);
  // A link's address and code are no prose, and keep their length.
  const prose = body.includes('](') || body.includes('`') || body.includes('<') ? withoutMarks(body) : body;
  const problems: Problem[] = [];
  const decomposed = findDecomposed(body);
  const [accented] = decomposed;
  if (accented !== undefined) {
    const { index, written, mended } = accented;
    const details = { written, mended, count: decomposed.length };
    problems.push(problem('notice', 'text/decomposed', path, at(index), details));
  }
  const spacing = findSpacing(prose);
  if (spacing !== undefined) {
    const { index, written, suggestion } = spacing;
    problems.push(problem('notice', 'text/spacing', path, at(index), { written, suggestion }));
  }
  const repeated = findRepeatedWord(prose);
  if (repeated !== undefined) {
    const { index, written } = repeated;
    problems.push(problem('notice', 'text/repeated-word', path, at(index), { written }));
  }
  const capitals = findTwoCapitals(prose);
  if (capitals !== undefined) {
    const { index, written, suggestion } = capitals;
    problems.push(problem('notice', 'text/two-capitals', path, at(index), { written, suggestion }));
  }
  for (const { rule, index, written, suggestion } of findWordSlips(prose)) {
    problems.push(problem('notice', rule, path, at(index), { written, suggestion }));
  }
  for (const { index, kind, shown } of findPrivateNumbers(prose)) {
    problems.push(problem('notice', 'text/private-number', path, at(index), { kind, shown }));
  }
  const sum = findSum(prose);
  if (sum !== undefined) {
    const { index, written, suggestion } = sum;
    problems.push(problem('notice', 'text/thousands', path, at(index), { written, suggestion }));
  }
  const comma = findMissingComma(prose);
  if (comma !== undefined) {
    const { index, written, suggestion } = comma;
    problems.push(problem('notice', 'quote/comma', path, at(index), { written, suggestion }));
  }
  const broken = findBrokenWord(prose);
  if (broken !== undefined) {
    const { index, written, suggestion } = broken;
    problems.push(problem('notice', 'text/broken-word', path, at(index), { written, suggestion }));
  }
  const [parenthesis] = findLoneParentheses(prose);
  if (parenthesis !== undefined) {
    const { index, start, end } = parenthesis;
    const written = body.slice(start, end).replace(/\s+/g, ' ').trim();
    problems.push(problem('notice', 'text/parenthesis', path, at(index), { written }));
  }
  const form = findQuoteForm(body);
  if (form !== undefined) {
    const { index, written, suggestion } = form;
    problems.push(problem('notice', 'quote/form', path, at(index), { written, suggestion }));
  }
  const [unpaired] = form === undefined ? findUnpaired(body) : [];
  if (unpaired !== undefined) {
    const { index, written } = unpaired;
    problems.push(problem('notice', 'quote/unpaired', path, at(index), { written }));
  }
  return [...problems, ...noticeHardSpaces(place), ...noticeRepeated(place), ...noticeStars(place)];
}

const noProse = /(?<=\]\()[^()\n]*(?=\))|`[^`\n]+`|<[^<>\n]+>/g;

function withoutMarks(body: string): string {
  return body.replace(noProse, (found) => '\0'.repeat(found.length));
}

function noticeHardSpaces({ path, body, bodyLine }: Place): Problem[] {
  if (!body.includes('\u00a0')) return [];
  for (const [index, line] of body.split('\n').entries()) {
    const found = findHardSpaces(line);
    if (found === undefined) continue;
    const position = { line: bodyLine + index, column: found.index + 1 };
    return [problem('notice', 'text/hard-space', path, position, { count: found.count })];
  }
  return [];
}

/** Words that stand in bold for subheadings, and a star that leads to no note. */
function noticeStars(place: Place): Problem[] {
  const { path, body } = place;
  if (!body.includes('*') && !body.includes('__')) return [];
  const bold = findBoldHeading(body);
  const star = findLoneStar(body);
  return [
    ...(bold === undefined
      ? []
      : [problem('notice', 'heading/bold', path, placeInBody(place, bold.index), { written: bold.text })]),
    ...(star === undefined
      ? []
      : [
          problem('notice', 'body/lone-star', path, placeInBody(place, star.index), {
            written: star.written,
          }),
        ]),
  ];
}

/** Shorter ones may be a refrain, a question or a signature; lists and subheadings may well be the same. */
const fewestCharacters = 100;

function noticeRepeated(place: Place): Problem[] {
  if (!hasBlocksOfOneLength(place.body)) return [];
  const first = new Map<string, number>();
  for (const { text, index } of paragraphsOf(place.body)) {
    const known = first.get(text);
    if (known === undefined) first.set(text, index);
    else if (text.length >= fewestCharacters && !/^(?:[-*#>[!–—+]|\d+[.)] )/.test(text)) {
      const details = { written: openingOf(text), first: placeInBody(place, known).line };
      return [problem('notice', 'body/repeated', place.path, placeInBody(place, index), details)];
    }
  }
  return [];
}

/** Two paragraphs that are the same are as long: lengths are found without taking the text apart. */
function hasBlocksOfOneLength(body: string): boolean {
  const lengths = new Set<number>();
  for (let start = 0, end = 0; end < body.length; start = end + 1) {
    while (/\s/.test(body[start] ?? '')) start += 1;
    const blank = body.indexOf('\n\n', start);
    end = blank < 0 ? body.length : blank;
    const length = body.slice(start, end).trimEnd().length;
    if (length >= fewestCharacters && lengths.has(length)) return true;
    lengths.add(length);
  }
  return false;
}

function openingOf(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 50 ? `${line.slice(0, 50).replace(/\s+\S*$/, '')} …` : line;
}

function placeInBody({ body, bodyLine }: Place, index: number): Position {
  const { line, column } = positionAt(body, index);
  return { line: bodyLine + line - 1, column };
}
