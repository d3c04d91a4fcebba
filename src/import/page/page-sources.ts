// Where on a page facts of its story are looked for.
import type { SourceDateOptions } from '../../dates/source-date.ts';
import type { Element, Root } from '../html/tree.ts';
import type { LinkedData } from './linked-data.ts';
import type { PageHead } from './page-head.ts';

export interface PageSources {
  readonly page: Root;
  readonly head: PageHead;
  readonly data: LinkedData;
  /** Elements before the story's text, in order. */
  readonly before: readonly Element[];
  /** With what a page may have put above it: headline, date, names. */
  readonly body: Element;
  /** How dates on it are read. */
  readonly dates: SourceDateOptions;
}
