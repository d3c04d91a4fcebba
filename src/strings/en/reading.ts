// The words around reading a story in English.
import type { ReadingStrings } from '../reading.ts';

export const readingStrings: ReadingStrings = {
  readingTime: (minutes) => `${minutes} min read`,
  partOfSeries: 'Part of the series',

  age: {
    year: 'This story is more than a year old.',
    years: 'This story is {years} years old.',
  },

  share: 'Share',
  email: 'Email',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  linkNotCopied: 'The link could not be copied. Take it from the address bar.',

  citation: ({ byline, headline, site, date }) => [...byline, `“${headline}”`, site, date, ''].join(', '),
};
