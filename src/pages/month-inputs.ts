// A month's place in the archive → a digest of all that its pages are planned from.
import type { Archive } from '../archive/archive.ts';
import type { Article, Digest } from '../archive/article.ts';
import type { ArchiveMonth } from '../archive/month.ts';
import { digestNamed } from '../archive/month-digest.ts';
import { digestData } from '../digest-data.ts';
import type { Attachments } from './attachments.ts';
import type { MonthPlace, StoriesPlace } from './month-place.ts';

/** `shared` is the digest of what all pages show; of categories, authors and topics only the names that are used count. */
export function digestPlace(
  archive: Archive,
  { page, months, own }: MonthPlace,
  attachments: Attachments,
  shared: Digest,
): Digest {
  const shown = page.kind === 'dated' ? [page.month] : page.datedIn;
  return digestData({
    shared,
    months,
    shown: shown.map((month) => digestNamed(archive, month)),
    own: own && { ...dataOf(archive, own), topics: topicNames(archive, own.month) },
    redirects: archive.redirects.pages.get(page.period),
    attached: own && attachments.dataOf(own.month),
  });
}

/** The search index holds no topics, so that a month is told without them elsewhere. */
function topicNames({ topics }: Archive, { summary }: ArchiveMonth) {
  return summary.topics.map(({ id }) => topics.get(id)?.name);
}

function dataOf(archive: Archive, { month, stories, days, categories, alikeIn, listed }: StoriesPlace) {
  return {
    stories: {
      earlier: seenFromBeside(archive, stories.earlier),
      later: seenFromBeside(archive, stories.later),
    },
    days,
    categories: [...categories].map(([id, { months, drawnOn }]) => {
      return { id, months, drawnOn: drawnOn.map(({ digest }) => digest) };
    }),
    alikeIn: alikeIn.map(({ digest, summary }) => [digest, categoryNames(archive, summary)]),
    listed: listed.map((each) => [each.month, each.summary.titles]),
    withheld: withheldFrom(archive, month),
  };
}

/** Headlines that its stories may list and must not show. */
function withheldFrom({ withheld }: Archive, { summary }: ArchiveMonth): string[] {
  if (withheld.length === 0) return [];
  const months = new Set(summary.listedMonths);
  return withheld.flatMap(({ month, headline }) => (months.has(month) ? headline : []));
}

function categoryNames({ categories }: Archive, summary: ArchiveMonth['summary']) {
  return summary.categories.map(({ id }) => categories.get(id)?.name);
}

/** What a teaser shows. */
function seenFromBeside({ categories }: Archive, article: Article | undefined) {
  if (article === undefined) return undefined;
  const { headline, permalink, publishedAt, category, summary, sponsor, keptBack } = article;
  return {
    headline,
    permalink,
    publishedAt,
    category,
    summary,
    sponsor,
    keptBack,
    name: categories.get(category)?.name,
  };
}
