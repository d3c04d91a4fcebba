// What became of every record of an import: counted, and put down in lists, each record in exactly one of them.
import { appendFileSync, closeSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolders } from '../build/make-folders.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './plan-records.ts';
import type { WordedNote } from './report-words.ts';

export const reportLists = ['new', 'updated', 'unchanged', 'kept', 'left-out', 'duplicate'] as const;
export type ReportList = (typeof reportLists)[number];

/** `path` is the article's, relative to the content folder; `''` for a record that has none. */
export interface ReportEntry {
  readonly id: string;
  /** `file:line:column`. */
  readonly at: string;
  readonly path: string;
  /** Why it is in this list, where that needs a word. */
  readonly reason: Problem | undefined;
  readonly notes: readonly Problem[];
}

/** As it lies on disk until the report is written. */
export interface WordedEntry {
  readonly id: string;
  readonly at: string;
  readonly path: string;
  readonly reason?: WordedNote;
  readonly notes?: readonly WordedNote[];
}

export interface RuleCount {
  readonly rule: string;
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly { readonly at: string; readonly message: string }[];
}

/** `hint` is the first record's, `''` where there is nothing to do. */
export interface ReasonCount extends RuleCount {
  readonly hint: string;
}

const examplesAtMost = 5;

/** Lists lie on disk while the import runs: there may be a million entries. */
export class ImportReport {
  readonly #folder: string;
  readonly #word: (note: Problem) => WordedNote;
  readonly #counts = new Map<ReportList, number>(reportLists.map((list) => [list, 0]));
  readonly #rules: Tally = new Map();
  readonly #reasons = new Map<ReportList, Tally>(reportLists.map((list) => [list, new Map()]));
  readonly #hints = new Map<string, string>();
  readonly #waiting = new Map<ReportList, string[]>();

  /** `folder` is where the report will stand; `word` words a note in the language of the report. */
  constructor(folder: string, word: (note: Problem) => WordedNote) {
    this.#folder = folder;
    this.#word = word;
    makeFolders(folder);
    this.discard();
  }

  add(list: ReportList, { reason, notes, ...entry }: ReportEntry): void {
    const word = (note: Problem): WordedNote => {
      const at = placeOf({ place: note });
      return { ...this.#word(note), ...(at === entry.at ? {} : { at }) };
    };
    const worded: WordedEntry = {
      ...entry,
      ...(reason === undefined ? {} : { reason: word(reason) }),
      ...(notes.length === 0 ? {} : { notes: notes.map(word) }),
    };
    this.#counts.set(list, this.count(list) + 1);
    for (const note of worded.notes ?? []) countRule(this.#rules, note, entry.at);
    if (worded.reason !== undefined) this.#countReason(list, worded.reason, entry.at);
    const waiting = this.#waiting.get(list) ?? [];
    waiting.push(`${JSON.stringify(worded)}\n`);
    this.#waiting.set(list, waiting);
    if (waiting.length >= 200) this.#flush(list);
  }

  count(list: ReportList): number {
    return this.#counts.get(list) ?? 0;
  }

  get counts(): Readonly<Record<ReportList, number>> {
    return Object.fromEntries(this.#counts) as Record<ReportList, number>;
  }

  get total(): number {
    return reportLists.reduce((sum, list) => sum + this.count(list), 0);
  }

  /** In the order of their names. */
  get rules(): readonly RuleCount[] {
    return listTally(this.#rules);
  }

  /** Why records are in the list, the most frequent reason first. */
  reasons(list: ReportList): readonly ReasonCount[] {
    return listTally(this.#reasons.get(list) ?? new Map())
      .map((each) => ({ ...each, hint: this.#hints.get(each.rule) ?? '' }))
      .sort((a, b) => b.count - a.count);
  }

  countOf(rule: string): number {
    return this.#rules.get(rule)?.count ?? 0;
  }

  /** In the order in which they were added. */
  *entries(list: ReportList): Generator<WordedEntry> {
    this.#flush(list);
    if (this.count(list) === 0) return;
    for (const line of readLines(this.#spool(list))) yield JSON.parse(line) as WordedEntry;
  }

  /** Takes the lists from the disk again; the report is written by then. */
  discard(): void {
    for (const list of reportLists) rmSync(this.#spool(list), { force: true });
  }

  #countReason(list: ReportList, reason: WordedNote, at: string): void {
    const tally = this.#reasons.get(list);
    if (tally !== undefined) countRule(tally, reason, at);
    if (!this.#hints.has(reason.rule)) this.#hints.set(reason.rule, reason.hint ?? '');
  }

  #flush(list: ReportList): void {
    const waiting = this.#waiting.get(list) ?? [];
    if (waiting.length > 0) appendFileSync(this.#spool(list), waiting.join(''));
    this.#waiting.set(list, []);
  }

  #spool(list: ReportList): string {
    return join(this.#folder, `.${list}.tmp`);
  }
}

type Tally = Map<string, { count: number; readonly examples: { at: string; message: string }[] }>;

/** `place` is the record's own, for a note that names none. */
function countRule(tally: Tally, { rule, message, at = '' }: WordedNote, place: string): void {
  const known = tally.get(rule) ?? { count: 0, examples: [] };
  known.count += 1;
  if (known.examples.length < examplesAtMost) known.examples.push({ at: at || place, message });
  tally.set(rule, known);
}

function listTally(tally: Tally): RuleCount[] {
  return Array.from(tally, ([rule, { count, examples }]) => ({ rule, count, examples })).sort((a, b) =>
    a.rule < b.rule ? -1 : 1,
  );
}

function* readLines(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(1 << 16);
    let rest: Buffer = Buffer.alloc(0);
    for (;;) {
      const length = readSync(file, bytes, 0, bytes.length, null);
      if (length === 0) return;
      let data = Buffer.concat([rest, bytes.subarray(0, length)]);
      for (let end = data.indexOf(0x0a); end >= 0; end = data.indexOf(0x0a)) {
        yield data.toString('utf8', 0, end);
        data = data.subarray(end + 1);
      }
      rest = data;
    }
  } finally {
    closeSync(file);
  }
}
