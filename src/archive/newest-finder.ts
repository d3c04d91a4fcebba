// The archive → the newest stories of any category, author or topic, most months looked into once for all that ask.
import { type LocalMonth, monthOf } from '../dates/moment.ts';
import { compareText } from '../problem.ts';
import type { Article } from './article.ts';
import {
  type Holder,
  type Holdings,
  type HoldingsOf,
  holdingsOf,
  holds,
  newestHoldings,
} from './holdings.ts';
import { type ArchiveMonth, fewLooks } from './month.ts';
import { compareByPublication } from './publication-order.ts';

/** How many stories it finds at most. */
export const newestCount = 30;

/** Newest first, in the archive's order; none for a holder that has no story. */
export type NewestFinder = (holder: Holder) => readonly Article[];

/**
 * The newest stories of a rare topic may lie in dozens of months. The first who ask for a month are given their own
 * stories of it alone: where one story is new, nobody else asks. Of each month that more of them make it look into, it
 * keeps what others may ask for: so thousands of topics cost little more than one reading of the archive.
 */
export function makeNewestFinder(holdings: Holdings): NewestFinder {
  const shelves = {
    category: new Shelf(holdings.category, ({ category }) => [category]),
    author: new Shelf(holdings.author, ({ authors }) => authors),
    topic: new Shelf(holdings.topic, ({ topics }) => topics),
  };
  const seen = new Set<LocalMonth>();
  const looks = new Map<LocalMonth, number>();
  const found = new Map<string, readonly Article[]>();
  const lookInto = ({ month, articles }: ArchiveMonth): void => {
    if (seen.has(month)) return;
    seen.add(month);
    const stories = articles();
    for (const shelf of Object.values(shelves)) shelf.put(month, stories);
  };
  const shelved = (holder: Holder): readonly Article[] => {
    switch (holder.kind) {
      case 'category':
        return shelves.category.storiesOf(holder.id);
      case 'author':
        return shelves.author.storiesOf(holder.id);
      case 'topic':
        return shelves.topic.storiesOf(holder.id);
    }
  };
  const find = (holder: Holder): readonly Article[] => {
    const own: Article[] = [];
    for (const { month } of newestHoldings(holdingsOf(holdings, holder), newestCount)) {
      const count = (looks.get(month.month) ?? 0) + 1;
      looks.set(month.month, count);
      if (count > fewLooks) lookInto(month);
      else own.push(...month.articlesOf([holder]).filter((article) => holds(holder, article)));
    }
    return [...own, ...shelved(holder)].sort(byNewest).slice(0, newestCount);
  };
  return (holder) => {
    const key = `${holder.kind}/${holder.id}`;
    const stories = found.get(key) ?? find(holder);
    found.set(key, stories);
    return stories;
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

  /** In no order; some perhaps that are not among the newest. */
  storiesOf(id: Id): readonly Article[] {
    return this.#stories.get(id) ?? [];
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
