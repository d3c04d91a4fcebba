// A feed's items → when the newest of what they say was said.
import type { Moment } from '../../src/dates/moment.ts';
import type { FeedItem } from '../../src/pages/file-props.ts';

/** `undefined` for a feed without items. */
export function lastChangeOf(items: readonly FeedItem[]): Moment | undefined {
  return items
    .map(({ publishedAt, updatedAt }) => updatedAt ?? publishedAt)
    .reduce<Moment | undefined>(
      (latest, moment) => (latest === undefined || moment.epoch > latest.epoch ? moment : latest),
      undefined,
    );
}
