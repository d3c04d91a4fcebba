// A summary and the text that it is of → whether it is only the text's beginning.

/** What systems put where they cut a text off. */
const end = /\s*(?:\[(?:…|\.\.\.|&hellip;)\]|…|\.\.\.|Continue reading.*|Read more.*|Selengkapnya.*)\s*$/i;

/** In characters. */
const longestEnd = 200;

/** In characters, without spaces: of place and agency, which systems leave out of a summary. */
const longestOpening = 80;

/** Of a summary in characters, without spaces: what is shorter may stand behind any dash. */
const leastSummary = 30;

/**
 * Both are plain words. However they are spaced: a summary has one line, and its text paragraphs that nothing parts. The
 * text may open with a dateline that the summary lacks. An empty summary is the beginning of anything.
 */
export function isBeginningOf(summary: string, text: string): boolean {
  // The search for an end takes its time at every place where one could begin.
  const [head, tail] = [summary.slice(0, -longestEnd), summary.slice(-longestEnd)];
  const words = withoutSpaces(head + tail.replace(end, ''));
  const beginning = withoutSpaces(text.slice(0, summary.length * 2 + longestOpening * 4));
  const place = beginning.indexOf(words);
  if (place === 0) return true;
  const isBehindOpening = /[-‐‑‒–—―:]$/.test(beginning.slice(0, Math.max(0, place)));
  return isBehindOpening && place <= longestOpening && words.length >= leastSummary;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
