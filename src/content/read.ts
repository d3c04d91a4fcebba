// SKELETON: a content folder → everything in it, each file read once.
import type { Language } from '../strings/language.ts';

/** Everything that lies in a content folder, read and parsed file by file; references are not resolved yet. */
export interface RawContent {
  /** How many content files were read: for the report's last line. */
  readonly fileCount: number;
  /** From site.yaml where it can be read, else Indonesian. */
  readonly reportLanguage: Language;
}

/** An absent folder is an empty one. */
export async function readContent(_contentDir: string): Promise<RawContent> {
  return { fileCount: 0, reportLanguage: 'id' };
}
