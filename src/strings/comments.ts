// The words around readers' comments.
import { commentsStrings as en } from './en/comments.ts';
import { commentsStrings as id } from './id/comments.ts';
import type { Language } from './language.ts';

export interface CommentsStrings {
  /** The terms; the guideline is named between the two, as a link where the site has its page. */
  readonly terms: { readonly before: string; readonly guideline: string; readonly after: string };
  readonly inReplyTo: (name: string) => string;
  /** Who wrote a comment without a name. */
  readonly nameless: string;
  readonly complain: string;
  /** Read out after `complain`, where it is not seen whose comment it stands under. */
  readonly commentOf: (name: string) => string;
  /** Of the mail that a complaint begins. */
  readonly complaintSubject: (headline: string) => string;
}

const byLanguage: Record<Language, CommentsStrings> = { id, en };

export function commentsStrings(language: Language): CommentsStrings {
  return byLanguage[language];
}
