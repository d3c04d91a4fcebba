// What the command tells that writes an editor's files.
import { editorStrings as en } from './en/editor.ts';
import { editorStrings as id } from './id/editor.ts';
import type { Language } from './language.ts';

export interface EditorStrings {
  readonly written: (folder: string, count: number) => string;
  readonly offered: (categories: number, authors: number, topics: number) => string;
  /** A file that cannot be merged, and what is to be put into it by hand. */
  readonly left: (path: string, wanted: string) => string;
}

const byLanguage: Record<Language, EditorStrings> = { id, en };

export function editorStrings(language: Language): EditorStrings {
  return byLanguage[language];
}
