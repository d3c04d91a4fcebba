// Titles and descriptions of pages in English.
import type { PageHeads } from '../page-heads.ts';

export const pageHeads: PageHeads = {
  home: 'Home',
  homeDescription: (site) => `The news archive of ${site}.`,
  archiveIndex: 'Archive',
  archiveIndexDescription: (site) => `The whole archive of ${site} by year, month and category.`,
  search: 'Search',
  searchDescription: (site) => `Search the archive of ${site}.`,
  notFound: 'Page not found',
  notFoundDescription: 'There is no page at this address.',
  categoryDescription: (category, site) => `Latest ${category} stories and their archive at ${site}.`,
  feed: (name, site) => `${name} – ${site}`,
  categoryMonth: (category, month) => `${category}, ${month}`,
  periodTitle: (period) => `Stories of ${period}`,
  periodDescription: (period, site) => `Stories that ${site} published in ${period}.`,
};
