// Authors and topics → the cells of their pages: one for each page of newest stories, a few for those of each year.
import type { Archive } from '../archive/archive.ts';
import type { Digest } from '../archive/article.ts';
import { type Holding, type Holdings, holdingsOf, newestHoldings } from '../archive/holdings.ts';
import type { ArchiveMonth } from '../archive/month.ts';
import { type NewestFinder, newestCount } from '../archive/newest-finder.ts';
import { type Subject, subjectsOf } from '../archive/subject.ts';
import { type PlacedYear, subjectsByYear } from '../archive/subject-years.ts';
import type { LocalYear } from '../dates/moment.ts';
import { digestText } from '../digest.ts';
import { digestData } from '../digest-data.ts';
import type { Cell } from './cell.ts';
import { itemCount, planSubjectFeed } from './feed.ts';
import { makePlanContext } from './plan-context.ts';
import { planSubject } from './subject.ts';
import { planSubjectYears } from './subject-year.ts';

/** What is asked of the archive once for all cells. */
export interface SubjectPlanning {
  readonly archive: Archive;
  readonly holdings: Holdings;
  readonly newest: NewestFinder;
  /** Over what all pages show. */
  readonly shared: Digest;
}

export interface SubjectCells {
  readonly subjects: readonly Cell[];
  /** Only years in which somebody has a page. */
  readonly years: ReadonlyMap<LocalYear, readonly Cell[]>;
}

export function planSubjectCells(planning: SubjectPlanning): SubjectCells {
  const { archive, holdings } = planning;
  const subjects = subjectsOf(archive);
  const shown = digestShown(planning);
  const told = makeToldByFeeds(archive);
  const byYear = subjectsByYear(subjects, holdings);
  return {
    subjects: subjects.map((subject) => subjectCell(planning, subject, shown, told)),
    years: new Map(Array.from(byYear, ([year, placed]) => [year, yearCells(planning, year, placed, shown)])),
  };
}

/**
 * Beside its own source a teaser shows its category: which one a written name means is told by all that the
 * categories are called.
 */
function digestShown({ archive, shared }: SubjectPlanning): Digest {
  const categories = Array.from(archive.categories.values(), ({ id, name, aliases }) => [id, name, aliases]);
  return digestData({ shared, categories });
}

function subjectCell(
  { archive, holdings, newest }: SubjectPlanning,
  subject: Subject,
  shown: Digest,
  told: ToldByFeeds,
): Cell {
  const held = holdingsOf(holdings, subject);
  const { kind, id } = subject;
  const hasFeed = archive.site.feeds.includes(kind);
  const inFeed = hasFeed
    ? {
        months: newestHoldings(held, itemCount).map(({ month }) => told.ofMonth(month)),
        links: told.hiddenLinks,
      }
    : undefined;
  return {
    key: `${kind}/${id}`,
    kinds: hasFeed ? ['subject', 'rss'] : ['subject'],
    inputs: digestData({ shown, subject, held: held.map(rowOf), photos: photosOf(held), inFeed }),
    *plan() {
      const context = makePlanContext(archive, newest);
      const page = planSubject(context, subject, held, newest(subject));
      yield page;
      if (hasFeed) yield planSubjectFeed(context, page.props, newest(subject));
    },
  };
}

interface ToldByFeeds {
  readonly ofMonth: (month: ArchiveMonth) => Digest;
  readonly hiddenLinks: Digest;
}

/**
 * What a feed says of a story that its source does not decide alone: who a written name means, what they and the topics
 * are called, what its photos are. Told once a month, of all in it.
 */
function makeToldByFeeds({ authors, topics, hiddenLinks }: Archive): ToldByFeeds {
  const told = new Map<ArchiveMonth, Digest>();
  const ofMonth = (month: ArchiveMonth): Digest => {
    const known = told.get(month);
    if (known !== undefined) return known;
    const { summary } = month;
    const digest = digestData({
      authors: summary.authors.map((share) => authors.get(share.id) ?? share.id),
      topics: summary.topics.map((share) => topics.get(share.id) ?? share.id),
      photos: summary.photos,
    });
    told.set(month, digest);
    return digest;
  };
  return { ofMonth, hiddenLinks: digestData([...hiddenLinks]) };
}

/**
 * Who shares a cell is decided by the first digit of a digest: with all of a year in one, its two hundred authors' pages
 * were planned for one's new story, and with a cell for each, an archive of many topics had as many packs of outputs.
 */
function yearCells(
  planning: SubjectPlanning,
  year: LocalYear,
  placed: readonly PlacedYear[],
  shown: Digest,
): Cell[] {
  const groups = new Map<string, PlacedYear[]>();
  for (const each of placed) {
    const group = groupOf(each.subject);
    const known = groups.get(group);
    if (known) known.push(each);
    else groups.set(group, [each]);
  }
  return Array.from(groups, ([group, members]) => yearCell(planning, { year, group }, members, shown));
}

/** One of sixteen. */
function groupOf({ kind, id }: Subject): string {
  return digestText(`${kind}/${id}`).slice(0, 1);
}

function yearCell(
  { archive, newest }: SubjectPlanning,
  { year, group }: { readonly year: LocalYear; readonly group: string },
  placed: readonly PlacedYear[],
  shown: Digest,
): Cell {
  const rows = placed.map(({ subject: { kind, id, name }, holdings }) => {
    return [kind, id, name, holdings.map(rowOf)];
  });
  return {
    key: `subjects/${year}/${group}`,
    kinds: ['subject-year'],
    inputs: digestData({ shown, rows }),
    plan: () => planSubjectYears(makePlanContext(archive, newest), year, placed),
  };
}

/** Of the stories shown, and perhaps of some more: a page of newest stories shows their lead photos. */
function photosOf(held: readonly Holding[]) {
  return newestHoldings(held, newestCount).flatMap(({ leadPhotos }) => leadPhotos ?? []);
}

function rowOf({ month, count, digest }: Holding) {
  return [month.month, count, digest];
}
