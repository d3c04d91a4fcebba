// An article's indexed text and the places of the words found in it → a short piece of it around them.

/** A run of text; `marked` where it is a word that was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

const excerptWords = 32;

/**
 * `content` is the text as indexed, with its headline at the start, which is shown elsewhere and left out here.
 * `places` count words of `content` from 0. The piece is the one with the most places in it, the first of equals,
 * and opens a few words before its first place. Text stays text: nothing in it is ever read as HTML.
 */
export function cutExcerpt(content: string, headline: string, places: readonly number[]): ExcerptPart[] {
  const words = content.split(/\s+/);
  const bodyStart = headline.split(/\s+/).length;
  const inBody = [...new Set(places)].filter((place) => place >= bodyStart && place < words.length);
  inBody.sort((a, b) => a - b);
  const start = Math.max(bodyStart, Math.min(bestStart(inBody, bodyStart), words.length - excerptWords));
  const end = Math.min(start + excerptWords, words.length);
  const parts: ExcerptPart[] = [];
  const add = (text: string, marked: boolean): void => {
    if (text === '') return;
    const last = parts.at(-1);
    if (last?.marked === marked) parts[parts.length - 1] = { text: `${last.text}${text}`, marked };
    else parts.push({ text, marked });
  };
  if (start > bodyStart) add('… ', false);
  const marked = new Set(inBody);
  for (let place = start; place < end; place += 1) {
    if (place > start) add(' ', false);
    const [before, core, after] = splitWord(words[place] ?? '');
    add(before, false);
    add(core, marked.has(place));
    add(after, false);
  }
  if (end < words.length) add(' …', false);
  return parts;
}

/** A word with the punctuation before and after it, which is part of no word that was searched for. */
function splitWord(word: string): readonly [before: string, core: string, after: string] {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  return [before, core, after];
}

const wordsBefore = 5;

function bestStart(places: readonly number[], bodyStart: number): number {
  let best = { start: bodyStart, count: 0 };
  for (const place of places) {
    const start = Math.max(bodyStart, place - wordsBefore);
    const count = places.filter((other) => other >= start && other < start + excerptWords).length;
    if (count > best.count) best = { start, count };
  }
  return best.start;
}
