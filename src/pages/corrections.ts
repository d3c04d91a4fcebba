// The list of corrections: the archive → `/koreksi/` with the newest, and a page for each year that has any.
import type { Archive } from '../archive/archive.ts';
import { correctedStories } from '../archive/corrected-stories.ts';
import { type LocalYear, yearOf } from '../dates/moment.ts';
import { localDateOf } from '../dates/moment-in-zone.ts';
import { compareText } from '../problem.ts';
import { correctionsStrings } from '../strings/corrections.ts';
import { correctionsAddress, correctionsYearAddress } from './addresses.ts';
import type { ListedNotice } from './follow-up-props.ts';
import { listedNotices, listedWithdrawal } from './notices.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';
import type { CorrectionsProps } from './props.ts';

/** What pages are planned from that look into no story. */
export type SummaryContext = Pick<PlanContext, 'archive' | 'chrome'>;

const newestCount = 100;

/**
 * A correction changes `/koreksi/` and the page of its own year, and no other. Every year has its page, so that a
 * correction has one address for ever.
 */
export function* planCorrections(context: SummaryContext): Generator<PageOf<'corrections'>> {
  const { archive, chrome } = context;
  const { heads } = correctionsStrings(archive.site.language);
  const all = newestFirst(context);
  const years = byYear(context, all);
  yield {
    kind: 'corrections',
    props: {
      chrome,
      permalink: correctionsAddress,
      title: heads.title,
      description: heads.description(archive.site.name),
      year: undefined,
      complaints: archive.site.complaints,
      groups: byYear(context, all.slice(0, newestCount)),
      years: years.map(({ year }) => ({ text: year, permalink: correctionsYearAddress(year) })),
    },
  };
  for (const group of years) {
    const { year } = group;
    yield {
      kind: 'corrections',
      props: {
        chrome,
        permalink: correctionsYearAddress(year),
        title: heads.titleOfYear(year),
        description: heads.descriptionOfYear(year, archive.site.name),
        year,
        complaints: archive.site.complaints,
        groups: [group],
        years: [],
      },
    };
  }
}

/** Those that have a page, newest first. */
export function correctionYears(archive: Archive): LocalYear[] {
  const moments = [
    ...correctedStories(archive).flatMap(({ corrections }) => corrections.map(({ at }) => at)),
    ...archive.withdrawn.map(({ withdrawal }) => withdrawal.at),
  ];
  const years = moments.map((at) => yearOf(localDateOf(at, archive.site.zone)));
  return [...new Set(years)].sort(compareText).reverse();
}

/** By the moment of the correction, not of the story. */
function newestFirst({ archive }: SummaryContext): ListedNotice[] {
  return [
    ...correctedStories(archive).flatMap((story) => listedNotices(archive, story)),
    ...archive.withdrawn.map((story) => listedWithdrawal(archive, story)),
  ].sort((a, b) => b.at.epoch - a.at.epoch || compareText(b.id, a.id));
}

/** Keeps the order. */
function byYear({ archive }: SummaryContext, entries: readonly ListedNotice[]): CorrectionsProps['groups'] {
  const years = new Map<LocalYear, ListedNotice[]>();
  for (const entry of entries) {
    const year = yearOf(localDateOf(entry.at, archive.site.zone));
    const group = years.get(year);
    if (group) group.push(entry);
    else years.set(year, [entry]);
  }
  return Array.from(years, ([year, members]) => ({ year, entries: members }));
}
