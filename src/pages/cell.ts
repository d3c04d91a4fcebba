// Pages that are planned together: the smallest part of the site that is told to be unchanged without planning it.
import type { Digest } from '../archive/article.ts';
import type { Page } from './page.ts';
import type { PageKind } from './props.ts';

export interface Cell {
  /** `month/2024-09` or `front`; the same for the same part of every site. */
  readonly key: string;
  /** The kinds of page that `plan` may give: their code is what the pages are made by. */
  readonly kinds: readonly PageKind[];
  /** Over all that `plan` draws on, and perhaps more: where it is equal, so are the pages. */
  readonly inputs: Digest;
  /** Each address once; planned one by one, so that not all props are held together. */
  readonly plan: () => Iterable<Page>;
}
