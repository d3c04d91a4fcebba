// A summary and the text that it is of → whether it is only the text's beginning.

/** What systems put where they cut a text off. */
const end = /\s*(?:\[(?:…|\.\.\.|&hellip;)\]|…|\.\.\.|Continue reading.*|Read more.*|Selengkapnya.*)\s*$/i;

/** In characters. */
const longestEnd = 200;

/** Both are plain words. An empty summary is the beginning of anything. */
export function isBeginningOf(summary: string, text: string): boolean {
  // The search for an end takes its time at every place where one could begin.
  const [head, tail] = [summary.slice(0, -longestEnd), summary.slice(-longestEnd)];
  return text.startsWith(head + tail.replace(end, ''));
}
