// Words about authors and topics: on their pages, and where they are led to.
import type { SubjectKind } from '../archive/subject.ts';
import { subjectStrings as en } from './en/subjects.ts';
import { subjectStrings as id } from './id/subjects.ts';
import type { Language } from './language.ts';

type ByKind<T> = Readonly<Record<SubjectKind, T>>;

/** Names and years come in as they are to be printed. */
export interface SubjectStrings {
  /** Over a name, and over the topics of a story. */
  readonly kind: ByKind<string>;
  readonly list: ByKind<string>;
  readonly listDescription: ByKind<(site: string) => string>;
  readonly listNavigation: string;
  readonly description: ByKind<(name: string, site: string) => string>;
  readonly year: (name: string, year: string) => string;
  readonly yearDescription: ByKind<(name: string, year: string, site: string) => string>;
  readonly none: ByKind<string>;
  /** Over the stories where the page shows them all. */
  readonly allShown: string;
  readonly archiveByYear: string;
  readonly archiveByName: string;
}

const byLanguage: Record<Language, SubjectStrings> = { id, en };

export function subjectStrings(language: Language): SubjectStrings {
  return byLanguage[language];
}
