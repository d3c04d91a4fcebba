// A summary and the text that it is of → whether it is only the text's beginning.

/** What systems put where they cut a text off. */
const end = /\s*(?:\[(?:…|\.\.\.|&hellip;)\]|…|\.\.\.|Continue reading.*|Read more.*|Selengkapnya.*)\s*$/i;

/** Both are plain words. An empty summary is the beginning of anything. */
export function isBeginningOf(summary: string, text: string): boolean {
  return text.startsWith(summary.replace(end, ''));
}
