// A category: every article is in exactly one.
import type { Branded } from '../brand.ts';

/** A category's slug, checked to exist. */
export type CategoryId = Branded<string, 'CategoryId'>;

export interface Category {
  readonly id: CategoryId;
  readonly name: string;
  readonly description: string;
  /** Other spellings that articles may use. */
  readonly aliases: readonly string[];
}
