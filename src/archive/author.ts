// A person who signs articles.
import type { Branded } from '../brand.ts';

/** An author's slug. */
export type AuthorId = Branded<string, 'AuthorId'>;

export interface Author {
  readonly id: AuthorId;
  readonly name: string;
  readonly role: string;
  readonly description: string;
  /** Other spellings that articles may use. */
  readonly aliases: readonly string[];
}
