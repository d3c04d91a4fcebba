// YAML → the line on which it goes so deep that its parser, which calls itself at each level, would run out of stack. An
// engine that has none left may end the whole process: no `catch` stands in for this.
import { mostLevels } from '../json-depth.ts';
import { type Problem, problem } from '../problem.ts';

/** `- `, `? ` and `: ` open a level each, also one after another on one line. */
const blockMark = /(?:^|\s)[-?:](?=\s|$)/g;
const quoted = /"(?:[^"\\]|\\.)*"|'[^']*'/g;

/** `firstLine` is the line of the file that `text` begins on. `undefined` where all can be read. */
export function tellTooDeep(path: string, text: string, firstLine: number): Problem | undefined {
  const deep = findTooDeep(text);
  if (deep === undefined) return undefined;
  const written = (text.split('\n')[deep] ?? '').trim();
  const position = { line: firstLine + deep, column: 1 };
  return problem('error', 'front-matter/unreadable', path, position, { written });
}

/**
 * Index of the line, from 0. Rather too many levels are counted than too few, but a bracket with a key in it is taken for
 * one and is two: the parser stands some thousand.
 */
export function findTooDeep(text: string): number | undefined {
  const open: Block[] = [];
  let brackets = 0;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const bare = line.replace(quoted, '');
    const indent = line.length - line.trimStart().length;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const above = open.at(-1)?.levels ?? 0;
    const levels = above + 1 + (bare.match(blockMark)?.length ?? 0);
    open.push({ indent, levels });
    for (const mark of bare) {
      if (mark === '[' || mark === '{') brackets += 1;
      else if ((mark === ']' || mark === '}') && brackets > 0) brackets -= 1;
      if (levels + brackets > mostLevels) return index;
    }
    if (levels > mostLevels) return index;
  }
  return undefined;
}

interface Block {
  /** Spaces before it. */
  readonly indent: number;
  /** With those of the blocks that it stands in. */
  readonly levels: number;
}
