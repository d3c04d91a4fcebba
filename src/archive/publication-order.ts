// The archive's one order: by the instant of publication, then by permalink.
import { compareText } from '../problem.ts';
import type { Article } from './article.ts';

type Published = Pick<Article, 'publishedAt' | 'permalink'>;

/** Oldest first; two stories of one instant are ordered by permalink. */
export function compareByPublication(a: Published, b: Published): number {
  return a.publishedAt.epoch - b.publishedAt.epoch || compareText(a.permalink, b.permalink);
}
