// The settings and the categories → what the header leads to: names that stand for a category, each once.
import type { Category, CategoryId } from '../archive/category.ts';
import { makeFindNamed } from '../archive/find-named.ts';
import { compareText, type Problem, problem } from '../problem.ts';
import type { Site } from '../site.ts';
import { namesJoinedIn } from './fields/name-slips.ts';
import { findNearest } from './nearest.ts';
import { type SiteSettings, sitePath } from './site-file.ts';

export interface NavigationResolution {
  readonly value: Omit<Site, 'icon' | 'guideline' | 'masthead'>;
  readonly problems: readonly Problem[];
}

export function resolveNavigation(
  settings: SiteSettings,
  categories: ReadonlyMap<CategoryId, Category>,
): NavigationResolution {
  const find = makeFindNamed(categories.values());
  const names = [...categories.values()].map(({ name }) => name).sort(compareText);
  const navigation: CategoryId[] = [];
  const problems: Problem[] = [];
  for (const { value: written, position } of settings.navigation) {
    const id = find(written);
    if (id !== undefined && !navigation.includes(id)) navigation.push(id);
    // Several in one text are told of as such.
    if (id !== undefined || namesJoinedIn('navigation', written).length > 0) continue;
    const details = { written, nearest: findNearest(written, names), known: names };
    problems.push(problem('error', 'category/unknown', sitePath, position, details));
  }
  return { value: { ...settings, navigation, host: settings.host.value }, problems };
}
