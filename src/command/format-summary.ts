// The summary of a build → the lines that it ends with, or one line of JSON.
import type { BuildOutcome } from '../build/pipeline.ts';
import type { BuildSummary } from '../build/summary.ts';
import { countSeverities } from '../report/count-severities.ts';
import { buildOutput } from '../strings/build-output.ts';
import type { Language } from '../strings/language.ts';

export interface SummaryOptions {
  readonly language: Language;
  /** The output folder as it was given. */
  readonly out: string;
  /** The content folder as it was given. */
  readonly content: string;
  /** The output folder holds only what changed. */
  readonly delta?: boolean;
}

/** Shorter stages are left out of the list, not out of the total. */
const shortestStage = 0.05;

export function formatSummary(
  summary: BuildSummary,
  { language, out, content, delta }: SummaryOptions,
): string {
  const words = buildOutput(language);
  const stages = Object.entries(summary.seconds);
  const listed = stages.filter(([, seconds]) => seconds >= shortestStage);
  return [
    delta ? words.deltaBuilt(out) : words.built(out, summary.files, summary.bytes),
    words.changes(summary.written, summary.unchanged, summary.removed),
    words.time(
      summary.total,
      listed.map(([name, seconds]) => words.stage(name, seconds)),
    ),
    ...(delta
      ? []
      : [words.look(out, content === 'content' ? 'npm start' : `npm start -- --content ${content}`)]),
  ].join('\n');
}

/** What `--json` prints: the outcome with its figures on one line, whether or not the site was built. */
export function formatJsonOutcome(outcome: BuildOutcome): string {
  switch (outcome.kind) {
    case 'built':
      return JSON.stringify({ outcome: 'built', ...countSeverities(outcome.problems), ...outcome.summary });
    case 'invalid':
      return JSON.stringify({ outcome: 'invalid', ...countSeverities(outcome.problems) });
    case 'refused':
      return JSON.stringify({ outcome: 'refused', reason: outcome.reason });
  }
}
