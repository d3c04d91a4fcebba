// What a story is to be called → the path of its article file.
import { createHash } from 'node:crypto';
import { longestSlug, slugFromText } from '../archive/slug.ts';
import type { LocalDate } from '../dates/moment.ts';

/** Hex digits that tell apart two stories of one slug, and more of them should even these be equal. */
const suffixLengths = [6, 12, 24, 48];

/**
 * Relative to the content folder, first choice first: `articles/2024/09/<slug>.md` by the day in the site's zone, then
 * the same with hex digits of `identity`. `names` are texts that the slug is made of, the first that gives one.
 */
export function* articlePaths(
  names: readonly string[],
  date: LocalDate,
  identity: string,
): Generator<string, void> {
  const [year, month] = date.split('-');
  const folder = `articles/${year}/${month}`;
  const hash = createHash('sha256').update(identity).digest('hex');
  const slug = names.flatMap((name) => slugFromText(name) ?? [])[0] ?? `berita-${hash.slice(0, 6)}`;
  yield `${folder}/${slug}.md`;
  for (const length of suffixLengths) {
    yield `${folder}/${cutStem(slug, longestSlug - length - 1)}-${hash.slice(0, length)}.md`;
  }
}

/** Six hex digits of a text's SHA-256. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 6);
}

/** So that no suffix makes a slug longer than slugs may be. */
function cutStem(slug: string, limit: number): string {
  return slug.length <= limit ? slug : slug.slice(0, limit + 1).replace(/-[^-]*$/, '');
}
