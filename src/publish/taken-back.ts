// Two sites → the stories of the older one that the newer has taken back: withdrawn, hidden again or deleted.
import { isStoryAddress, type Permalink } from '../archive/address.ts';
import { compareText } from '../problem.ts';

/** `paths` are those of its files; `withdrawn` have a page that tells of the withdrawal alone, or leads on. */
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
    const permalink = addressOf(path);
    if (!gone.has(permalink)) yield permalink;
  }
}

export function isStoryPath(path: string): boolean {
  return path.endsWith('/index.html') && isStoryAddress(addressOf(path));
}

function addressOf(path: string): Permalink {
  return `/${path.slice(0, -'index.html'.length)}` as Permalink;
}
