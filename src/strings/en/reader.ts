// Readers' words in English.
import type { ReaderStrings } from '../reader.ts';

export const readerStrings: ReaderStrings = {
  skipToContent: 'Skip to content',
};
