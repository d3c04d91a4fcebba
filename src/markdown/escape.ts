// Plain text → Markdown that renders as exactly that text.

/** Whether a text can be a paragraph at all: one line, trimmed, not empty, no control characters or half surrogates. */
export function isParagraphText(text: string): boolean {
  return text !== '' && text === text.trim() && !/(?!\t)\p{Cc}|\p{Cs}/u.test(text);
}

/**
 * Markdown of one paragraph whose text is `text`. A backslash stands only where Markdown would read something
 * else: most news text comes out as it is. Paragraphs so made, joined by blank lines, stay the paragraphs they
 * are. Throws on a text that `isParagraphText` refuses; with the typographer on, quotes and dashes change.
 */
export function escapeParagraph(text: string): string {
  if (!isParagraphText(text)) throw new RangeError(`Not the text of a paragraph: ${JSON.stringify(text)}`);
  return text.replace(/[\\`*_~[\]<&#>+-]/g, '\\$&');
}
