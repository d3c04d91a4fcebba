// Passages → their words in order, each known as a name, a number or neither.
import { scanWords, type Word } from '../archive/scan-words.ts';
import { findFigures, ordinalOf, spelledNumberAt, vagueNumberOf } from './number-words.ts';
import { canOpenSentence, isSpeechVerb } from './sentence-openers.ts';
import type { Passage } from './story-passages.ts';

/**
 * `name`: a word with a capital that no sentence's start, quotation or title explains. `perhaps` is one at the start of a
 * sentence before another capital, as `Joko` of `Joko Widodo`, or before a verb of speech; `capital` any other that has one.
 */
export type WordKind = 'name' | 'perhaps' | 'capital' | 'number' | 'plain';

export interface StoryWord {
  readonly kind: WordKind;
  /** Equal for words that say the same: lower case, without marks; of a number its value. */
  readonly key: string;
  readonly written: string;
  readonly passage: Passage;
  /** Where it begins and ends in the passage's text. */
  readonly start: number;
  readonly end: number;
}

/** The share of words with a capital above which capitals tell no name. */
const titled = 0.6;
/** What a headline does not end with. */
const sentence = /[.!?][”"’)]*\s*$/;
/** What ends a sentence or opens a quotation: a capital behind it is no name's. */
const opening = /[.?!:"“‘(]/;

export function findWords(passages: readonly Passage[]): StoryWord[] {
  return passages.flatMap((passage) => {
    const figures = findFigures(passage.text);
    const between = scanWords(passage.text).filter(
      ({ start, end }) => !figures.some((figure) => start < figure.end && figure.start < end),
    );
    const numbers = figures.map(({ key, start, end }): StoryWord => {
      return { kind: 'number', key, written: passage.text.slice(start, end), passage, start, end };
    });
    return [...joinSpelled(readWords(passage, between)), ...numbers].sort((a, b) => a.start - b.start);
  });
}

/** Equal for spellings that differ in capitals, accents and the kind of apostrophe alone. */
function wordKey(written: string): string {
  return written.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLowerCase();
}

function readWords(passage: Passage, words: readonly Word[]): StoryWord[] {
  const capitals = words.filter(({ isCapital }) => isCapital).length;
  const isTitled = passage.isBlock && capitals > words.length * titled && !sentence.test(passage.text);
  let end = 0;
  return words.map((word, index): StoryWord => {
    const gap = passage.text.slice(end, word.start);
    const opens = end === 0 || opening.test(gap);
    end = word.end;
    const next = words[index + 1];
    const isBeside = next !== undefined && passage.text.slice(word.end, next.start) === ' ';
    const leads = isBeside && (next.isCapital || isSpeechVerb(next.text));
    const kind = kindOf(word, { isTitled, opens, leads });
    return {
      kind,
      key: wordKey(word.text),
      written: word.text,
      passage,
      start: word.start,
      end: word.end,
    };
  });
}

interface Standing {
  readonly isTitled: boolean;
  readonly opens: boolean;
  /** Another word with a capital, or a verb of speech, stands right behind it. */
  readonly leads: boolean;
}

function kindOf({ text, isCapital }: Word, { isTitled, opens, leads }: Standing): WordKind {
  if (!isCapital) return /\d/.test(text) ? 'number' : 'plain';
  if (isTitled) return 'capital';
  if (!opens || (text.length > 2 && text === text.toUpperCase())) return 'name';
  return leads && !canOpenSentence(text.toLowerCase()) ? 'perhaps' : 'capital';
}

/** `dua puluh lima` becomes one number. */
function joinSpelled(words: readonly StoryWord[]): StoryWord[] {
  const keys = words.map(({ key }) => key);
  const joined: StoryWord[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    const number = spelledNumberAt(keys, at);
    const last = words[at + (number?.length ?? 1) - 1];
    at += number?.length ?? 1;
    if (first === undefined || last === undefined) continue;
    const about = number === undefined ? (vagueNumberOf(first.key) ?? ordinalOf(first.key)) : undefined;
    if (about !== undefined) joined.push({ ...first, kind: 'number', key: about });
    else if (number === undefined) joined.push(first);
    else {
      const written = first.passage.text.slice(first.start, last.end);
      joined.push({ ...first, kind: 'number', key: String(number.value), written, end: last.end });
    }
  }
  return joined;
}
