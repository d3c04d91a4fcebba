// What stories are about, over the borders of categories: a story has as many topics as it needs.
import type { Branded } from '../brand.ts';

/** A topic's slug. */
export type TopicId = Branded<string, 'TopicId'>;

export interface Topic {
  readonly id: TopicId;
  readonly name: string;
  readonly description: string;
  /** Other spellings that articles may use. */
  readonly aliases: readonly string[];
}
