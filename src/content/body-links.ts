// A body's text → its links to other pages of this site, with their places.
import type { Located } from './located.ts';

/** What a body without such a link lacks: most are told apart by it. */
const anyLink = /(?:\]\(|\]:)[ \t]*<?\//;

/**
 * A link's address behind its text, or behind a label at the start of a line; as writers write them. Behind the text of
 * a picture stands a photo.
 */
const link = /(?:(?<!!\[[^\][]*)\]\(|^ {0,3}\[[^\]]+\]:)[ \t]*<?(\/(?!\/)[^\s)>#?"]*)/dg;

/**
 * Addresses as the site has them: with a slash at the end, or a file's ending. `bodyLine` is the line of the file that the
 * body begins on.
 */
export function findSiteLinks(body: string, bodyLine: number): Located<string>[] {
  if (!anyLink.test(body)) return [];
  return body.split('\n').flatMap((line, index) =>
    Array.from(line.matchAll(link), ({ 1: written = '', indices }) => ({
      value: /\/$|\.\w+$/.test(written) ? written : `${written}/`,
      position: { line: bodyLine + index, column: (indices?.[1]?.[0] ?? 0) + 1 },
    })),
  );
}
