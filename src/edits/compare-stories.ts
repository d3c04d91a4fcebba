// Two versions of a story → which headline, names, numbers and quotations are not what they were.
import type { Position } from '../problem.ts';
import { compareQuotations } from './compare-quotations.ts';
import { findHunks, type Hunk, placeOf } from './find-hunks.ts';
import { isMendedSpelling } from './mended-spelling.ts';
import { joinedKeys } from './quotations.ts';
import { canOpenSentence } from './sentence-openers.ts';
import type { Passage, StoryPassages } from './story-passages.ts';
import { findWords, type StoryWord } from './story-words.ts';

export type ChangeKind = 'headline' | 'name' | 'number' | 'quote' | 'sponsor' | 'date';

/** What stood there and what stands there now, as written; `''` for nothing. `at` is a place in the new file. */
export interface Change {
  readonly kind: ChangeKind;
  readonly before: string;
  readonly after: string;
  readonly at: Position;
}

/**
 * By kind, in the order of the new version. What only moved is no change, nor are capitals, punctuation, accents, other
 * spellings of a number, a spelling that can be told to have been mended. It cannot tell when two names or numbers of
 * the story change places, nor a name that only ever begins sentences and stands alone there.
 */
export function compareStories(old: StoryPassages, now: StoryPassages): Change[] {
  const versions = { old: findWords(old.text), now: findWords(now.text) };
  const hunks = findHunks(versions.old, versions.now);
  return [
    ...compareHeadlines(old.headline, now.headline),
    ...compareNames(hunks, versions),
    ...compareWords('number', hunks, { ...versions, isMeant: ({ kind }) => kind === 'number' }).map(toChange),
    ...compareQuotations(
      { passages: old.text, words: versions.old },
      { passages: now.text, words: versions.now },
    ),
  ];
}

function compareHeadlines(before: Passage, after: Passage): Change[] {
  const [old, now] = [before, after].map((headline) => joinedKeys(findWords([headline])));
  if (old === now) return [];
  return [{ kind: 'headline', before: before.text, after: after.text, at: after.at }];
}

interface Versions {
  readonly old: readonly StoryWord[];
  readonly now: readonly StoryWord[];
}

function compareNames(hunks: readonly Hunk[], versions: Versions): Change[] {
  const names = namesIn([...versions.old, ...versions.now]);
  const oldWords = new Set(versions.old.map(({ key }) => key));
  const isMeant = ({ kind, key }: StoryWord) => kind !== 'plain' && kind !== 'number' && names.has(key);
  return compareWords('name', hunks, { ...versions, isMeant })
    .filter(({ removed, added }) => {
      const [before, after] = [removed[0], added[0]];
      if (before === undefined || after === undefined || removed.length + added.length > 2) return true;
      return !isMendedSpelling(before.key, after.key, oldWords);
    })
    .map(toChange);
}

/** Keys of words that are a name somewhere; one that may be is none where it also stands without its capital. */
function namesIn(words: readonly StoryWord[]): ReadonlySet<string> {
  const keysOf = (wanted: StoryWord['kind']) =>
    words.filter(({ kind }) => kind === wanted).map(({ key }) => key);
  const plain = new Set(keysOf('plain'));
  return new Set([...keysOf('name'), ...keysOf('perhaps').filter((key) => !plain.has(key))]);
}

interface WordsMeant extends Versions {
  readonly isMeant: (word: StoryWord) => boolean;
}

interface WordChange {
  readonly change: Change;
  readonly removed: readonly StoryWord[];
  readonly added: readonly StoryWord[];
}

function toChange({ change }: WordChange): Change {
  return change;
}

/**
 * A hunk tells of a change where one of its words is gone from the whole story or new in it, or where one took the place
 * of another and the story has less of the one and more of the other. The same change is told once.
 */
function compareWords(
  kind: ChangeKind,
  hunks: readonly Hunk[],
  { old, now, isMeant }: WordsMeant,
): WordChange[] {
  const [oldCounts, counts] = [countKeys(old), countKeys(now)];
  const growth = ({ key }: StoryWord): number => (counts.get(key) ?? 0) - (oldCounts.get(key) ?? 0);
  const told = new Set<string>();
  return hunks.flatMap((hunk): WordChange[] => {
    const removed = hunk.removed.filter((word) => isMeant(word) && growth(word) < 0);
    const added = hunk.added.filter((word) => isMeant(word) && growth(word) > 0);
    const isReplaced = removed.length > 0 && added.length > 0;
    const isGone = removed.some(({ key }) => !counts.has(key));
    const isNew = added.some(({ key }) => !oldCounts.has(key));
    if (!isReplaced && !isGone && !isNew) return [];
    const [before, after] = [writtenAs(removed, kind), writtenAs(added, kind)];
    const change = `${before}\n${after}`;
    if (told.has(change)) return [];
    told.add(change);
    const [first] = added;
    const at = first === undefined ? hunk.at : placeOf(first.passage, first.start, first.written);
    return [{ change: { kind, before, after, at }, removed, added }];
  });
}

function countKeys(words: readonly StoryWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** As they are written, each once; words of one name together, with those of it that did not change. */
function writtenAs(words: readonly StoryWord[], kind: ChangeKind): string {
  const spans: { readonly passage: Passage; readonly start: number; end: number }[] = [];
  for (const { passage, start, end } of words) {
    const last = spans.at(-1);
    const isBeside = last?.passage === passage && passage.text.slice(last.end, start) === ' ';
    if (last !== undefined && isBeside) last.end = end;
    else spans.push({ passage, start, end });
  }
  const written = spans.map(({ passage: { text }, start, end }) => {
    if (kind !== 'name') return text.slice(start, end);
    return wholeName(text, start, end);
  });
  return [...new Set(written)].join(', ');
}

/** In UTF-16 units, on either side. */
const longestName = 80;

/** With the capitals on both sides: of `Budi Santoso` only one word may have changed. */
function wholeName(text: string, start: number, end: number): string {
  const [before = ''] =
    /(?:\p{Lu}[\p{L}.'’-]* )*$/u.exec(text.slice(Math.max(0, start - longestName), start)) ?? [];
  const [behind = ''] = /^(?: \p{Lu}[\p{L}'’-]*)*/u.exec(text.slice(end, end + longestName)) ?? [];
  const words = before.split(' ');
  const first = words.findIndex((word) => !canOpenSentence(word.toLowerCase()));
  return `${words.slice(first).join(' ')}${text.slice(start, end)}${behind}`;
}
