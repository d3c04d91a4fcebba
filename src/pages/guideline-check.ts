// The editors' check page: the archive → what the press council's guideline asks of the site, met or lacking.
import type { Archive } from '../archive/archive.ts';
import { findUnlabelled } from '../archive/unlabelled.ts';
import { formatMonth } from '../dates/format.ts';
import { type GuidelineItem, guidelineCheckStrings, guidelineItems } from '../strings/guideline-check.ts';
import { categoryMonthAddress, guidelineCheckAddress } from './addresses.ts';
import type { SummaryContext } from './corrections.ts';
import type { PageOf } from './page.ts';
import type { GuidelineCheckProps } from './props.ts';

/** What the page is made from, and all of it: a story that lacks nothing does not change it. */
export function guidelineFacts(archive: Archive) {
  const { guideline, masthead, complaints } = archive.site;
  return {
    has: { guideline: guideline !== '', masthead: masthead !== '', complaints: complaints !== '' },
    hasComments: archive.comments.size > 0,
    unlabelled: findUnlabelled(archive).map(({ category: { id, name }, month, count }) => {
      return { id, name, month, count };
    }),
  };
}

export function planGuidelineCheck({ archive, chrome }: SummaryContext): PageOf<'guideline-check'> {
  const words = guidelineCheckStrings(archive.site.language);
  const { has, hasComments, unlabelled } = guidelineFacts(archive);
  const met: Readonly<Record<GuidelineItem, boolean>> = {
    ...has,
    // What is lacking of these is refused when it is written.
    corrections: true,
    withdrawals: true,
    paid: unlabelled.length === 0,
    comments: !hasComments || (has.guideline && has.complaints),
  };
  const props: GuidelineCheckProps = {
    chrome,
    permalink: guidelineCheckAddress,
    title: words.title,
    description: words.description,
    items: guidelineItems.map((item) => ({ item, isMet: met[item] })),
    unlabelled: unlabelled.map(({ id, name, month, count }) => ({
      text: words.unlabelled(name, formatMonth(month, archive.site.language), count),
      permalink: categoryMonthAddress(id, month),
    })),
  };
  return { kind: 'guideline-check', props };
}
