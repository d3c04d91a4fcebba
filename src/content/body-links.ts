// A body's text → its links to stories and days of the archive, with their places.
import type { Located } from './located.ts';

/** What a body without such a link lacks: most are told apart by it. */
const anyLink = /[(:<\s]\/\d{4}\/\d\d\//;

/** A link's address behind its text, or behind a label at the start of a line; as writers write them. */
const link = /(?:\]\(|^ {0,3}\[[^\]]+\]:)[ \t]*<?(\/\d{4}\/\d\d\/[^\s/)>#?"]+\/?)/dg;

/** Addresses with a slash at the end, as the site has them. `bodyLine` is the line of the file that the body begins on. */
export function findStoryLinks(body: string, bodyLine: number): Located<string>[] {
  if (!anyLink.test(body)) return [];
  return body.split('\n').flatMap((line, index) =>
    Array.from(line.matchAll(link), ({ 1: written = '', indices }) => ({
      value: written.endsWith('/') ? written : `${written}/`,
      position: { line: bodyLine + index, column: (indices?.[1]?.[0] ?? 0) + 1 },
    })),
  );
}
