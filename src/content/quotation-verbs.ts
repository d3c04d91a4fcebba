// A text → quotations that no comma parts from the words that say whose they are: `"Harga turun" kata petani`, or a full
// stop: `"Harga turun." kata petani`.
import type { TypingSlip } from './typing-slips.ts';

const verb =
  /["”] (?:kata|ujar|tutur|ungkap|jelas|tegas|ucap|imbuh|papar|tandas|pungkas|sambung|terang|beber|cetus|tukas|urai)(?:nya)?(?![\p{L}-])/gu;
const wordBefore = /(?<!\p{L})(\p{L}{1,60})(\.?)$/u;
/** Their point is their own. */
const abbreviation = /^(?:dll|dsb|dst|dkk|tbk|jl|inc|ltd|jr|sr|\p{L})$/iu;

/** What is one word or two in quotation marks may be a name. */
const fewestCharacters = 15;
const mostCharacters = 400;

export function findMissingComma(text: string): TypingSlip | undefined {
  if (!text.includes('" ') && !text.includes('” ')) return undefined;
  for (const { 0: found, index } of text.matchAll(verb)) {
    const before = text.slice(Math.max(0, index - mostCharacters), index);
    const [written, word = '', stop] = wordBefore.exec(before) ?? [];
    if (written === undefined || (stop !== '' && abbreviation.test(word)) || !isSentence(before)) continue;
    return {
      index: index - written.length,
      written: `${written}${found}`,
      suggestion: `${word},${found}`,
    };
  }
  return undefined;
}

/** Three words at least behind the mark that opens the quotation, on the same line. */
function isSentence(before: string): boolean {
  const opening = Math.max(before.lastIndexOf('"'), before.lastIndexOf('“'));
  const quoted = before.slice(opening + 1);
  const isOpening = opening >= 0 && /^(?:|[\s(])$/.test(before[opening - 1] ?? '') && /^\S/.test(quoted);
  return (
    isOpening &&
    quoted.length >= fewestCharacters &&
    !/[”\n]/.test(quoted) &&
    quoted.trim().split(/\s+/).length > 2
  );
}
