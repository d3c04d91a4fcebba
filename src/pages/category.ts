// Category pages: the archive → each category's newest stories and months; a month → a page a category in it.
import type { Archive } from '../archive/archive.ts';
import { byCategory } from '../archive/by-category.ts';
import type { Category, CategoryId } from '../archive/category.ts';
import { formatMonth } from '../dates/format.ts';
import type { LocalMonth } from '../dates/moment.ts';
import { categoryAddress, categoryMonthAddress } from './addresses.ts';
import { linkBeside } from './adjacent.ts';
import type { StoriesPlace } from './month-place.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';
import type { Period } from './props.ts';

/** Every category has its page, an empty one too. */
export function* planCategories(context: PlanContext): Generator<PageOf<'category'>> {
  for (const category of context.archive.categories.values()) yield planCategory(context, category);
}

function planCategory(context: PlanContext, category: Category): PageOf<'category'> {
  const { archive, chrome, heads, newest, picturedTeaserOf } = context;
  return {
    kind: 'category',
    props: {
      chrome,
      permalink: categoryAddress(category.id),
      title: category.name,
      description: category.description || heads.categoryDescription(category.name, archive.site.name),
      name: category.name,
      newest: newest({ kind: 'category', id: category.id }).map(picturedTeaserOf),
      months: monthsOf(category.id, archive),
    },
  };
}

/** Newest first; only months that hold a story of the category. */
function monthsOf(category: CategoryId, { months }: Archive): Period<LocalMonth>[] {
  return months.toReversed().flatMap(({ month, summary }) => {
    const share = summary.categories.find(({ id }) => id === category);
    const permalink = categoryMonthAddress(category, month);
    return share === undefined ? [] : [{ period: month, permalink, count: share.count }];
  });
}

/** One page for each category that the month holds. */
export function* planCategoryMonths(
  context: PlanContext,
  { month, categories }: StoriesPlace,
): Generator<PageOf<'category-month'>> {
  const { archive, chrome, heads, categoryLink, teaserOf } = context;
  for (const [id, articles] of byCategory(month.articles())) {
    const category = categoryLink(id);
    const title = heads.categoryMonth(category.text, formatMonth(month.month, archive.site.language));
    const beside = categories.get(id)?.months ?? { earlier: undefined, later: undefined };
    yield {
      kind: 'category-month',
      props: {
        chrome,
        permalink: categoryMonthAddress(id, month.month),
        title,
        description: heads.periodDescription(title, archive.site.name),
        category,
        month: month.month,
        articles: articles.toReversed().map(teaserOf),
        adjacent: linkBeside(beside, (period) => categoryMonthAddress(id, period)),
      },
    };
  }
}
