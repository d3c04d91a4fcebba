// Archive → every page of the site, as data. A new page kind is one more line here.
import type { Archive } from '../archive/archive.ts';
import { planArchiveIndex } from './archive-index.ts';
import { planArticles } from './article.ts';
import { planCalendar } from './calendar.ts';
import { planCategories } from './category.ts';
import { planHome } from './home.ts';
import { planNotFound } from './not-found.ts';
import type { Page } from './page.ts';
import { makePlanContext } from './plan-context.ts';
import { planSearch } from './search.ts';
import { planStaticPages } from './static-page.ts';

/** Each address once; planned one by one, so that not all props are held together. */
export function* planPages(archive: Archive): Generator<Page> {
  const context = makePlanContext(archive);
  yield planHome(context);
  yield* planArticles(context);
  yield* planCategories(context);
  yield* planCalendar(context);
  yield planArchiveIndex(context);
  yield planSearch(context);
  yield* planStaticPages(context);
  yield planNotFound(context);
}
