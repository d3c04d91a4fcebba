// The overview of the date indexes: the archive → years with their months, and the categories.
import { countByCategory } from '../archive/archive.ts';
import { calendarYears } from '../archive/calendar.ts';
import { compareText } from '../problem.ts';
import { archiveIndexAddress } from './addresses.ts';
import { linkPeriod } from './calendar.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';

export function planArchiveIndex(context: PlanContext): PageOf<'archive-index'> {
  const { archive, chrome, heads, categoryLink } = context;
  const counts = countByCategory(archive);
  const years = calendarYears(archive).map((year) => ({
    ...linkPeriod(year),
    months: year.months.filter(({ kind }) => kind === 'dated').map(linkPeriod),
  }));
  const categories = [...archive.categories.values()].map(({ id }) => ({
    ...categoryLink(id),
    count: counts.get(id) ?? 0,
  }));
  return {
    kind: 'archive-index',
    props: {
      chrome,
      permalink: archiveIndexAddress,
      title: heads.archiveIndex,
      description: heads.archiveIndexDescription(archive.site.name),
      years: years.filter(({ count }) => count > 0).reverse(),
      categories: categories.sort((a, b) => compareText(a.text, b.text)),
    },
  };
}
