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
}

const byLanguage: Record<Language, NewArticleStrings> = { id, en };

export function newArticleStrings(language: Language): NewArticleStrings {
  return byLanguage[language];
}
