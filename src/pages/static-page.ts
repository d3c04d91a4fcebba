// Static pages (content/pages/*.md): the archive → one page each.
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';

export function planStaticPages({ archive, chrome }: PlanContext): PageOf<'static-page'>[] {
  return archive.staticPages.map(({ permalink, title, summary, source, photos }) => ({
    kind: 'static-page',
    props: {
      chrome,
      permalink,
      title,
      description: summary,
      body: source,
      photos,
      hiddenLinks: archive.hiddenLinks.get(permalink) ?? [],
      typographer: archive.site.typographer,
    },
  }));
}
