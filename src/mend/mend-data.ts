// The text of a data file or of comments → the same with everything repaired that has one right answer.
import { hiddenInNames } from '../content/body-text.ts';
import { mendableKeys } from '../content/check-shown-text.ts';
import { parseDataText } from '../content/data-file.ts';
import { mendDoubleEncoded } from '../content/double-encoded.ts';
import { mendStyled } from '../content/styled-letters.ts';
import { joinLines, splitLines } from './file-lines.ts';
import { changedLines, type MendedFile } from './mend-file.ts';
import { mendOddSpaces } from './odd-spaces.ts';
import { mendQuotes } from './yaml-quotes.ts';
import { type ReadLines, saysTheSame } from './yaml-tree.ts';

const textKeys = new Set(['name', 'tagline', 'description', 'role', 'text']);
const listKeys = new Set<string>();

const read: ReadLines = (lines) => parseDataText('', `${lines.join('\n')}\n`);

/** `path` in the content folder. Mending what it gives changes nothing. */
export function mendData(path: string, text: string): MendedFile {
  const file = splitLines(text);
  const seen = mendOddSpaces(
    file.lines.map((line) => line.replace(hiddenInNames, '')),
    read,
  );
  const quoted = mendQuotes(seen, { read, textKeys, listKeys });
  const decoded = eachLine(
    quoted,
    (line) => mendStyled(mendDoubleEncoded(line, { exactOnly: true })),
    mendableKeys(path),
  );
  const trimmed = eachLine(decoded, (line) => line.replace(/(?<![ \t])[ \t]+$/, ''), new Set());
  const changes = changedLines(file.lines, trimmed);
  return { text: changes.length === 0 ? text : joinLines(file, trimmed), changes };
}

/** All lines at once, or those alone that leave what the file says, but for texts of `mayDiffer`. */
function eachLine(
  lines: readonly string[],
  mend: (line: string) => string,
  mayDiffer: ReadonlySet<string>,
): readonly string[] {
  const mended = lines.map(mend);
  if (saysTheSame(read, lines, mended, mayDiffer)) return mended;
  return lines.reduce((before, line, index) => {
    const after = before.with(index, mend(line));
    return saysTheSame(read, before, after, mayDiffer) ? after : before;
  }, lines);
}
