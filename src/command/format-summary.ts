// The summary of a build → the lines that it ends with, or one line of JSON.
import type { BuildOutcome } from '../build/pipeline.ts';
import type { BuildSummary } from '../build/summary.ts';
import { countSeverities } from '../report/count-severities.ts';
import { buildOutput } from '../strings/build-output.ts';
import type { Language } from '../strings/language.ts';
import { shareStrings } from '../strings/shares.ts';
import { formatBudget } from './format-budget.ts';
import { shellWord } from './shell-word.ts';

export interface SummaryOptions {
  readonly language: Language;
  /** The output folder as it was given. */
  readonly out: string;
  /** The content folder as it was given. */
  readonly content: string;
  /** The output folder holds only what changed. */
  readonly delta?: boolean;
  /** The site is for the newsroom alone. */
  readonly preview?: { readonly drafts: boolean } | undefined;
}

/** Shorter stages are left out of the list, not out of the total. */
const shortestStage = 0.05;

export function formatSummary(
  summary: BuildSummary,
  { language, out, content, delta, preview }: SummaryOptions,
): string {
  const { shard, shares, files, bytes, budget } = summary;
  const words = buildOutput(language);
  const wordsOfShares = shareStrings(language);
  if (shard) {
    return [
      wordsOfShares.built(shard.index, shard.of, out, files, bytes),
      ...(shard.left > 0 ? [wordsOfShares.left(shard.left)] : []),
      formatTime(summary, language),
      wordsOfShares.howToJoin,
    ].join('\n');
  }
  const faulty = shares?.faulty.map(({ dir, fault }) => wordsOfShares.faulty(dir, fault)) ?? [];
  return [
    delta ? words.deltaBuilt(out) : words.built(out, files, bytes),
    words.changes(summary.written, summary.unchanged, summary.removed),
    ...(shares ? [wordsOfShares.joined(shares.taken, shares.made, faulty)] : []),
    ...(budget ? [formatBudget(budget, language)] : []),
    formatTime(summary, language),
    ...(preview ? [words.isPreview(preview.drafts)] : []),
    ...(delta || preview ? [] : [words.look(out, previewOf(content))]),
  ].join('\n');
}

function previewOf(content: string): string {
  return content === 'content' ? 'npm start' : `npm start -- --content ${shellWord(content)}`;
}

function formatTime({ seconds, total }: BuildSummary, language: Language): string {
  const words = buildOutput(language);
  const listed = Object.entries(seconds).filter(([, each]) => each >= shortestStage);
  return words.time(
    total,
    listed.map(([name, each]) => words.stage(name, each)),
  );
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
