// The names that stories of a folder give, as written → shares of a month; what the names mean → its shares by id.
import type { DatedShare, MonthSummary, Share } from '../archive/month.ts';
import { digestMember, joinSets } from '../digest-set.ts';
import { compareText } from '../problem.ts';
import type { ArticleRecord } from './article-record.ts';
import {
  joinLeadPhotos,
  joinLeads,
  type LedByNames,
  makeLeadsOf,
  resolveLeads,
  settleLeadPhotos,
  settleLeads,
} from './lead-photos.ts';
import type { NameFinders } from './to-article.ts';

/** What stories of one month in one folder have of each category, of authors and of topics. */
export interface NameShares {
  readonly categories: readonly DatedShare<string>[];
  /** A share for each list of authors that signs together: two spellings in one list may be one author. */
  readonly bylines: readonly (DatedShare<readonly string[]> & LedByNames)[];
  /** As `bylines`, of the stories that have topics. */
  readonly topicLists: readonly (Share<readonly string[]> & LedByNames)[];
}

/** `leadPhotos` are the names of the records' lead photos. */
export function shareNames(records: readonly ArticleRecord[], leadPhotos: readonly string[]): NameShares {
  const leadsOf = makeLeadsOf(leadPhotos);
  const shares = records.map((record) => {
    const { source, localDate, category, authors, topics } = record;
    const own = { count: 1, digest: digestMember(`${source.path} ${source.hash}`) };
    const dated = { ...own, from: localDate, to: localDate };
    const leads = leadsOf(record);
    return {
      category: { id: category.value, ...dated },
      byline: { id: authors.map(({ value }) => value), ...dated, ...leads },
      topics: topics.length === 0 ? [] : { id: topics.map(({ value }) => value), ...own, ...leads },
    };
  });
  return {
    categories: sharesOf(
      shares.map(({ category }) => category),
      joinDated,
    ),
    bylines: sharesOf(
      shares.map(({ byline }) => byline),
      (one, other) => ({ ...joinDated(one, other), ...joinLeads(one, other) }),
    ).map(settleLeads),
    topicLists: sharesOf(
      shares.flatMap(({ topics }) => topics),
      (one, other) => ({ ...joinShares(one, other), ...joinLeads(one, other) }),
    ).map(settleLeads),
  };
}

/** `parts` are all of one month. */
export function joinNames(
  parts: readonly (NameShares & { readonly leadPhotos: readonly string[] })[],
  find: NameFinders,
): Pick<MonthSummary, 'categories' | 'authors' | 'topics'> {
  const categories = parts.flatMap((part) => part.categories);
  const resolved = parts.map(({ bylines, topicLists, leadPhotos }) => {
    const photos = leadPhotos.map(find.photo);
    return {
      bylines: bylines.map((share) => resolveLeads(share, photos)),
      topicLists: topicLists.map((share) => resolveLeads(share, photos)),
    };
  });
  return {
    categories: sharesOf(
      categories.map((share) => ({ ...share, id: find.category(share.id) })),
      joinDated,
    ),
    authors: sharesOfListed(
      resolved.flatMap(({ bylines }) => bylines),
      find.author,
      (one, other) => ({ ...joinDated(one, other), ...joinLeadPhotos(one, other) }),
    ).map(settleLeadPhotos),
    topics: sharesOfListed(
      resolved.flatMap(({ topicLists }) => topicLists),
      find.topic,
      (one, other) => ({ ...joinShares(one, other), ...joinLeadPhotos(one, other) }),
    ).map(settleLeadPhotos),
  };
}

/** Shares of one id become one; by id. */
function sharesOf<S extends Share<string | readonly string[]>>(
  shares: readonly S[],
  join: (one: S, other: S) => S,
): S[] {
  const joined = new Map<string, S>();
  for (const each of shares) {
    const key = typeof each.id === 'string' ? each.id : JSON.stringify(each.id);
    const known = joined.get(key);
    joined.set(key, known === undefined ? each : join(known, each));
  }
  return byKey(joined);
}

/** A share for each that a list names, in whatever spellings; by id. Archives have hundreds of thousands of lists. */
function sharesOfListed<S extends Share<readonly string[]>, Id extends string>(
  shares: readonly S[],
  find: (written: string) => Id,
  join: (one: Named<S, Id>, other: Named<S, Id>) => Named<S, Id>,
): Named<S, Id>[] {
  const joined = new Map<Id, Named<S, Id>>();
  for (const share of shares) {
    const ids = share.id.map(find);
    for (const [place, id] of ids.entries()) {
      if (place > 0 && ids.indexOf(id) < place) continue;
      const known = joined.get(id);
      joined.set(id, known === undefined ? { ...share, id } : join(known, { ...share, id }));
    }
  }
  return byKey(joined);
}

type Named<S, Id> = Omit<S, 'id'> & { readonly id: Id };

function byKey<S>(shares: ReadonlyMap<string, S>): S[] {
  return [...shares].sort(([a], [b]) => compareText(a, b)).map(([, each]) => each);
}

function joinShares<S extends Omit<Share<unknown>, 'id'>>(one: S, other: S): S {
  return { ...one, count: one.count + other.count, digest: joinSets(one.digest, other.digest) };
}

function joinDated<S extends Omit<DatedShare<unknown>, 'id'>>(one: S, other: S): S {
  return {
    ...joinShares(one, other),
    from: compareText(one.from, other.from) < 0 ? one.from : other.from,
    to: compareText(one.to, other.to) > 0 ? one.to : other.to,
  };
}
