// Readers' words in Indonesian.
import type { ReaderStrings } from '../reader.ts';

export const readerStrings: ReaderStrings = {
  skipToContent: 'Langsung ke isi',
};
