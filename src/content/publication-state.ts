// Whether a story is to be seen at an instant: the one gate between what is published and what is not.
import type { KeptBack } from '../archive/article.ts';
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

/** Who looks at the site, and when. */
export interface View {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Whether drafts and stories under an embargo are shown too, marked: to the newsroom alone. */
  readonly drafts?: boolean;
}

export function isShown(record: ArticleRecord, { now, drafts = false }: View): boolean {
  return stateAt(record, now) === 'published' || (drafts && keptBackAt(record, now) !== undefined);
}

/** What keeps a story back that is yet to come out; `undefined` for every other. */
export function keptBackAt(record: ArticleRecord, now: number): KeptBack | undefined {
  const { publishAt, expires, withdrawal } = record;
  if (withdrawal !== undefined || (expires !== undefined && expires.epoch <= now)) return undefined;
  const state = stateAt(record, now);
  if (state === 'draft') return { kind: 'draft' };
  return state === 'embargoed' && publishAt !== undefined
    ? { kind: 'embargoed', until: publishAt }
    : undefined;
}

/** The instants at which the states of `records` change by themselves. */
export function changesOf(records: readonly ArticleRecord[]): number[] {
  return records.flatMap((record) =>
    [record.publishAt, record.expires]
      .flatMap((moment) => moment?.epoch ?? [])
      .filter((instant) => stateAt(record, instant - 1) !== stateAt(record, instant)),
  );
}
