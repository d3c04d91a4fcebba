// The archive → the newest stories of any category, author or topic, each month looked into once for all that ask.
import { type LocalMonth, monthOf } from '../dates/moment.ts';
import { compareText } from '../problem.ts';
import type { Article } from './article.ts';
import { type Holder, type Holdings, type HoldingsOf, holdingsOf, newestHoldings } from './holdings.ts';
import type { ArchiveMonth } from './month.ts';
import { compareByPublication } from './publication-order.ts';

/** How many stories it finds at most. */
export const newestCount = 30;

/** Newest first, in the archive's order; none for a holder that has no story. */
export type NewestFinder = (holder: Holder) => readonly Article[];

/**
 * The newest stories of a rare topic may lie in dozens of months. Of each month that one holder makes it look into, it
 * keeps what others may ask for: so thousands of topics cost no more than one reading of the archive.
 */
export function makeNewestFinder(holdings: Holdings): NewestFinder {
  const shelves = {
    category: new Shelf(holdings.category, ({ category }) => [category]),
    author: new Shelf(holdings.author, ({ authors }) => authors),
    topic: new Shelf(holdings.topic, ({ topics }) => topics),
  };
  const seen = new Set<LocalMonth>();
  const lookInto = ({ month, articles }: ArchiveMonth): void => {
    if (seen.has(month)) return;
    seen.add(month);
    const stories = articles();
    for (const shelf of Object.values(shelves)) shelf.put(month, stories);
  };
  return (holder) => {
    for (const { month } of newestHoldings(holdingsOf(holdings, holder), newestCount)) lookInto(month);
    switch (holder.kind) {
      case 'category':
        return shelves.category.newest(holder.id);
      case 'author':
        return shelves.author.newest(holder.id);
      case 'topic':
        return shelves.topic.newest(holder.id);
    }
  };
}

/** Stories by what they are asked for. */
class Shelf<Id> {
  readonly #holdings: HoldingsOf<Id>;
  readonly #idsOf: (article: Article) => readonly Id[];
  readonly #oldest = new Map<Id, LocalMonth | undefined>();
  readonly #stories = new Map<Id, Article[]>();

  constructor(holdings: HoldingsOf<Id>, idsOf: (article: Article) => readonly Id[]) {
    this.#holdings = holdings;
    this.#idsOf = idsOf;
  }

  put(month: LocalMonth, articles: readonly Article[]): void {
    for (const article of articles) {
      for (const id of this.#idsOf(article)) {
        if (compareText(month, this.#oldestOf(id) ?? month) < 0) continue;
        const stories = this.#stories.get(id);
        if (stories) stories.push(article);
        else this.#stories.set(id, [article]);
      }
    }
  }

  newest(id: Id): readonly Article[] {
    return (this.#stories.get(id) ?? []).toSorted(byNewest).slice(0, newestCount);
  }

  /** The month before which none of its newest stories lies. */
  #oldestOf(id: Id): LocalMonth | undefined {
    if (!this.#oldest.has(id))
      this.#oldest.set(id, newestHoldings(this.#holdings.get(id) ?? [], newestCount).at(-1)?.month.month);
    return this.#oldest.get(id);
  }
}

/** Months come before instants: where clocks are set back over the end of a month, the two differ. */
function byNewest(a: Article, b: Article): number {
  return compareText(monthOf(b.localDate), monthOf(a.localDate)) || compareByPublication(b, a);
}
