// The archive's articles → the bundles that the search index is cut into, one a period.
import { type LocalDate, monthOf, yearOf } from '../dates/moment.ts';
import { compareText } from '../problem.ts';
import { eightDaysOf, levelsInDecade, levelsInYear, type PeriodOf } from './periods.ts';

/** What the cuts are made by. */
export interface Dated {
  readonly localDate: LocalDate;
}

/** `from` and `to` are the dates of its oldest and newest article; `articles` are oldest first. */
export interface Bundle<A extends Dated> {
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly articles: readonly A[];
}

/** The most articles that a bundle may hold, by how likely its period is to change. */
export interface PartitionLimits {
  /** The newest month with an article. */
  readonly live: number;
  /** The months before it in the same year. */
  readonly recent: number;
  /** Earlier years. */
  readonly closed: number;
}

export const partitionLimits: PartitionLimits = { live: 150, recent: 1500, closed: 3000 };

/**
 * Newest bundle first; every article in exactly one. `articles` are in the archive's order, and the cuts depend
 * on their dates and counts alone, so that an archive has one partition, whatever its history.
 *
 * The newest month is cut at its 1st, 9th, 17th and 25th day, and each of these parts by count in the archive's
 * order: a newest article changes the last bundle or starts one, and no other. Everything older is cut by the
 * calendar: a bundle is the widest period, from the decade down to the day, that stays within the limit (a day
 * above it is cut by count). So a backdated or withdrawn article changes the bundle of its period, and others only
 * where the period crosses the limit: then it splits into its parts, or they join.
 *
 * The first article of a new month closes the month before: its live bundles become one (or, of a large month, a
 * few), which may join its neighbours up to `recent`. The first article of a new year closes the year likewise,
 * up to `closed`. 100,000 articles over 10 years give about 50 bundles, 1,000,000 about 550. The limits bound the
 * indexer's memory too: Pagefind takes some 150 KB an article.
 */
export function partition<A extends Dated>(
  articles: readonly A[],
  limits: PartitionLimits = partitionLimits,
): Bundle<A>[] {
  const newest = articles.reduce<LocalDate | undefined>(
    (latest, { localDate }) => (latest === undefined || localDate > latest ? localDate : latest),
    undefined,
  );
  if (newest === undefined) return [];
  const tierOf = ({ localDate }: A): keyof PartitionLimits => {
    if (monthOf(localDate) === monthOf(newest)) return 'live';
    return yearOf(localDate) === yearOf(newest) ? 'recent' : 'closed';
  };
  const tiers = new Map(cutBy(tierOf, articles));
  return [
    ...cutLive(tiers.get('live') ?? [], limits.live),
    ...cutByCalendar(tiers.get('recent') ?? [], limits.recent, levelsInYear),
    ...cutByCalendar(tiers.get('closed') ?? [], limits.closed, levelsInDecade),
  ].sort((a, b) => compareText(b.to, a.to) || compareText(b.name, a.name));
}

function cutLive<A extends Dated>(articles: readonly A[], limit: number): Bundle<A>[] {
  return cutBy(({ localDate }) => eightDaysOf(localDate), articles).flatMap(([name, part]) =>
    cutByCount(name, part, limit),
  );
}

function cutByCalendar<A extends Dated>(
  articles: readonly A[],
  limit: number,
  [level, ...deeper]: readonly PeriodOf[],
): Bundle<A>[] {
  if (level === undefined) return [];
  return cutBy(({ localDate }) => level(localDate), articles).flatMap(([name, part]) => {
    if (part.length <= limit) return [bundleOf(name, part)];
    return deeper.length > 0 ? cutByCalendar(part, limit, deeper) : cutByCount(name, part, limit);
  });
}

/** Groups in the order their first article comes in; inside a group the order stays. */
function cutBy<A, K>(keyOf: (article: A) => K, articles: readonly A[]): [K, A[]][] {
  const groups = new Map<K, A[]>();
  for (const article of articles) {
    const key = keyOf(article);
    const group = groups.get(key);
    if (group) group.push(article);
    else groups.set(key, [article]);
  }
  return [...groups];
}

/** Numbered from 1, oldest first, at least four digits so that names sort as their numbers do. */
function cutByCount<A extends Dated>(name: string, articles: readonly A[], limit: number): Bundle<A>[] {
  const bundles: Bundle<A>[] = [];
  for (let start = 0; start < articles.length; start += limit) {
    const number = String(bundles.length + 1).padStart(4, '0');
    bundles.push(bundleOf(`${name}-n${number}`, articles.slice(start, start + limit)));
  }
  return bundles;
}

function bundleOf<A extends Dated>(name: string, articles: readonly A[]): Bundle<A> {
  const dates = articles.map(({ localDate }) => localDate).sort(compareText);
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined) throw new Error(`bundle ${name} would be empty`);
  return { name, from, to, articles };
}
