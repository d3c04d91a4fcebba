// A text → words in letters that only look bold, slanted or wide, with the same in ordinary ones.

export interface StyledWord {
  readonly index: number;
  readonly written: string;
  readonly mended: string;
}

/** Mathematical letters, which social networks sell as bold ones; joined letters of typesetters; wide Latin ones. */
const styled = '\\u{1d400}-\\u{1d7ff}\\ufb00-\\ufb06\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a';

/** With the ordinary letters beside them: `Kon\ufb01rmasi` is one word. */
const words = new RegExp(`[\\p{L}\\p{N}${styled}]+`, 'gu');
const anyStyled = new RegExp(`[${styled}]`, 'u');
const letters = new RegExp(`[${styled}]+`, 'gu');

/** Beside their own letters wide ones are at home, and in a formula mathematical ones. */
const atHome = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Sm}$]/u;

export function findStyled(text: string): StyledWord[] {
  if (!anyStyled.test(text)) return [];
  return [...text.matchAll(words)].flatMap(({ 0: written, index }) => {
    if (!anyStyled.test(written)) return [];
    const mended = withoutStyle(written);
    const isWord = [...mended].length > 1 && !atHome.test(lineAround(text, index));
    return isWord ? { index, written, mended } : [];
  });
}

function lineAround(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? undefined : end);
}

/** A line with its styled words as ordinary ones. */
export function mendStyled(line: string): string {
  return findStyled(line).reduceRight(
    (mended, { index, written, mended: word }) =>
      mended.slice(0, index) + word + mended.slice(index + written.length),
    line,
  );
}

function withoutStyle(text: string): string {
  return text.replace(letters, (each) => each.normalize('NFKC'));
}
