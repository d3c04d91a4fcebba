// The front page: the archive → the lead story, the latest, and blocks by category.
import { countByCategory, newestFirst } from '../archive/archive.ts';
import type { CategoryId } from '../archive/category.ts';
import { homeAddress } from './addresses.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';
import type { HomeProps } from './props.ts';
import { take } from './take.ts';

/** How many stories stand under the lead, with summaries and photos. */
const nextCount = 6;
const latestCount = 8;
const sectionCount = 4;
const sectionsAtMost = 8;

export function planHome(context: PlanContext): PageOf<'home'> {
  const { archive, chrome, heads, teaserOf, picturedTeaserOf } = context;
  const newest = take(newestFirst(archive), 1 + nextCount + latestCount);
  const [lead, ...others] = newest;
  return {
    kind: 'home',
    props: {
      chrome,
      permalink: homeAddress,
      title: heads.home,
      description: archive.site.description || heads.homeDescription(archive.site.name),
      lead: lead && picturedTeaserOf(lead),
      next: others.slice(0, nextCount).map(picturedTeaserOf),
      latest: others.slice(nextCount).map(teaserOf),
      sections: planSections(context, new Set(newest.map(({ permalink }) => permalink))),
    },
  };
}

/** Categories in the header's order, then by their newest story; a story shown above is not shown again. */
function planSections(context: PlanContext, shown: ReadonlySet<string>): HomeProps['sections'] {
  const { archive, newest, categoryLink, teaserOf } = context;
  return [...archive.site.navigation, ...restByNewest(context)]
    .map((id) => {
      // Twice as many as are shown above: enough of them are unseen.
      const unseen = newest({ kind: 'category', id }).filter(({ permalink }) => !shown.has(permalink));
      return { category: categoryLink(id), articles: unseen.slice(0, sectionCount).map(teaserOf) };
    })
    .filter((section) => section.articles.length > 0)
    .slice(0, sectionsAtMost);
}

/** Categories with stories that are not in the header. */
function restByNewest({ archive, newest }: PlanContext): CategoryId[] {
  const newestOf = new Map<CategoryId, number>();
  for (const id of countByCategory(archive).keys()) {
    if (archive.site.navigation.includes(id)) continue;
    newestOf.set(id, newest({ kind: 'category', id })[0]?.publishedAt.epoch ?? 0);
  }
  return [...newestOf].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}
