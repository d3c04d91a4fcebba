// The archive → every story that was corrected, told by the summaries of its months.
import type { Archive } from './archive.ts';
import type { CorrectedStory } from './correction.ts';

/** By month, oldest first, in it by permalink. */
export function correctedStories({ months }: Pick<Archive, 'months'>): CorrectedStory[] {
  return months.flatMap(({ summary }) => summary.corrected);
}
