// The overview of the date indexes: the archive → years with their months, and the categories.
import { byCategory } from '../archive/by-category.ts';
import { byMonth, byYear } from '../archive/by-date.ts';
import { compareText } from '../problem.ts';
import { archiveIndexAddress } from './addresses.ts';
import { countPeriod } from './calendar.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';

export function planArchiveIndex(context: PlanContext): PageOf<'archive-index'> {
  const { archive, chrome, heads, categoryLink } = context;
  const groups = byCategory(archive.articles);
  const years = byYear(archive.articles).map((year) => ({
    ...countPeriod(year),
    months: byMonth(year.articles).map(countPeriod),
  }));
  const categories = [...archive.categories.values()].map(({ id }) => ({
    ...categoryLink(id),
    count: groups.get(id)?.length ?? 0,
  }));
  return {
    kind: 'archive-index',
    props: {
      chrome,
      permalink: archiveIndexAddress,
      title: heads.archiveIndex,
      description: heads.archiveIndexDescription(archive.site.name),
      years: years.reverse(),
      categories: categories.sort((a, b) => compareText(a.text, b.text)),
    },
  };
}
