// The page of an author or of a topic: its newest stories, and the way to its years.
import type { Article } from '../archive/article.ts';
import { countHeld, type Holding } from '../archive/holdings.ts';
import type { Subject } from '../archive/subject.ts';
import { yearsWithPage } from '../archive/subject-years.ts';
import { subjectStrings } from '../strings/subjects.ts';
import { subjectAddress, subjectYearAddress } from './addresses.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';

/** `holdings` are the subject's; `newest` are its newest stories, newest first. It has its page without any too. */
export function planSubject(
  { archive, chrome, picturedTeaserOf }: PlanContext,
  { kind, id, name, role, description }: Subject,
  holdings: readonly Holding[],
  newest: readonly Article[],
): PageOf<'subject'> {
  const words = subjectStrings(archive.site.language);
  return {
    kind: 'subject',
    props: {
      chrome,
      permalink: subjectAddress(kind, id),
      title: name,
      description: description || words.description[kind](name, archive.site.name),
      of: kind,
      name,
      role,
      about: description,
      hasFeed: archive.site.feeds.includes(kind),
      count: countHeld(holdings),
      newest: newest.map(picturedTeaserOf),
      years: yearsWithPage(holdings).map(({ year, count }) => {
        return { period: year, permalink: subjectYearAddress(kind, id, year), count };
      }),
    },
  };
}
