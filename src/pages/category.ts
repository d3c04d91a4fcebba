// Category pages: the archive → for each category its newest stories and months, and a page a month.
import type { Article } from '../archive/article.ts';
import { byCategory } from '../archive/by-category.ts';
import { byMonth } from '../archive/by-date.ts';
import type { Category } from '../archive/category.ts';
import { formatMonth } from '../dates/format.ts';
import type { LocalMonth } from '../dates/moment.ts';
import { categoryAddress, categoryMonthAddress } from './addresses.ts';
import { type PlacedGroup, placeGroups } from './adjacent.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';

const newestCount = 30;

/** Every category has its page, an empty one too; months only where they hold a story. */
export function* planCategories(
  context: PlanContext,
): Generator<PageOf<'category'> | PageOf<'category-month'>> {
  const groups = byCategory(context.archive.articles);
  for (const category of context.archive.categories.values()) {
    const articles = groups.get(category.id) ?? [];
    const months = byMonth(articles);
    yield planCategory(context, category, articles, months);
    const placed = placeGroups(months, (month) => categoryMonthAddress(category.id, month));
    for (const group of placed) yield planCategoryMonth(context, category, group);
  }
}

function planCategory(
  context: PlanContext,
  category: Category,
  articles: readonly Article[],
  months: ReturnType<typeof byMonth>,
): PageOf<'category'> {
  const { archive, chrome, heads, teaserOf } = context;
  return {
    kind: 'category',
    props: {
      chrome,
      permalink: categoryAddress(category.id),
      title: category.name,
      description: category.description || heads.categoryDescription(category.name, archive.site.name),
      name: category.name,
      newest: articles.slice(-newestCount).reverse().map(teaserOf),
      months: months.toReversed().map(({ period, articles: { length } }) => ({
        period,
        permalink: categoryMonthAddress(category.id, period),
        count: length,
      })),
    },
  };
}

function planCategoryMonth(
  context: PlanContext,
  category: Category,
  group: PlacedGroup<LocalMonth>,
): PageOf<'category-month'> {
  const { archive, chrome, heads, categoryLink, teaserOf } = context;
  const title = heads.categoryMonth(category.name, formatMonth(group.period, archive.site.language));
  return {
    kind: 'category-month',
    props: {
      chrome,
      permalink: categoryMonthAddress(category.id, group.period),
      title,
      description: heads.periodDescription(title, archive.site.name),
      category: categoryLink(category.id),
      month: group.period,
      articles: group.articles.toReversed().map(teaserOf),
      adjacent: group.adjacent,
    },
  };
}
