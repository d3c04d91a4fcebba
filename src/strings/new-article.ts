// What the command that begins an article tells.
import { newArticleStrings as en } from './en/new-article.ts';
import { newArticleStrings as id } from './id/new-article.ts';
import type { Language } from './language.ts';

export interface NewArticleStrings {
  readonly made: (path: string) => string;
  readonly fillCategory: string;
  readonly writeOn: string;
  readonly exists: (path: string) => string;
  readonly noAddress: (headline: string) => string;
  /** Files of the same name in other months. */
  readonly namesakes: (paths: readonly string[]) => string;
  /** Above the numbered list of categories, the question below it, and what is said of an answer that is none. */
  readonly categories: string;
  readonly whichCategory: string;
  readonly noCategory: (written: string, nearest: string | undefined) => string;
  /** The category behind --category, with all that there are. */
  readonly unknownCategory: (
    written: string,
    nearest: string | undefined,
    known: readonly string[],
  ) => string;
  /** Above the numbered list of similar stories, the question below it, and what is said of a wrong number. */
  readonly similar: string;
  readonly whichRelated: string;
  readonly noNumber: (written: string, most: number) => string;
  /** Above the same stories as lines of front matter, where nobody can be asked. */
  readonly similarToCopy: string;
  readonly givenUp: string;
}

const byLanguage: Record<Language, NewArticleStrings> = { id, en };

export function newArticleStrings(language: Language): NewArticleStrings {
  return byLanguage[language];
}
