// Whether a story is to be seen at an instant: the one gate between what is published and what is not.
import type { ArticleRecord } from './article-record.ts';

export type PublicationState = 'draft' | 'embargoed' | 'withdrawn' | 'expired' | 'published';

/** `now` in milliseconds since 1970 UTC. A withdrawal is told for ever, though the story would have expired. */
export function stateAt(
  { draft, publishAt, expires, withdrawal }: ArticleRecord,
  now: number,
): PublicationState {
  if (draft) return 'draft';
  if (publishAt !== undefined && now < publishAt.epoch) return 'embargoed';
  if (withdrawal !== undefined) return 'withdrawn';
  return expires !== undefined && expires.epoch <= now ? 'expired' : 'published';
}

/** The instants at which the states of `records` change by themselves. */
export function changesOf(records: readonly ArticleRecord[]): number[] {
  return records.flatMap((record) =>
    [record.publishAt, record.expires]
      .flatMap((moment) => moment?.epoch ?? [])
      .filter((instant) => stateAt(record, instant - 1) !== stateAt(record, instant)),
  );
}
