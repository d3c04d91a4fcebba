// Readings of article files that one build keeps for the next.
import type { ArticleReading } from './article-record.ts';

/** `stamp` says that the file is untouched on this machine; the hash in the reading holds on any machine. */
export interface KeptReading {
  readonly stamp: string;
  readonly reading: ArticleReading;
}

/** Path → what is kept of it. */
export type KeptReadings = ReadonlyMap<string, KeptReading>;

/** Where readings are kept; what cannot be trusted is not returned. */
export interface ReadingStore {
  read(): KeptReadings;
  write(kept: KeptReadings): void;
}
