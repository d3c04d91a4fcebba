// The archive → stories that stand in a category of advertisements and name nobody who paid, told by summaries.
import type { LocalMonth } from '../dates/moment.ts';
import type { Archive } from './archive.ts';
import type { Category } from './category.ts';

export interface Unlabelled {
  readonly category: Category;
  readonly month: LocalMonth;
  readonly count: number;
}

/** What Indonesian newsrooms call paid content; whole words, in names, slugs and aliases. */
const paidNames = /\b(?:advertorial|adv|pariwara|iklan|infomersial|advertensi|sponsored|berbayar)\b/i;

/** Oldest month first. */
export function findUnlabelled({ months, categories }: Pick<Archive, 'months' | 'categories'>): Unlabelled[] {
  const paid = [...categories.values()].filter(isPaid);
  if (paid.length === 0) return [];
  return months.flatMap(({ month, summary }) =>
    paid.flatMap((category): Unlabelled | [] => {
      const all = summary.categories.find(({ id }) => id === category.id)?.count ?? 0;
      const labelled = summary.sponsored.find(({ id }) => id === category.id)?.count ?? 0;
      return all > labelled ? { category, month, count: all - labelled } : [];
    }),
  );
}

function isPaid({ id, name, aliases }: Category): boolean {
  return [id.replaceAll('-', ' '), name, ...aliases].some((each) => paidNames.test(each));
}
