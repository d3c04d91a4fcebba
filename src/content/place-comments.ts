// Files of comments and the lists of stories' files → which story each is about, or what keeps it from one.
import type { Permalink } from '../archive/address.ts';
import type { CommentsSource } from '../archive/comment.ts';
import { canonicalMoment } from '../dates/format.ts';
import { momentAt } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import { type Problem, problem } from '../problem.ts';
import { findNearest } from './nearest.ts';
import type { CommentsReading } from './read-comments.ts';
import type { ArticleFolder } from './read-folder.ts';
import type { SummarizedFolder } from './resolve-months.ts';
import { permalinkOf, slugOf } from './story-file.ts';

export interface PlacedComments {
  /** By permalink of a story, published or not: what has no page shows none. */
  readonly comments: ReadonlyMap<Permalink, CommentsSource>;
  readonly problems: readonly Problem[];
}

const start = { line: 1, column: 1 };
const form = /^comments\/(?:(\d{4}\/\d{2})\/)?([^/]+)\.yaml$/;

/** With another ending, or none that is known: `comments/putin.yml`. */
function meantPath(path: string): string | undefined {
  const meant = path.replace(/(?:\.(?:ya?ml|md|txt|json))*$/i, '.yaml');
  return meant !== path && form.test(meant) ? meant : undefined;
}

/** `comments/putin.yaml` is about the one story of that name, `comments/2024/09/putin.yaml` about that of the month. */
export function placeComments(
  readings: readonly CommentsReading[],
  folders: readonly SummarizedFolder[],
  { now, zone }: { readonly now: number; readonly zone: Zone },
): PlacedComments {
  const files = folders.map(({ folder }) => folder);
  const stories = findStories(readings, files);
  const comments = new Map<Permalink, CommentsSource>();
  const problems: Problem[] = [];
  for (const reading of readings) {
    const { path, hash } = reading;
    const [, month, slug] = form.exec(path) ?? [];
    // What is no file of comments need not look like one.
    if (slug === undefined) {
      problems.push(problem('error', 'comment/place', path, start, { path, suggestion: meantPath(path) }));
      continue;
    }
    problems.push(...reading.problems, ...checkTime(reading, now, zone));
    const all = stories.get(slug) ?? [];
    const [story, second] = month === undefined ? all : all.filter((each) => each.includes(`/${month}/`));
    if (story === undefined) problems.push(toNoStory(path, { month, slug, elsewhere: all[0] }, files));
    else if (second !== undefined) {
      problems.push(problem('error', 'comment/two-stories', path, start, { first: story, second }));
    } else {
      const permalink = permalinkOf(story);
      const other = comments.get(permalink);
      problems.push(...noticeEarly(reading, dateOf(story, folders), zone));
      if (other === undefined) comments.set(permalink, { path, hash, zone });
      else problems.push(problem('error', 'comment/two-files', path, start, { other: other.path }));
    }
  }
  return { comments, problems };
}

/** Slug → the files of its stories, of the slugs that have comments. */
function findStories(
  readings: readonly CommentsReading[],
  folders: readonly ArticleFolder[],
): Map<string, string[]> {
  const stories = new Map<string, string[]>();
  for (const { path } of readings) stories.set(form.exec(path)?.[2] ?? '', []);
  if (stories.size === 0) return stories;
  for (const { files } of folders) for (const file of files) stories.get(slugOf(file))?.push(file);
  return stories;
}

interface Sought {
  readonly month: string | undefined;
  readonly slug: string;
  /** The file of a story of that name in another month. */
  readonly elsewhere: string | undefined;
}

function toNoStory(
  path: string,
  { month, slug, elsewhere }: Sought,
  folders: readonly ArticleFolder[],
): Problem {
  const nearest =
    elsewhere?.slice('articles/'.length, -'.md'.length) ??
    findNearest(
      slug,
      folders.flatMap(({ files }) => files.map(slugOf)),
    );
  const details = { slug: month === undefined ? slug : `${month}/${slug}`, nearest };
  return problem('error', 'comment/no-story', path, start, details);
}

/** No clock is asked when a file is read: what was read once holds at every time. */
function checkTime({ path, latest }: CommentsReading, now: number, zone: Zone): Problem[] {
  if (latest === undefined || latest.value.epoch <= now) return [];
  const details = { written: canonicalMoment(latest.value), now: canonicalMoment(momentAt(now, zone)) };
  return [problem('error', 'comment/in-future', path, latest.position, details)];
}

/** Milliseconds since 1970 UTC; `undefined` where it could not be read. */
function dateOf(story: string, folders: readonly SummarizedFolder[]): number | undefined {
  const place = folders.find(({ folder }) => story.startsWith(`${folder.path}/`));
  const seconds = place?.summary.dates[place.folder.files.indexOf(story)] ?? 0;
  return seconds === 0 ? undefined : seconds * 1000;
}

/** A story that was dated anew may have older comments. */
function noticeEarly(
  { path, earliest }: CommentsReading,
  published: number | undefined,
  zone: Zone,
): Problem[] {
  if (earliest === undefined || published === undefined || earliest.value.epoch >= published) return [];
  const details = {
    written: canonicalMoment(earliest.value),
    published: canonicalMoment(momentAt(published, zone)),
  };
  return [problem('notice', 'comment/before-story', path, earliest.position, details)];
}
