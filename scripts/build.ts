// `npm run build`: a content folder → a site in the output folder, or a report of what is wrong with it.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type BuildOutcome, buildSite, type Refusal } from '../src/build/pipeline.ts';
import { Workers } from '../src/build/workers.ts';
import { type BuildRequest, readBuildCommandLine } from '../src/command/build-command-line.ts';
import { formatJsonOutcome, formatSummary } from '../src/command/format-summary.ts';
import { onInterruption } from '../src/command/interruption.ts';
import { progressOnStandardError } from '../src/command/progress.ts';
import { realPathOf } from '../src/command/real-path.ts';
import { runCommand } from '../src/command/run-command.ts';
import { formatReport } from '../src/report/format-report.ts';
import { buildOutput } from '../src/strings/build-output.ts';
import { commandStrings } from '../src/strings/commands.ts';
import type { Language } from '../src/strings/language.ts';
import { shareStrings } from '../src/strings/shares.ts';
import { insistOnTheme, readTheme } from '../src/theme/read-theme.ts';

const surroundings = { now: Date.now(), cores: availableParallelism() };

await runCommand('build', readBuildCommandLine, surroundings, async (request, language) => {
  const workers = new Workers(request.jobs);
  const interruption = onInterruption(() => workers.close());
  try {
    const outcome = await build(request, workers, language);
    report(outcome, request, language);
    return outcome.kind === 'built' ? 0 : 1;
  } catch (error) {
    if (interruption.exitCode === undefined) throw error;
    console.error(commandStrings(language).interrupted);
    return interruption.exitCode;
  } finally {
    workers.close();
  }
});

async function build(request: BuildRequest, workers: Workers, language: Language): Promise<BuildOutcome> {
  const { folders, baseUrl, now, clean, search, preview, delta, shard, join } = request;
  const words = buildOutput(language);
  const progress = progressOnStandardError(() => performance.now());
  progress.show(words.reading);
  try {
    const contentDir = resolve(folders.content);
    const themeProblems = await readTheme(process.cwd(), contentDir);
    await insistOnTheme(process.cwd(), themeProblems);
    const options = {
      contentDir,
      outDir: realPathOf(folders.out),
      cacheDir: resolve(folders.cache),
      baseUrl,
      now,
      clean,
      search,
      preview,
      delta,
      shard,
      themeProblems,
      ...(join.length > 0 ? { join } : {}),
    };
    return await buildSite(options, workers, {
      onProgress: (stage, done) => progress.show(words[stage](done)),
    });
  } finally {
    progress.clear();
  }
}

function report(outcome: BuildOutcome, request: BuildRequest, language: Language): void {
  const { folders, json, delta, preview } = request;
  const options = { language, format: 'text', isShort: true } as const;
  switch (outcome.kind) {
    case 'built': {
      const { problems, fileCount, summary, ignoredCache } = outcome;
      if (ignoredCache.length > 0)
        console.error(buildOutput(language).cacheIgnored(folders.cache, ignoredCache));
      if (problems.length > 0) console.log(`${formatReport(problems, { ...options, fileCount })}\n`);
      console.log(formatSummary(summary, { language, delta, preview, ...folders }));
      break;
    }
    case 'invalid': {
      const { problems, raw } = outcome;
      console.log(formatReport(problems, { ...options, fileCount: raw.fileCount }));
      console.error(buildOutput(language).notBuilt);
      break;
    }
    case 'refused': {
      console.error(wordRefusal(outcome.reason, request, language));
    }
  }
  if (json) console.log(formatJsonOutcome(outcome));
}

function wordRefusal(reason: Refusal, { folders, preview, shard }: BuildRequest, language: Language): string {
  const { busy, foreignOutput, otherKind } = commandStrings(language);
  switch (reason) {
    case 'busy':
      return busy(folders.out);
    case 'foreign-output':
      return (shard ? shareStrings(language).foreignFolder : foreignOutput)(folders.out);
    case 'other-kind':
      return otherKind(folders.out, preview !== undefined);
  }
}
