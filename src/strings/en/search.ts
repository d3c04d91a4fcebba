// The search page's words in English.
import type { SearchStrings } from '../search.ts';

export const searchStrings: SearchStrings = {
  page: {
    category: 'Category',
    author: 'Author',
    year: 'Year',
    all: 'All',
    order: 'Sort by',
    newest: 'Newest',
    relevant: 'Most relevant',
    noScript:
      'Search needs JavaScript, which is off in this browser. Every story can still be found by category and date below.',
    browse: 'Browse the archive',
  },
  script: {
    ask: 'Type the words to look for, or choose a category, an author or a year.',
    searching: 'Searching…',
    oneResult: '1 result.',
    allShown: '{found} results.',
    someShown: '{shown} of {found} results shown.',
    shownSince:
      'Results shown: {shown}, from stories since {since}. Older stories have not been searched yet.',
    noneSince: 'No results yet from stories since {since}. Older stories have not been searched yet.',
    none: 'No results. Check the spelling, use fewer words, or loosen the filters.',
    more: 'Load more',
    further: 'Search older stories',
    offline: 'The connection was lost. Check your internet connection and try again.',
    missing: 'Part of the search index was not found. Try again in a moment, or browse the archive below.',
    failed: 'Search cannot run in this browser. Please browse the archive below.',
    retry: 'Try again',
  },
};
