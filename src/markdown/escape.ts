// Plain text → Markdown that renders as exactly that text.
import { parserFor } from './parser.ts';

/** Whether a text can be a paragraph: one line, trimmed, not empty, no half surrogates, of control characters only tabs. */
export function isParagraphText(text: string): boolean {
  return text !== '' && text === text.trim() && !/(?!\t)\p{Cc}|\p{Cs}/u.test(text);
}

/**
 * Markdown of one paragraph whose text is `text`. A backslash stands only where Markdown would read something
 * else: most news text comes out as it is. Paragraphs so made, joined by blank lines, stay the paragraphs they
 * are; one that is an address alone becomes a link to it. Throws on a text that `isParagraphText` refuses. Where the
 * typographer is on, it still changes quotes and dashes.
 */
export function escapeParagraph(text: string): string {
  if (!isParagraphText(text)) throw new RangeError(`Not the text of a paragraph: ${JSON.stringify(text)}`);
  if (!/[\\`*_~\]<&]|^[-+#>]|^\d+[.)]/.test(text)) return text;
  const marks = new Set(findMarks.flatMap((find) => find(text)));
  return text.replace(/[!-/:-@[-`{-~]/g, (character, index) =>
    marks.has(index) ? `\\${character}` : character,
  );
}

/** Each finds, for one construct of Markdown, the indexes in a text of punctuation that must lose its meaning. */
const findMarks: readonly ((text: string) => number[])[] = [
  blockMarks,
  fenceMarks,
  referenceMarks,
  backslashMarks,
  codeMarks,
  emphasisMarks,
  linkMarks,
  autolinkMarks,
  entityMarks,
];

/** Headings, lists, quotes, rules. Tables and underlined headings take two lines, code by indent a space. */
function blockMarks(text: string): number[] {
  if (/^(?:>|(?:#{1,6}|[-+*])(?:[ \t]|$)|([-*_])(?:[ \t]*\1){2,}$)/.test(text)) return [0];
  const numbered = /^(\d{1,9})[.)](?:[ \t]|$)/.exec(text);
  return numbered?.[1] === undefined ? [] : [numbered[1].length];
}

/** Three tildes at the start open a block of code. */
function fenceMarks(text: string): number[] {
  return text.startsWith('~~~') ? indexesOf(text, /~/g) : [];
}

function referenceMarks(text: string): number[] {
  return /^\[.*\]:/s.test(text) ? [0] : [];
}

function backslashMarks(text: string): number[] {
  return indexesOf(text, /\\(?=[!-/:-@[-`{-~])/g);
}

/** Backticks close a code span by a run of the same length; three at the start open a block of code. */
function codeMarks(text: string): number[] {
  const lengths = text.match(/`+/g)?.map((run) => run.length) ?? [];
  const isCode = new Set(lengths).size < lengths.length || text.startsWith('```');
  return isCode ? indexesOf(text, /`/g) : [];
}

function emphasisMarks(text: string): number[] {
  return [/\*+/g, /_+/g, /~{2,}/g].flatMap((runs) => pairedRuns(text, runs));
}

/** Every mark of the runs that could open or close a pair, if one that opens stands before one that closes. */
function pairedRuns(text: string, runs: RegExp): number[] {
  const parser = parserFor(false);
  const state = new parser.inline.State(text, parser, {}, []);
  const marks: number[] = [];
  let isOpen = false;
  let isPaired = false;
  for (const { 0: run, index } of text.matchAll(runs)) {
    const { can_open, can_close } = state.scanDelims(index, !run.startsWith('_'));
    if (can_open || can_close) marks.push(...Array.from(run, (_, place) => index + place));
    isPaired ||= isOpen && can_close;
    isOpen ||= can_open;
  }
  return isPaired ? marks : [];
}

/** `](` after a `[`: a link's label, or an image's, cannot end at an escaped bracket. */
function linkMarks(text: string): number[] {
  const opening = text.indexOf('[');
  return opening < 0 ? [] : indexesOf(text, /\](?=\()/g).filter((index) => index > opening);
}

function autolinkMarks(text: string): number[] {
  return indexesOf(text, /<(?=(?:[a-z][a-z0-9+.-]+:[^<>\t ]*|[^<>\t @]+@[^<>\t ]+)>)/gi);
}

function entityMarks(text: string): number[] {
  const { unescapeAll } = parserFor(false).utils;
  return [...text.matchAll(/&(?:#x?)?[a-z0-9]+;/gi)]
    .filter(([entity]) => entity.startsWith('&#') || unescapeAll(entity) !== entity)
    .map(({ index }) => index);
}

function indexesOf(text: string, mark: RegExp): number[] {
  return Array.from(text.matchAll(mark), ({ index }) => index);
}
