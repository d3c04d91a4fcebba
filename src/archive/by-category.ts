// Articles cut by category: every article is in exactly one.
import type { Article } from './article.ts';
import type { CategoryId } from './category.ts';

/** Category → its articles, in the order they came in; a category without articles is absent. */
export function byCategory(articles: readonly Article[]): Map<CategoryId, Article[]> {
  const groups = new Map<CategoryId, Article[]>();
  for (const article of articles) {
    const group = groups.get(article.category);
    if (group) group.push(article);
    else groups.set(article.category, [article]);
  }
  return groups;
}
