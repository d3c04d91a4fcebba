// Footnotes of a body (`[^1]` and `[^1]: text`), which our Markdown lacks → numbers in the text and a list at its end.
import type { Edit } from './traced-text.ts';

const definition = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*/;
const reference = /\[\^([^\][\s]+)\](?!:)/g;

export interface FoundNotes {
  readonly edits: readonly Edit[];
  /** Markdown for the end of the text; `''` where nothing is noted. */
  readonly list: string;
  readonly count: number;
}

/** Numbers follow the order of the first references. A note that nothing refers to is in the list too, the last. */
export function convertFootnotes(text: string, isCode: (offset: number) => boolean): FoundNotes {
  const notes = new Map<string, string>();
  const edits: Edit[] = [];
  for (const { label, note, start, end } of findDefinitions(text)) {
    if (isCode(start) || notes.has(label)) continue;
    notes.set(label, note.replace(/\s*\n\s*/g, ' ').trim());
    edits.push({ start, end, text: '' });
  }
  if (notes.size === 0) return { edits: [], list: '', count: 0 };
  const numbers = new Map<string, number>();
  for (const found of text.matchAll(reference)) {
    const [written, label = ''] = found;
    const { index } = found;
    const isDefined = edits.some(({ start, end }) => index >= start && index < end);
    if (isCode(index) || isDefined || !notes.has(label)) continue;
    const number = numbers.get(label) ?? numbers.size + 1;
    numbers.set(label, number);
    edits.push({ start: index, end: index + written.length, text: `\\[${number}\\]` });
  }
  for (const label of notes.keys()) if (!numbers.has(label)) numbers.set(label, numbers.size + 1);
  const lines = [...numbers].map(
    ([label, number]) => `${number}. ${withReferences(notes.get(label) ?? '', numbers)}`,
  );
  return { edits, list: `---\n\n${lines.join('\n')}`, count: notes.size };
}

interface Definition {
  readonly label: string;
  readonly note: string;
  readonly start: number;
  readonly end: number;
}

/** A note runs on in the lines of its paragraph, and behind a blank line in lines that are indented. */
function* findDefinitions(text: string): Generator<Definition> {
  let open: Definition | undefined;
  let start = 0;
  let isAfterBlank = false;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const found = definition.exec(line);
    const isBlank = line.trim() === '';
    const runsOn = found === null && (isBlank || !isAfterBlank || /^(?: {2}|\t)/.test(line));
    if (open !== undefined && !runsOn) {
      yield open;
      open = undefined;
    }
    if (found !== null) open = { label: found[1] ?? '', note: line.slice(found[0].length), start, end };
    else if (open !== undefined && !isBlank) open = { ...open, note: `${open.note}\n${line}`, end };
    isAfterBlank = isBlank;
    start = end + 1;
  }
  if (open !== undefined) yield open;
}

function withReferences(note: string, numbers: ReadonlyMap<string, number>): string {
  return note.replace(reference, (written, label: string) => {
    const number = numbers.get(label);
    return number === undefined ? written : `\\[${number}\\]`;
  });
}
