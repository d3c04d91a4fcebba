// A body's HTML → how many words it has, and how long they take to read.

/** Words a minute: unhurried readers of Indonesian prose, on a phone. */
const readingSpeed = 210;

/** Words are what white space parts; tags part none, since blocks stand on lines of their own. */
export function countWords(html: string): number {
  return html.replace(/<[^>]*>/g, '').match(/\S+/g)?.length ?? 0;
}

/** At least one. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / readingSpeed));
}
