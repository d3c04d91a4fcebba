// What the command that makes a newsroom's repository tells.
import type { Placing } from '../new-site/place-files.ts';
import { newSiteStrings as en } from './en/new-site.ts';
import { newSiteStrings as id } from './id/new-site.ts';
import type { Language } from './language.ts';

export interface NewSiteStrings
  extends Readonly<Record<Exclude<Placing, 'placed'>, (dir: string) => string>> {
  /** npm could not pack this program; `message` is npm's own. */
  readonly notPacked: (message: string) => string;
  readonly made: (dir: string) => string;
  /** A line each, what is to be done then; `dir` is a word of a shell. */
  readonly next: (dir: string) => readonly string[];
  /** It lies in another repository, whose root is `repository`. */
  readonly inside: (repository: string) => string;
}

const byLanguage: Record<Language, NewSiteStrings> = { id, en };

export function newSiteStrings(language: Language): NewSiteStrings {
  return byLanguage[language];
}
