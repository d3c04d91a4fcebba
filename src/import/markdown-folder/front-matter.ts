// A text of another generator → its front matter (YAML, TOML, JSON or lines of labels) as values with their lines, and its body.
import { positionAt } from '../../content/text-file.ts';
import { failure, type Problem, problem, type Result, success } from '../../problem.ts';
import type { Head, HeadEntry, HeadValue } from './head.ts';
import { type HeadBlock, headReaders } from './head-formats.ts';
import { readLabelledHead } from './labelled-head.ts';

export interface ForeignText {
  readonly head: Head;
  /** Which form the head has; `none` where the text has no head. */
  readonly form: 'yaml' | 'toml' | 'json' | 'labels' | 'none';
  readonly body: string;
  /** The line of the file that the body begins on. */
  readonly bodyLine: number;
}

/**
 * `text` has no byte order mark and `\n` at line ends. Blank lines may stand before the head. Of a key that stands there
 * twice the last one counts, as it does for Hugo and Jekyll; each that it replaces is a notice.
 */
export function parseForeignText(path: string, text: string): Result<ForeignText> {
  const block = findBlock(text);
  if (block === undefined) {
    const opened = /^\s*(?:---|\+\+\+)[ \t]*\n/.exec(text);
    if (opened === null) return readWithoutFences(path, text);
    return failure([
      problem('error', 'front-matter/unclosed', path, positionAt(text, opened[0].search(/\S/)), {}),
    ]);
  }
  const { form, body, bodyLine } = block;
  const reading = headReaders[form](path, block);
  if (!reading.ok) return reading;
  const { head, problems } = keepLast(path, reading.value);
  return success({ head, form, body, bodyLine }, problems);
}

function readWithoutFences(path: string, text: string): Result<ForeignText> {
  const labelled = readLabelledHead(text);
  if (labelled === undefined) return success({ head: [], form: 'none', body: text, bodyLine: 1 });
  const { entries, body, bodyLine } = labelled;
  const { head, problems } = keepLast(path, entries);
  return success({ head, form: 'labels', body, bodyLine }, problems);
}

function findBlock(text: string): HeadBlock | undefined {
  const opening = /^\s*(?:(---|\+\+\+)[ \t]*\n|(?=\{[ \t]*\n))/.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const end = opening[1] === undefined ? endOfJson(text, start) : endOfFence(text, start, opening[1]);
  if (end === undefined) return undefined;
  const form = opening[1] === undefined ? 'json' : opening[1] === '---' ? 'yaml' : 'toml';
  return {
    form,
    text: text.slice(start, end.blockEnd),
    line: positionAt(text, start).line,
    body: text.slice(end.bodyStart),
    bodyLine: positionAt(text, end.bodyStart).line,
  };
}

interface BlockEnd {
  readonly blockEnd: number;
  readonly bodyStart: number;
}

function endOfFence(text: string, start: number, fence: string): BlockEnd | undefined {
  // Jekyll ends a head by dots too.
  const closing = fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  closing.lastIndex = start;
  const found = closing.exec(text);
  if (found === null) return undefined;
  return { blockEnd: found.index, bodyStart: Math.min(text.length, found.index + found[0].length + 1) };
}

/** The brace that closes it stands alone on its line, as Hugo writes it. */
function endOfJson(text: string, start: number): BlockEnd | undefined {
  const closing = /^\}[ \t]*$/gm;
  closing.lastIndex = start;
  const found = closing.exec(text);
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  return { blockEnd: end, bodyStart: Math.min(text.length, end + 1) };
}

function keepLast(
  path: string,
  entries: readonly HeadEntry[],
): { readonly head: Head; readonly problems: readonly Problem[] } {
  const last = new Map<string, HeadEntry>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const name = entry.key.toLowerCase();
    const replaced = last.get(name);
    last.set(name, entry);
    if (replaced === undefined) continue;
    const details = {
      key: entry.key,
      dropped: shownValue(replaced.value),
      kept: shownValue(entry.value),
    };
    problems.push(problem('notice', 'markdown/duplicate-key', path, replaced.position, details));
  }
  return { head: [...last.values()], problems };
}

/** A value as a message quotes it. */
export function shownValue(value: HeadValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
