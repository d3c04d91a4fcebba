// The corrections of one story → what is wrong among them; and as the archive holds them.
import type { Correction, Withdrawal } from '../archive/correction.ts';
import { canonicalMoment } from '../dates/format.ts';
import type { Moment } from '../dates/moment.ts';
import { type Problem, problem } from '../problem.ts';
import type { CorrectionEntry } from './fields/corrections.ts';
import type { Located } from './located.ts';

/** Nothing can be corrected before it was published, and a story is withdrawn once. `permalink` is the story's. */
export function checkCorrections(
  path: string,
  entries: readonly CorrectionEntry[],
  date: Located<Moment> | undefined,
  permalink: string | undefined,
): Problem[] {
  const problems: Problem[] = [];
  for (const { at, link } of entries) {
    if (date !== undefined && at.value.epoch < date.value.epoch) {
      const details = { written: canonicalMoment(at.value), published: canonicalMoment(date.value) };
      problems.push(problem('error', 'correction/before-story', path, at.position, details));
    }
    if (link !== undefined && link.value === permalink) {
      problems.push(problem('error', 'correction/link-itself', path, link.position, {}));
    }
  }
  const [, ...again] = entries.filter(({ kind }) => kind === 'pencabutan');
  return [
    ...problems,
    ...again.map(({ position }) => problem('error', 'correction/withdrawn-twice', path, position, {})),
  ];
}

/** Oldest first; those of one instant as they were written. */
export function correctionsOf(entries: readonly CorrectionEntry[]): Correction[] {
  return entries
    .flatMap(({ kind, at, note, link }): Correction | [] =>
      kind === 'pencabutan' ? [] : { kind, at: at.value, note, link: link?.value ?? '' },
    )
    .sort((a, b) => a.at.epoch - b.at.epoch);
}

export function withdrawalOf(entries: readonly CorrectionEntry[]): Withdrawal | undefined {
  const entry = entries.find(({ kind }) => kind === 'pencabutan');
  if (entry === undefined) return undefined;
  const { at, note, link, hidesHeadline } = entry;
  return { at: at.value, note, link: link?.value ?? '', hidesHeadline };
}

/** The latest of `updated` and the corrections: each changes what readers see. */
export function latestChange(
  updated: Moment | undefined,
  corrections: readonly Correction[],
): Moment | undefined {
  return corrections.reduce<Moment | undefined>(
    (latest, { at }) => (latest === undefined || latest.epoch < at.epoch ? at : latest),
    updated,
  );
}
