// Readers' words in English.
import { formatCount } from '../count.ts';
import type { ReaderStrings } from '../reader.ts';

export const readerStrings: ReaderStrings = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  footerNavigation: 'Site links',
  breadcrumbs: 'You are here',
  neighbours: 'Stories before and after',
  adjacentPeriods: 'Periods before and after',

  home: 'Home',
  archiveIndex: 'Archive',
  category: 'Category',
  feed: 'RSS',
  footerNote: (site) => `The news archive of ${site}. Rights in each story rest with its publisher.`,

  search: 'Search',
  searchLabel: 'Search the news',

  by: 'By',
  // `A and B`, `A, B and C`.
  beforeName: (index, count) => (index < count - 1 ? ', ' : ' and '),
  updated: 'Updated',
  photoMissing: 'The photo is not in the archive.',
  photoCredit: (credit) => `Photo: ${credit}`,
  source: 'Source:',
  comments: 'Comments',
  noComments: 'No comments on this story yet.',
  related: 'More stories',
  notInArchive: 'not yet in the archive',
  draft: 'Draft, not published yet',
  embargoed: (until) => `Under embargo until ${until}`,
  previousStory: 'Previous story',
  nextStory: 'Next story',
  storiesOfDay: (day) => `Stories of ${day}`,
  storiesOfMonth: (month) => `Stories of ${month}`,

  latest: 'Latest',
  noStories: 'There are no stories in this archive yet.',
  noStoriesInCategory: 'There are no stories in this category yet.',
  storyCount: (count) => `${formatCount(count, 'en')} ${count === 1 ? 'story' : 'stories'}`,
  allStories: (count) => `See all ${formatCount(count, 'en')} stories`,
  earlier: 'Earlier',
  later: 'Later',
  archiveByMonth: 'Archive by month',
  archiveByDate: 'By date',
  archiveByCategory: 'By category',
  calendarOf: (month) => `Stories per day in ${month}`,
  notFoundAdvice:
    'There is no page at this address. It may be mistyped, or the story may have been removed. Try searching for its headline or a keyword.',
  waysOn: 'Keep reading',
};
