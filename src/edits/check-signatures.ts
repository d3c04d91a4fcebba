// Two versions of a story → what is gone of what the newsroom signed it with: authors, agency, place, credit, label, date.
import { nameKey } from '../archive/find-named.ts';
import type { ArticleReading } from '../content/article-record.ts';
import { canonicalMoment } from '../dates/format.ts';
import type { Change, ChangeKind } from './compare-stories.ts';
import { isInnerSlip } from './mended-spelling.ts';
import type { SignatureKey, StoryPassages } from './story-passages.ts';

const top = { line: 1, column: 1 };

/** One change at most. Another spelling of a name has a word in common with it; who joins the others changes nothing. */
export function compareAuthors(old: ArticleReading, reading: ArticleReading): Change[] {
  const [before, after] = [old, reading].map(({ references }) => references.authors);
  const words = (after ?? []).flatMap(({ value }) => wordsOf(value));
  const gone = (before ?? []).filter(({ value }) => isGone(value, words));
  if (gone.length === 0) return [];
  const names = (authors: typeof before) => (authors ?? []).map(({ value }) => value).join(', ');
  return [{ kind: 'name', before: names(gone), after: names(after), at: after?.[0]?.position ?? top }];
}

const kinds = {
  dateline: 'name',
  agency: 'name',
  credit: 'name',
  sponsor: 'sponsor',
} as const satisfies Record<SignatureKey, ChangeKind>;

/** What was not there before is added to readers' knowledge: only what is gone is told. */
export function compareSignatures(old: StoryPassages, now: StoryPassages): Change[] {
  return [...old.signatures].flatMap(([key, { text: before }]): Change | [] => {
    const passage = now.signatures.get(key);
    const after = passage?.text ?? '';
    return isGone(before, wordsOf(after)) ? { kind: kinds[key], before, after, at: passage?.at ?? top } : [];
  });
}

/** A time is often written without its seconds later. */
const leastMove = 60_000;

/** A story that seems newer than it is, or older. */
export function compareDates(old: ArticleReading, reading: ArticleReading): Change[] {
  const [before, after] = [old.references.date, reading.references.date];
  if (before === undefined || after === undefined) return [];
  if (Math.abs(after.value.epoch - before.value.epoch) < leastMove) return [];
  return [
    {
      kind: 'date',
      before: canonicalMoment(before.value),
      after: canonicalMoment(after.value),
      at: after.position,
    },
  ];
}

/** Whether none of a name's words is among others, or only mended in them. */
function isGone(name: string, words: readonly string[]): boolean {
  return !wordsOf(name).some((word) => words.some((other) => word === other || isSpeltBetter(word, other)));
}

/** Shorter words are too near to others. */
const shortest = 5;

function isSpeltBetter(before: string, after: string): boolean {
  return Math.min(before.length, after.length) >= shortest && isInnerSlip(before, after);
}

function wordsOf(name: string): string[] {
  return nameKey(name)
    .split(/[\s.]+/)
    .filter((word) => word.length > 1);
}
