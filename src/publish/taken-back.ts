// Two sites → the stories of the older one that the newer has taken back: withdrawn, hidden again or deleted.
import type { Permalink } from '../archive/address.ts';
import { compareText } from '../problem.ts';

/** `paths` are those of its files; `withdrawn` have a page that tells of the withdrawal alone. */
export interface StoryPaths {
  readonly paths: Iterable<string>;
  readonly withdrawn: readonly Permalink[];
}

/** Sorted. Whoever holds `older` holds their text: on their pages, and in lists, feeds and the search index. */
export function findTakenBack(older: StoryPaths, newer: StoryPaths): Permalink[] {
  const stands = new Set(storiesIn(newer));
  return [...storiesIn(older)].filter((story) => !stands.has(story)).sort(compareText);
}

function* storiesIn({ paths, withdrawn }: StoryPaths): Generator<Permalink> {
  const gone = new Set(withdrawn);
  for (const path of paths) {
    if (!isStoryPath(path)) continue;
    const permalink = `/${path.slice(0, -'index.html'.length)}` as Permalink;
    if (!gone.has(permalink)) yield permalink;
  }
}

/** A story's last segment is never all digits: those are days. */
export function isStoryPath(path: string): boolean {
  return /^\d{4}\/\d{2}\/(?!\d+\/)[^/]+\/index\.html$/.test(path);
}
