// The archive's months → in which of them each category, author and topic has stories, told by summaries alone.
import type { Archive } from './archive.ts';
import type { Article, Digest } from './article.ts';
import type { AuthorId } from './author.ts';
import type { CategoryId } from './category.ts';
import type { ArchiveMonth, LedByPhotos, Share } from './month.ts';
import type { TopicId } from './topic.ts';

/** What one month holds: how many stories, a digest of them, and of authors and topics what photos lead them. */
export interface Holding extends LedByPhotos {
  readonly month: ArchiveMonth;
  readonly count: number;
  readonly digest: Digest;
}

/** Oldest first; who has no story is absent. */
export type HoldingsOf<Id> = ReadonlyMap<Id, readonly Holding[]>;

/** Who or what stories are listed by. */
export type Holder =
  | { readonly kind: 'category'; readonly id: CategoryId }
  | { readonly kind: 'author'; readonly id: AuthorId }
  | { readonly kind: 'topic'; readonly id: TopicId };

export interface Holdings {
  readonly category: HoldingsOf<CategoryId>;
  readonly author: HoldingsOf<AuthorId>;
  readonly topic: HoldingsOf<TopicId>;
}

export function findHoldings({ months }: Pick<Archive, 'months'>): Holdings {
  return {
    category: collect(months, ({ summary }) => summary.categories),
    author: collect(months, ({ summary }) => summary.authors),
    topic: collect(months, ({ summary }) => summary.topics),
  };
}

/** Oldest first; empty where it has no story. */
export function holdingsOf(holdings: Holdings, { kind, id }: Holder): readonly Holding[] {
  switch (kind) {
    case 'category':
      return holdings.category.get(id) ?? [];
    case 'author':
      return holdings.author.get(id) ?? [];
    case 'topic':
      return holdings.topic.get(id) ?? [];
  }
}

export function holds(
  { kind, id }: Holder,
  article: Pick<Article, 'category' | 'authors' | 'topics'>,
): boolean {
  switch (kind) {
    case 'category':
      return article.category === id;
    case 'author':
      return article.authors.includes(id);
    case 'topic':
      return article.topics.includes(id);
  }
}

export function countHeld(holdings: readonly Holding[]): number {
  return holdings.reduce((sum, { count }) => sum + count, 0);
}

/** The holdings from the newest back that hold `count` stories together, or all of them; newest first. */
export function newestHoldings(holdings: readonly Holding[], count: number): Holding[] {
  const newest: Holding[] = [];
  let missing = count;
  for (let place = holdings.length - 1; place >= 0 && missing > 0; place -= 1) {
    const holding = holdings[place];
    if (holding === undefined) break;
    newest.push(holding);
    missing -= holding.count;
  }
  return newest;
}

function collect<Id>(
  months: readonly ArchiveMonth[],
  sharesOf: (month: ArchiveMonth) => readonly (Share<Id> & LedByPhotos)[],
): Map<Id, Holding[]> {
  const held = new Map<Id, Holding[]>();
  for (const month of months) {
    for (const { id, count, digest, leadPhotos } of sharesOf(month)) {
      const holding = { month, count, digest, ...(leadPhotos && { leadPhotos }) };
      const known = held.get(id);
      if (known) known.push(holding);
      else held.set(id, [holding]);
    }
  }
  return held;
}
