// The search page: the archive → its form's categories and years.
import { calendarYears } from '../archive/calendar.ts';
import { compareText } from '../problem.ts';
import { periodAddress, searchAddress } from './addresses.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';

export function planSearch({ archive, chrome, heads, categoryLink }: PlanContext): PageOf<'search'> {
  const categories = [...archive.categories.keys()].map(categoryLink);
  const years = calendarYears(archive).filter(({ count }) => count > 0);
  return {
    kind: 'search',
    props: {
      chrome,
      permalink: searchAddress,
      title: heads.search,
      description: heads.searchDescription(archive.site.name),
      categories: categories.sort((a, b) => compareText(a.text, b.text)),
      years: years.map(({ period }) => ({ text: period, permalink: periodAddress(period) })).reverse(),
    },
  };
}
