// A body → tables that none are, and rows of tables whose last cells nobody sees.
import { type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';
import { paragraphsOf } from './paragraphs.ts';
import { positionAt } from './text-file.ts';

type Place = Pick<BodyPlace, 'path' | 'body' | 'bodyLine'>;

export function checkTables(place: Place): Problem[] {
  return [...noticeLooseTables(place), ...noticeLostCells(place)];
}

/** Lines of as many columns each, parted by commas as a spreadsheet writes them, by bars or by rows of spaces. */
const columns: readonly { readonly sign: string; readonly form: RegExp }[] = [
  { sign: ',', form: /^[^,.\s][^,.\n]{0,30}(?:,[^,.\s][^,.\n]{0,30}){1,8}$/ },
  { sign: ';', form: /^[^;.\s][^;.\n]{0,30}(?:;[^;.\s][^;.\n]{0,30}){1,8}$/ },
  { sign: ' | ', form: /^[^|\s][^|\n]{0,60}(?: \| [^|\n]{1,60}){1,8}$/ },
  { sign: '   ', form: /^[^\s*>-](?:[^\n]{0,40}\S)?(?: {3,}\S(?:[^\n]{0,40}\S)?){1,8}$/ },
];

/** Most paragraphs are one line. */
const joinedLines = /\n(?<=[^\n]\n)[^\n]/;

/** At the first such paragraph. */
function noticeLooseTables({ path, body, bodyLine }: Place): Problem[] {
  if (!joinedLines.test(body)) return [];
  for (const { text, index } of paragraphsOf(body)) {
    const lines = text.split('\n').map((line) => line.trim());
    const [written = ''] = lines;
    const isTable = columns.some(({ sign, form }) => {
      const count = written.split(sign).length;
      const isRow = (line: string) =>
        form.test(line) && (sign === '   ' || line.split(sign).length === count);
      return lines.length >= (sign === ' | ' ? 2 : 3) && lines.every(isRow);
    });
    if (!isTable && !hasFrame(lines)) continue;
    const { line, column } = positionAt(body, index);
    return [problem('notice', 'body/table', path, { line: bodyLine + line - 1, column }, { written })];
  }
  return [];
}

/** Drawn with `+---+`. */
function hasFrame(lines: readonly string[]): boolean {
  return lines.length > 2 && /^\+(?:[-=]{2,}\+)+$/.test(lines[0] ?? '');
}

const rule = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** One a table. Markdown drops what a row has beyond its head. */
function noticeLostCells({ path, body, bodyLine }: Place): Problem[] {
  if (!body.includes('|')) return [];
  const lines = body.split('\n');
  return lines.flatMap((line, at): Problem[] => {
    const head = lines[at - 1] ?? '';
    const count = cellsOf(line).length;
    const isHead =
      line.includes('|') && rule.test(line) && head.includes('|') && cellsOf(head).length === count;
    if (!isHead) return [];
    const end = lines.findIndex((each, index) => index > at && each.trim() === '');
    const rows = lines.slice(at + 1, end < 0 ? undefined : end);
    const lost = rows.findIndex((row) => cellsOf(row).length > count);
    if (lost < 0) return [];
    const written = cellsOf(rows[lost] ?? '')
      .slice(count)
      .join(' | ');
    const position = { line: bodyLine + at + 1 + lost, column: 1 };
    return [problem('notice', 'table/cells', path, position, { written, columns: count })];
  });
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}
