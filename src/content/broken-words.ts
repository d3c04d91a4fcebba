// A text → words that were divided at the end of a line, of a page or of a column, and are shown in two pieces.
import type { TypingSlip } from './typing-slips.ts';

const atLineEnd = /(?<![\p{L}\p{N}-])(\p{L}\p{Ll}*)-\n(\p{Ll}{2,})(?![\p{L}-])/u;

/** The line end is gone: what is left looks like a dash, but for words of which one piece is no word. */
const inLine = /(?<![\p{L}\p{N}-])(\p{L}\p{Ll}*)- (\p{Ll}{2,})(?![\p{L}-])/gu;
const prefix = /^(?:ber|me|mem|men|meng|meny|di|ter|pe|pem|pen|peng|per|se|memper|diper)$/i;
const suffix = /^(?:nya|an|kan|lah|kah|pun)$/;
const conjunction = /^(?:dan|atau|maupun|hingga|sampai|serta)$/;

/** The first. */
export function findBrokenWord(text: string): TypingSlip | undefined {
  const ended = text.includes('-\n') ? atLineEnd.exec(text) : null;
  const [inside] = mayBeBroken(text) ? [...text.matchAll(inLine)].filter(isOneWord) : [];
  const found = ended !== null && (inside === undefined || ended.index < inside.index) ? ended : inside;
  if (found === undefined) return undefined;
  const [, before = '', after = ''] = found;
  return { index: found.index, written: `${before}- ${after}`, suggestion: joined(before, after) };
}

/** Whether a small letter stands behind a hyphen that follows a word: a look that costs a tenth of the form. */
function mayBeBroken(text: string): boolean {
  for (let at = text.indexOf('- '); at >= 0; at = text.indexOf('- ', at + 2)) {
    const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 2)];
    if (before > 64 && after > 96) return true;
  }
  return false;
}

function isOneWord([, before = '', after = '']: RegExpExecArray): boolean {
  if (conjunction.test(after)) return false;
  return prefix.test(before) || suffix.test(after) || isDoubled(before, after);
}

/** `buku-buku`, `berlari-lari`, `perundang-undangan` and `sayur-mayur` keep their hyphen. */
function joined(before: string, after: string): string {
  const isRhyme = before.slice(-3) === after.slice(-3);
  return isRhyme || isDoubled(before, after) ? `${before}-${after}` : `${before}${after}`;
}

/** The first ends with what the second begins with, four letters of it at least, or the whole. */
function isDoubled(before: string, after: string): boolean {
  const word = before.toLowerCase();
  if (word === after) return true;
  for (let length = after.length; length >= 4; length -= 1) {
    if (word.endsWith(after.slice(0, length))) return true;
  }
  return false;
}
