// The overview of the date indexes: the archive → years with their months, and the categories.
import { type Archive, countByCategory } from '../archive/archive.ts';
import { calendarYears } from '../archive/calendar.ts';
import { composeArchive } from '../archive/composition.ts';
import { subjectKinds } from '../archive/subject.ts';
import { compareText } from '../problem.ts';
import { subjectStrings } from '../strings/subjects.ts';
import { archiveIndexAddress, subjectListAddress } from './addresses.ts';
import { linkPeriod } from './calendar.ts';
import type { Link } from './chrome.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';
import type { ArchiveChart } from './props.ts';

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
      lists: linkLists(archive),
      chart: planChart(context),
    },
  };
}

/** More colours than this nobody tells apart. */
const chartSeriesAtMost = 6;

function planChart({ archive, categoryLink }: PlanContext): ArchiveChart | undefined {
  const composition = composeArchive(archive, chartSeriesAtMost);
  if (composition === undefined) return undefined;
  const { months, series } = composition;
  return {
    months,
    series: series.map(({ category, counts }) => ({ name: category && categoryLink(category).text, counts })),
  };
}

function linkLists({ site, authors, topics }: Archive): Link[] {
  const counts = { author: authors.size, topic: topics.size };
  const { list } = subjectStrings(site.language);
  return subjectKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ({ text: list[kind], permalink: subjectListAddress(kind) }));
}
