// Every word that a reader sees on a page and that is not content.
import { readerStrings as en } from './en/reader.ts';
import { readerStrings as id } from './id/reader.ts';
import type { Language } from './language.ts';

/** Texts with a value in them are functions; dates and names come in as they are to be printed. */
export interface ReaderStrings {
  readonly skipToContent: string;
  /** Names of landmarks, read out by screen readers. */
  readonly mainNavigation: string;
  readonly footerNavigation: string;
  readonly breadcrumbs: string;
  readonly neighbours: string;
  readonly adjacentPeriods: string;

  readonly home: string;
  readonly archiveIndex: string;
  readonly category: string;
  /** The link to the feed of the whole archive. */
  readonly feed: string;
  readonly footerNote: (site: string) => string;

  readonly search: string;
  readonly searchLabel: string;

  /** Before the authors' names. */
  readonly by: string;
  /** What stands before the name at `index` of `count` names, from the second on. */
  readonly beforeName: (index: number, count: number) => string;
  readonly updated: string;
  readonly photoMissing: string;
  readonly photoCredit: (credit: string) => string;
  readonly source: string;
  readonly comments: string;
  readonly noComments: string;
  readonly related: string;
  readonly notInArchive: string;
  /** Labels of stories that are not out yet, in previews. */
  readonly draft: string;
  readonly embargoed: (until: string) => string;
  readonly previousStory: string;
  readonly nextStory: string;
  readonly storiesOfDay: (day: string) => string;
  readonly storiesOfMonth: (month: string) => string;

  readonly latest: string;
  readonly noStories: string;
  readonly noStoriesInCategory: string;
  readonly storyCount: (count: number) => string;
  readonly allStories: (count: number) => string;
  readonly earlier: string;
  readonly later: string;
  readonly archiveByMonth: string;
  readonly archiveByDate: string;
  readonly archiveByCategory: string;
  readonly calendarOf: (month: string) => string;
  readonly notFoundAdvice: string;
  readonly waysOn: string;
}

const byLanguage: Record<Language, ReaderStrings> = { id, en };

export function readerStrings(language: Language): ReaderStrings {
  return byLanguage[language];
}
