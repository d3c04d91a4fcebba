// A line that may hold tags, entities and characters that nobody sees → the words of it.
import { parseHtmlFragment } from './parse-html.ts';
import { cleanText } from './text.ts';
import { textOf } from './tree.ts';

/** One line, trimmed. A `<` that begins no tag stays. */
export function plainWords(written: string): string {
  const words = /[<&]/.test(written) ? textOf(parseHtmlFragment(written).root) : written;
  return cleanText(words, { tell: () => {} })
    .replace(/\s+/g, ' ')
    .trim();
}
