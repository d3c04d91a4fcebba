// Withdrawn stories: the archive → a page at each of their addresses that says why and when, and tells nothing else.
import { correctionsStrings } from '../strings/corrections.ts';
import type { SummaryContext } from './corrections.ts';
import { withdrawalNotice } from './notices.ts';
import type { PageOf } from './page.ts';

/** By permalink. */
export function* planWithdrawn({ archive, chrome }: SummaryContext): Generator<PageOf<'withdrawn'>> {
  const { heads } = correctionsStrings(archive.site.language);
  for (const story of archive.withdrawn) {
    const { permalink, headline, publishedAt } = story;
    yield {
      kind: 'withdrawn',
      props: {
        chrome,
        permalink,
        title: headline === '' ? heads.withdrawn : heads.withdrawnStory(headline),
        description: heads.withdrawnDescription,
        headline,
        publishedAt,
        notice: withdrawalNotice(archive, story),
      },
    };
  }
}
