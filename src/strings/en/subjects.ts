// Words about authors and topics in English.
import type { SubjectStrings } from '../subjects.ts';

export const subjectStrings: SubjectStrings = {
  kind: { author: 'Author', topic: 'Topic' },
  list: { author: 'Authors', topic: 'Topics' },
  listDescription: {
    author: (site) => `Every author in the archive of ${site}, from A to Z.`,
    topic: (site) => `Every topic in the archive of ${site}, from A to Z.`,
  },
  listNavigation: 'First letter',
  description: {
    author: (name, site) => `Stories by ${name} on ${site}.`,
    topic: (name, site) => `Stories about ${name} on ${site}.`,
  },
  year: (name, year) => `${name}, ${year}`,
  yearDescription: {
    author: (name, year, site) => `Every story by ${name} in ${year} on ${site}.`,
    topic: (name, year, site) => `Every story about ${name} in ${year} on ${site}.`,
  },
  none: {
    author: 'There are no stories by this author yet.',
    topic: 'There are no stories about this topic yet.',
  },
  allShown: 'All stories',
  archiveByYear: 'Archive by year',
  archiveByName: 'Authors and topics',
};
