// Two versions of a story's file → problems of what was changed in it without a word to readers.
import type { ArticleReading } from '../content/article-record.ts';
import { parseArticle } from '../content/parse-article.ts';
import { type PublicationState, stateAt } from '../content/publication-state.ts';
import { digestSource } from '../content/source-digest.ts';
import { canonicalMoment } from '../dates/format.ts';
import { momentAt } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import { type Problem, problem, type Severity } from '../problem.ts';
import { compareAuthors, compareDates, compareSignatures } from './check-signatures.ts';
import { isOwnedUp, missingCorrections, rewordedCorrections } from './compare-corrections.ts';
import { type Change, compareStories } from './compare-stories.ts';
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

/**
 * Whether readers could see a version at one of `instants` (milliseconds since 1970 UTC); of one that was withdrawn its
 * headline, and why.
 */
export function wasOut({ reading: { record } }: StoryVersion, instants: readonly number[]): boolean {
  return record !== undefined && instants.some((instant) => outStates.has(stateAt(record, instant)));
}

const outStates: ReadonlySet<PublicationState> = new Set(['published', 'withdrawn']);

function isWithdrawn({ reading: { record } }: StoryVersion): boolean {
  return record?.withdrawal !== undefined;
}

/**
 * `old` was out. A story that is so no more has other rules, and one that is withdrawn says so itself; the words of one that
 * was withdrawn nobody could see, but that it was.
 */
export function checkEdit(old: StoryVersion, version: StoryVersion, context: EditContext): Problem[] {
  if (!wasOut(version, [context.now]) || (isWithdrawn(version) && !isWithdrawn(old))) return [];
  const { path } = version.reading;
  const gone = missingCorrections(old.reading, version.reading).map((note) =>
    problem(context.severity, 'edit/correction', path, { line: 1, column: 1 }, { note }),
  );
  const reworded = rewordedCorrections(old.reading, version.reading).map(({ before, after, at }) =>
    problem(context.severity, 'edit/reworded', path, at, { before, after }),
  );
  const ofCorrections = [...gone, ...reworded];
  if (isWithdrawn(old) || isOwnedUp(old.reading, version.reading)) return ofCorrections;
  const [before, passages] = [readPassages(old.reading.path, old.bytes), readPassages(path, version.bytes)];
  const changes = [
    ...compareStories(before, passages),
    ...compareAuthors(old.reading, version.reading),
    ...compareSignatures(before, passages),
    ...compareDates(old.reading, version.reading),
  ];
  return [...ofCorrections, ...tell(path, changes, passages, context)];
}

function tell(
  path: string,
  changes: readonly Change[],
  passages: StoryPassages,
  { severity, now, zone }: EditContext,
): Problem[] {
  const common = { now: canonicalMoment(momentAt(now, zone)), hasCorrections: passages.hasCorrections };
  return (['headline', 'name', 'number', 'quote', 'sponsor', 'date'] as const).flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    return ofKind.slice(0, mostTold).map(({ before, after, at }, index) => {
      const more = index === mostTold - 1 ? ofKind.length - mostTold : 0;
      return problem(severity, `edit/${kind}`, path, at, { before, after, more, ...common });
    });
  });
}
