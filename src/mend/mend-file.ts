// The text of a story or a page → the same with everything repaired that has one right answer, and nothing else changed.
import { mendDoubleEncoded } from '../content/double-encoded.ts';
import { mendStyled } from '../content/styled-letters.ts';
import { mendDecomposed } from '../content/typing-slips.ts';
import { joinLines, type MendedLines, splitLines } from './file-lines.ts';
import { mendBody } from './mend-body.ts';
import { type MendingSite, mendFrontMatter } from './mend-front-matter.ts';

/** A line, counted from 1, before and after; `after` is `undefined` where it was taken out. */
export interface LineChange {
  readonly line: number;
  readonly before: string;
  readonly after: string | undefined;
}

export interface MendedFile {
  readonly text: string;
  readonly changes: readonly LineChange[];
}

/** Mending what it gives changes nothing. */
export function mendFile(text: string, site: MendingSite): MendedFile {
  const file = splitLines(text);
  const lines = mendAll(file.lines, site);
  const changes = changedLines(file.lines, lines);
  return { text: changes.length === 0 ? text : joinLines(file, lines), changes };
}

export function changedLines(lines: readonly string[], mended: MendedLines): LineChange[] {
  return lines.flatMap((before, index): LineChange[] => {
    const after = mended[index];
    return after === before ? [] : [{ line: index + 1, before, after }];
  });
}

const fence = /^---[ \t]*$/;

/** A file without front matter is left alone: what it is, is not known. */
function mendAll(lines: readonly string[], site: MendingSite): MendedLines {
  const start = lines.findIndex((line) => line.trim() !== '');
  const hasEnd = lines.some((line, index) => index > start && fence.test(line));
  if (lines[start]?.trim() !== '---' || !hasEnd) return lines;
  let mended: readonly string[] = ['---', ...lines.slice(start + 1)];
  // What is mended may let another fault be seen.
  for (let round = 0; round < mostRounds; round += 1) {
    const next = mendParts(mended, site);
    if (next === undefined || next.every((line, index) => line === mended[index])) break;
    mended = next;
  }
  return [...Array.from({ length: start }, () => undefined), ...mended];
}

const mostRounds = 10;

/** `lines` begin with a fence; `undefined` where no other ends the front matter. */
function mendParts(lines: readonly string[], site: MendingSite): readonly string[] | undefined {
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end < 0) return undefined;
  const decoded = lines.map((line) =>
    mendStyled(mendDecomposed(mendDoubleEncoded(line, { exactOnly: true }).replaceAll('\ufeff', ''))),
  );
  return ['---', ...mendFrontMatter(decoded.slice(1, end), site), '---', ...mendBody(decoded.slice(end + 1))];
}
