// The front page: the archive → the lead story, the latest, and blocks by category.
import type { Article } from '../archive/article.ts';
import { byCategory } from '../archive/by-category.ts';
import { homeAddress } from './addresses.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';
import type { HomeProps } from './props.ts';

const latestCount = 15;
const sectionCount = 4;
const sectionsAtMost = 8;

export function planHome(context: PlanContext): PageOf<'home'> {
  const { archive, chrome, heads, teaserOf } = context;
  const latest = archive.articles.slice(-latestCount).reverse();
  return {
    kind: 'home',
    props: {
      chrome,
      permalink: homeAddress,
      title: heads.home,
      description: archive.site.description || heads.homeDescription(archive.site.name),
      latest: latest.map(teaserOf),
      sections: planSections(context, new Set(latest)),
    },
  };
}

/** Categories in the header's order, then by their newest story; a story shown as latest is not shown again. */
function planSections(context: PlanContext, shown: ReadonlySet<Article>): HomeProps['sections'] {
  const { archive, categoryLink, teaserOf } = context;
  const groups = byCategory(archive.articles);
  const rest = [...groups.keys()].filter((id) => !archive.site.navigation.includes(id));
  const newestOf = (id: (typeof rest)[number]) => groups.get(id)?.at(-1)?.publishedAt.epoch ?? 0;
  rest.sort((a, b) => newestOf(b) - newestOf(a) || (a < b ? -1 : 1));
  return [...archive.site.navigation, ...rest]
    .map((id) => ({
      category: categoryLink(id),
      articles: newestUnseen(groups.get(id) ?? [], shown).map(teaserOf),
    }))
    .filter((section) => section.articles.length > 0)
    .slice(0, sectionsAtMost);
}

function newestUnseen(articles: readonly Article[], shown: ReadonlySet<Article>): Article[] {
  const unseen: Article[] = [];
  for (let index = articles.length - 1; index >= 0 && unseen.length < sectionCount; index -= 1) {
    const article = articles[index];
    if (article !== undefined && !shown.has(article)) unseen.push(article);
  }
  return unseen;
}
