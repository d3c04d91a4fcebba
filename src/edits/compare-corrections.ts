// Two versions of a story → corrections that readers saw and see no more, or see in other words; and whether a new one is there.
import type { ArticleReading, ArticleRecord } from '../content/article-record.ts';
import type { Position } from '../problem.ts';
import { isInnerSlip } from './mended-spelling.ts';

type Correction = Pick<ArticleRecord['corrections'][number], 'at' | 'note'> & { readonly kind: string };

/** What readers are told of a story: its corrections, and why it was withdrawn. */
function toldOf({ record }: ArticleReading): readonly Correction[] {
  if (record === undefined) return [];
  const { corrections, withdrawal } = record;
  return withdrawal === undefined ? corrections : [...corrections, { kind: 'pencabutan', ...withdrawal }];
}

/**
 * Notes of corrections that are there no more, neither with their date nor with their words. A withdrawal goes when the
 * story comes back: then a new correction says so.
 */
export function missingCorrections(old: ArticleReading, reading: ArticleReading): string[] {
  const now = toldOf(reading);
  const isBack = old.record?.withdrawal !== undefined && isOwnedUp(old, reading);
  return toldOf(old)
    .filter(({ kind }) => !(isBack && kind === 'pencabutan'))
    .filter(
      ({ kind, at, note }) =>
        !now.some((each) => each.kind === kind && (each.at.epoch === at.epoch || each.note === note)),
    )
    .map(({ note }) => note);
}

export interface RewordedCorrection {
  readonly before: string;
  readonly after: string;
  readonly at: Position;
}

/** Of those that kept their date. Punctuation, capitals and a slip inside a word may be mended. */
export function rewordedCorrections(old: ArticleReading, reading: ArticleReading): RewordedCorrection[] {
  const before = toldOf(old);
  const now = toldOf(reading);
  const notes = new Set(now.map(({ note }) => note));
  return before.flatMap((correction): RewordedCorrection | [] => {
    const same = now.filter((each) => keyOf(each) === keyOf(correction));
    const [first] = same;
    if (first === undefined || notes.has(correction.note)) return [];
    if (same.some(({ note }) => saysTheSame(correction.note, note))) return [];
    const written = reading.references.corrections.find(({ at }) => at.value.epoch === first.at.epoch);
    return { before: correction.note, after: first.note, at: written?.at.position ?? { line: 1, column: 1 } };
  });
}

function saysTheSame(before: string, after: string): boolean {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  return old.length === now.length && old.every((word, index) => isSameWord(word, now[index] ?? ''));
}

function isSameWord(before: string, after: string): boolean {
  if (before === after) return true;
  return before.length > 3 && !/\d/.test(before + after) && isInnerSlip(before, after);
}

function wordsOf(note: string): string[] {
  return note.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A correction of a date that none had, or a later `updated`. */
export function isOwnedUp(old: ArticleReading, reading: ArticleReading): boolean {
  const known = new Set(toldOf(old).map(keyOf));
  if (toldOf(reading).some((each) => !known.has(keyOf(each)))) return true;
  const updated = ({ references }: ArticleReading) => references.updated?.value.epoch ?? 0;
  return updated(reading) > updated(old);
}

function keyOf({ kind, at }: Correction): string {
  return `${kind} ${at.epoch}`;
}
