// The words of two versions of a story → where words gave way to others.
import { diffArrays } from 'diff';
import { positionAt } from '../content/text-file.ts';
import type { Position } from '../problem.ts';
import type { Passage } from './story-passages.ts';
import type { StoryWord } from './story-words.ts';

/** Words that stood between the same neighbours in both versions. */
export interface Hunk {
  readonly removed: readonly StoryWord[];
  readonly added: readonly StoryWord[];
  /** The place in the new version. */
  readonly at: Position;
}

/** Where so many words changed, it would take seconds to find which gave way to which, and mean little. */
const mostEdits = 1000;

const start: Position = { line: 1, column: 1 };

export function findHunks(old: readonly StoryWord[], now: readonly StoryWord[]): Hunk[] {
  const parts = diffArrays([...old], [...now], {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: mostEdits,
  });
  if (parts === undefined) return [{ removed: old, added: now, at: now[0]?.passage.at ?? start }];
  const hunks: Hunk[] = [];
  let [removed, added]: [StoryWord[], StoryWord[]] = [[], []];
  /** In the new version, and the last that both have: of what they share the diff gives the new one's words. */
  let before: StoryWord | undefined;
  const close = (behind: StoryWord | undefined): void => {
    const beside = added[0] ?? before ?? behind;
    const at = beside === undefined ? start : placeOf(beside.passage, beside.start, beside.written);
    if (removed.length + added.length > 0) hunks.push({ removed, added, at });
    [removed, added] = [[], []];
  };
  for (const part of parts) {
    if (part.removed) removed = part.value;
    else if (part.added) added = part.value;
    else {
      close(part.value[0]);
      before = part.value.at(-1);
    }
  }
  close(undefined);
  return hunks;
}

/** Where the file has what begins at `offset` of a passage's text; `written` stands there. */
export function placeOf({ text, at, source }: Passage, offset: number, written: string): Position {
  const nth = text.slice(0, offset).split(written).length;
  // Marks of Markdown stand between a text's words in its source, and line ends instead of spaces.
  const found = indexOfNth(source, written.split(/\s/, 1)[0] ?? '', nth);
  if (found < 0) return at;
  const { line, column } = positionAt(source, found);
  return { line: at.line + line - 1, column };
}

function indexOfNth(text: string, part: string, nth: number): number {
  let found = -1;
  for (let count = 0; count < nth; count += 1) {
    const next = text.indexOf(part, found + 1);
    if (next < 0) return found;
    found = next;
  }
  return found;
}
