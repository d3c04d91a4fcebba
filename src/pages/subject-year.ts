// A year of the archive → a page for each author and topic that has one: all its stories of that year, by month.
import type { Article } from '../archive/article.ts';
import type { ArchiveMonth } from '../archive/month.ts';
import { type SubjectKind, subjectIdsOf, subjectKinds } from '../archive/subject.ts';
import type { PlacedYear } from '../archive/subject-years.ts';
import { type LocalMonth, type LocalYear, monthOf } from '../dates/moment.ts';
import { compareText } from '../problem.ts';
import { subjectStrings } from '../strings/subjects.ts';
import { subjectYearAddress } from './addresses.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';

/** One page for each of `placed`, which are all of `year`. */
export function* planSubjectYears(
  context: PlanContext,
  year: LocalYear,
  placed: readonly PlacedYear[],
): Generator<PageOf<'subject-year'>> {
  const { archive, chrome, subjectLink, teaserOf } = context;
  const words = subjectStrings(archive.site.language);
  const stories = gatherStories(placed);
  for (const { subject, count } of placed) {
    const { kind, id, name } = subject;
    const months = [...(stories[kind].get(id) ?? [])];
    yield {
      kind: 'subject-year',
      props: {
        chrome,
        permalink: subjectYearAddress(kind, id, year),
        title: words.year(name, year),
        description: words.yearDescription[kind](name, year, archive.site.name),
        of: kind,
        subject: subjectLink(kind, id),
        count,
        months: months.map(([period, articles]) => ({ period, articles: articles.map(teaserOf) })),
      },
    };
  }
}

/** Months come newest first, and the stories in each. */
type Gathered = ReadonlyMap<string, Map<LocalMonth, Article[]>>;

/** Each month is looked into once for all of `placed`. */
function gatherStories(placed: readonly PlacedYear[]): Record<SubjectKind, Gathered> {
  const gathered = { author: makeShelf(placed, 'author'), topic: makeShelf(placed, 'topic') };
  const subjects = placed.map(({ subject }) => subject);
  for (const { articlesOf } of newestFirst(placed)) {
    for (const article of articlesOf(subjects).toReversed()) {
      for (const kind of subjectKinds) {
        for (const id of subjectIdsOf(article, kind)) {
          const months = gathered[kind].get(id);
          const month = monthOf(article.localDate);
          const known = months?.get(month);
          if (known) known.push(article);
          else months?.set(month, [article]);
        }
      }
    }
  }
  return gathered;
}

function makeShelf(placed: readonly PlacedYear[], kind: SubjectKind): Gathered {
  const own = placed.filter(({ subject }) => subject.kind === kind);
  return new Map(own.map(({ subject }) => [subject.id, new Map()]));
}

function newestFirst(placed: readonly PlacedYear[]): ArchiveMonth[] {
  const months = new Set(placed.flatMap(({ holdings }) => holdings.map(({ month }) => month)));
  return [...months].sort((a, b) => compareText(b.month, a.month));
}
