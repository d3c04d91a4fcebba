// What the reader of a page knows beside the page: the archive that it goes into.
import type { Zone } from '../dates/zone.ts';

export interface KnownNames {
  /** Names and aliases of categories: they may stand at the end of a listed headline's line. */
  readonly categories: readonly string[];
  /** Agencies that a caption's closing parenthesis may credit, beside names in capitals. */
  readonly credits: readonly string[];
  /** Dates without a zone are in it. */
  readonly zone: Zone;
  /** Milliseconds since 1970 UTC: a page cannot have appeared after it. */
  readonly now: number;
}
