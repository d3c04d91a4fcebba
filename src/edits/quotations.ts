// Passages → what stands in them between quotation marks.
import type { Passage } from './story-passages.ts';
import type { StoryWord } from './story-words.ts';

export interface Quotation {
  /** As it is written, without the marks. */
  readonly text: string;
  /** Its words, one space between them: equal for quotations that differ in punctuation alone. */
  readonly key: string;
  readonly passage: Passage;
  readonly start: number;
}

/** One that is not closed runs to the end of its passage: of a quotation over several paragraphs each begins anew. */
const quoted =
  /“([^“”]+)(?:”|$)|«([^«»]+)(?:»|$)|"([^"]+)(?:"|$)|„([^„“”]+)[“”]|「([^「」]+)」|(?<![\p{L}\d])‘([^‘]+?)’(?![\p{L}\d])|(?<![\p{L}\d])'([^'\n]+(?:(?<=\p{L})'(?=\p{L})[^'\n]+)*)'(?![\p{L}\d])/gu;

/** `words` are those of the passages. */
export function findQuotations(passages: readonly Passage[], words: readonly StoryWord[]): Quotation[] {
  const byPassage = new Map(passages.map((passage): [Passage, StoryWord[]] => [passage, []]));
  for (const word of words) byPassage.get(word.passage)?.push(word);
  return passages.flatMap((passage) =>
    marksIn(passage)
      .map((match): Quotation => {
        const text = (match.slice(1).find((inside) => inside !== undefined) ?? '').trim();
        const [start, end] = [match.index, match.index + match[0].length];
        const inside = (byPassage.get(passage) ?? []).filter(
          (word) => start <= word.start && word.end <= end,
        );
        return { text, key: inside.map(({ key }) => key).join(' '), passage, start };
      })
      .filter(({ key }) => key !== ''),
  );
}

/** A block of Markdown's own for quotations has no other marks, or is one with them. */
function marksIn({ text, isQuoted }: Passage): RegExpExecArray[] {
  const found = [...text.matchAll(quoted)];
  if (found.length > 0 || isQuoted !== true) return found;
  const whole = /^([\s\S]+)$/.exec(text);
  return whole === null ? [] : [whole];
}

/** The keys of words as `findQuotations` joins them, to look for a quotation's among them. */
export function joinedKeys(words: readonly StoryWord[]): string {
  return ` ${words.map(({ key }) => key).join(' ')} `;
}
