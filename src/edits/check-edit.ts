// Two versions of a story's file → problems of what was changed in it without a word to readers.
import { type ArticleReading, parseArticle } from '../content/article-record.ts';
import { stateAt } from '../content/publication-state.ts';
import { digestSource } from '../content/source-digest.ts';
import { canonicalMoment } from '../dates/format.ts';
import { momentAt } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import { type Problem, problem, type Severity } from '../problem.ts';
import { compareStories } from './compare-stories.ts';
import { readPassages, type StoryPassages } from './story-passages.ts';

/** A version of a story's file. */
export interface StoryVersion {
  readonly reading: ArticleReading;
  readonly bytes: Uint8Array;
}

export interface EditContext {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly zone: Zone;
  readonly severity: Severity;
}

/** Changes of one kind that are told one by one: a story written anew would drown the others. */
const mostTold = 5;

/** `path` is relative to the content folder. */
export function readVersion(path: string, bytes: Uint8Array, zone: Zone): StoryVersion {
  return { reading: parseArticle(path, bytes, digestSource(bytes), zone), bytes };
}

/** Whether readers could see a version at one of `instants` (milliseconds since 1970 UTC). */
export function wasOut({ reading: { record } }: StoryVersion, instants: readonly number[]): boolean {
  return record !== undefined && instants.some((instant) => stateAt(record, instant) === 'published');
}

/** `old` was out. A story that is so no more has other rules, and one that was withdrawn says so itself. */
export function checkEdit(old: StoryVersion, version: StoryVersion, context: EditContext): Problem[] {
  if (!wasOut(version, [context.now]) || isOwnedUp(old.reading, version.reading)) return [];
  const { path } = version.reading;
  const passages = readPassages(path, version.bytes);
  return tell(path, readPassages(old.reading.path, old.bytes), passages, context);
}

/** A correction more than there were, or a later `updated`. */
function isOwnedUp(old: ArticleReading, reading: ArticleReading): boolean {
  const corrections = ({ record }: ArticleReading): string[] =>
    record?.corrections.map(({ kind, at, note }) => JSON.stringify([kind, at.epoch, note])) ?? [];
  const known = new Set(corrections(old));
  if (corrections(reading).some((each) => !known.has(each))) return true;
  const updated = ({ references }: ArticleReading) => references.updated?.value.epoch ?? 0;
  return updated(reading) > updated(old);
}

function tell(
  path: string,
  old: StoryPassages,
  passages: StoryPassages,
  { severity, now, zone }: EditContext,
): Problem[] {
  const changes = compareStories(old, passages);
  const common = { now: canonicalMoment(momentAt(now, zone)), hasCorrections: passages.hasCorrections };
  return (['headline', 'name', 'number', 'quote'] as const).flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    return ofKind.slice(0, mostTold).map(({ before, after, at }, index) => {
      const more = index === mostTold - 1 ? ofKind.length - mostTold : 0;
      return problem(severity, `edit/${kind}`, path, at, { before, after, more, ...common });
    });
  });
}
