// The quotations of two versions of a story → those whose words are not what they were.
import type { Change } from './compare-stories.ts';
import { placeOf } from './find-hunks.ts';
import { isMendedSpelling, isMisprint } from './mended-spelling.ts';
import { findQuotations, joinedKeys, type Quotation } from './quotations.ts';
import type { Passage } from './story-passages.ts';
import type { StoryWord } from './story-words.ts';

export interface StoryText {
  readonly passages: readonly Passage[];
  readonly words: readonly StoryWord[];
}

/** Two quotations are versions of one where so many of their words are the same. */
const alike = 0.4;

/** Marks that came or went around words that stayed, and quotations cut in two or joined, are no change. */
export function compareQuotations(old: StoryText, now: StoryText): Change[] {
  const [before, after] = [old, now].map(({ passages, words }) => findQuotations(passages, words));
  const removed = without(before ?? [], after ?? []);
  const added = without(after ?? [], before ?? []);
  if (wordsOf(removed) === wordsOf(added)) return [];
  const [oldText, text] = [joinedKeys(old.words), joinedKeys(now.words)];
  const gone = removed.filter(({ key }) => !text.includes(` ${key} `));
  const come = new Set(added.filter(({ key }) => !oldText.includes(` ${key} `)));
  const oldWords = new Set(old.words.map(({ key }) => key));
  const replaced = gone.flatMap((quotation): Change | [] => {
    const match = bestMatch(quotation, come);
    if (match !== undefined) come.delete(match);
    if (match !== undefined && isMended(quotation, match, oldWords)) return [];
    const at = match === undefined ? placeNear(quotation, old, now) : placeOfQuotation(match);
    return { kind: 'quote', before: quotation.text, after: match?.text ?? '', at };
  });
  const others = [...come].map((quotation): Change => {
    return { kind: 'quote', before: '', after: quotation.text, at: placeOfQuotation(quotation) };
  });
  return [...replaced, ...others];
}

/** Where nothing but one word differs, by a slip that can be told. */
function isMended(old: Quotation, now: Quotation, oldWords: ReadonlySet<string>): boolean {
  const [before, after] = [old.key.split(' '), now.key.split(' ')];
  const [place, ...others] = before.flatMap((word, index) => (word === after[index] ? [] : index));
  if (place === undefined || others.length > 0 || before.length !== after.length) return false;
  const [word, other] = [before[place] ?? '', after[place] ?? ''];
  return isMisprint(word, other) || isMendedSpelling(word, other, oldWords);
}

/** As often as `others` lack them. */
function without(quotations: readonly Quotation[], others: readonly Quotation[]): Quotation[] {
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return quotations.filter(({ key }) => {
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left <= 0;
  });
}

function wordsOf(quotations: readonly Quotation[]): string {
  return quotations.map(({ key }) => key).join(' ');
}

function bestMatch(quotation: Quotation, candidates: Iterable<Quotation>): Quotation | undefined {
  let best: Quotation | undefined;
  let most = alike;
  for (const candidate of candidates) {
    const share = shareOfWords(quotation.key, candidate.key);
    if (share < most) continue;
    best = candidate;
    most = share;
  }
  return best;
}

function shareOfWords(a: string, b: string): number {
  const [ofA, ofB] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...ofA].filter((word) => ofB.has(word)).length;
  return shared / Math.min(ofA.size, ofB.size);
}

function placeOfQuotation({ passage, start, text }: Quotation) {
  return placeOf(passage, start, text);
}

/** The passage of the new version that stands where the quotation's stood. */
function placeNear(quotation: Quotation, old: StoryText, now: StoryText) {
  const index = old.passages.indexOf(quotation.passage);
  const passage = now.passages[Math.min(index, now.passages.length - 1)];
  return passage?.at ?? { line: 1, column: 1 };
}
