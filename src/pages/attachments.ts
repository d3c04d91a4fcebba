// What stories' pages show of files that are not their own, told by summaries: comments, corrections
// that lead to them, and whether their own corrections and links lead anywhere.
import type { Permalink } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { correctedStories } from '../archive/corrected-stories.ts';
import { isInternal } from '../archive/correction.ts';
import { type ArchiveMonth, addressMonthOf, addressMonthsOf } from '../archive/month.ts';
import type { LocalMonth } from '../dates/moment.ts';
import type { AnsweredStory, StoryComments, StoryNotice } from './follow-up-props.ts';
import { storyNotices, withdrawalNotice } from './notices.ts';

export interface Attachments {
  readonly noticesOf: (story: Article) => readonly StoryNotice[];
  readonly answersOf: (story: Permalink) => readonly AnsweredStory[];
  readonly commentsOf: (story: Permalink) => StoryComments | undefined;
  readonly hiddenLinksOf: (story: Permalink) => readonly string[];
  /** All that the stories of a month can be shown with, and perhaps more: for the digest of the month's pages. */
  readonly dataOf: (month: ArchiveMonth) => object;
}

/** The same for every story without any: most have none. */
const none: readonly never[] = [];

export function makeAttachments(archive: Archive): Attachments {
  const answers = findAnswers(archive);
  const answersByMonth = byAddressMonth(answers);
  const commentsByMonth = byAddressMonth(archive.comments);
  const linksByMonth = byAddressMonth(archive.hiddenLinks);
  const { complaints, guideline } = archive.site;
  return {
    noticesOf: (story) => (story.corrections.length === 0 ? none : storyNotices(archive, story)),
    answersOf: (story) => answers.get(story) ?? none,
    commentsOf: (story) => {
      const source = archive.comments.get(story);
      return source && { source, complaints, guideline };
    },
    hiddenLinksOf: (story) => archive.hiddenLinks.get(story) ?? none,
    dataOf: (month) => ({
      answers: addressMonthsOf(month).map((each) => answersByMonth.get(each)),
      comments: addressMonthsOf(month).map((each) => commentsByMonth.get(each)),
      hiddenLinks: addressMonthsOf(month).map((each) => linksByMonth.get(each)),
      unseen: month.summary.corrected
        .flatMap(({ corrections }) => corrections.map(({ link }) => link))
        .filter((link) => isInternal(link) && archive.unseen.has(link)),
    }),
  };
}

/** Linked address → the stories whose corrections lead there, by month and permalink, withdrawn ones last. */
function findAnswers(archive: Archive): Map<Permalink, AnsweredStory[]> {
  const answers = new Map<Permalink, AnsweredStory[]>();
  const add = (permalink: Permalink, headline: string, { kind, id, link }: StoryNotice) => {
    if (!isInternal(link)) return;
    const answered = { kind, headline, address: `${permalink}#${id}` };
    answers.set(link, [...(answers.get(link) ?? []), answered]);
  };
  for (const story of correctedStories(archive)) {
    for (const notice of storyNotices(archive, story)) add(story.permalink, story.headline, notice);
  }
  for (const story of archive.withdrawn) {
    add(story.permalink, story.headline, withdrawalNotice(archive, story));
  }
  return answers;
}

/** Cut by the month in the address, which is known where the story is not. */
function byAddressMonth<T>(attached: ReadonlyMap<Permalink, T>): Map<LocalMonth, [Permalink, T][]> {
  const months = new Map<LocalMonth, [Permalink, T][]>();
  for (const entry of attached) {
    const month = addressMonthOf({ permalink: entry[0] });
    const entries = months.get(month);
    if (entries) entries.push(entry);
    else months.set(month, [entry]);
  }
  return months;
}
