// `npm run import`: stories from another source → articles in the content folder, and a report of every record.
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { readKeptContent } from '../src/build/read-kept-content.ts';
import { Workers } from '../src/build/workers.ts';
import { readImportCommandLine } from '../src/command/import-command-line.ts';
import { progressOnStandardError } from '../src/command/progress.ts';
import { runCommand } from '../src/command/run-command.ts';
import { formatOutcome } from '../src/import/format-outcome.ts';
import { formatStage } from '../src/import/format-stage.ts';
import { readMapping } from '../src/import/read-mapping.ts';
import { sourceKinds } from '../src/import/readers.ts';
import { refuseMapping, runImport } from '../src/import/run-import.ts';
import { reportFile } from '../src/import/write-report.ts';

const surroundings = { now: Date.now(), cores: availableParallelism() };

await runCommand('import', readImportCommandLine, surroundings, async (command, language) => {
  const { kind, content, cache, dryRun, now } = command;
  const contentDir = resolve(content);
  const workers = new Workers(surroundings.cores);
  const progress = progressOnStandardError(() => performance.now());
  const mapping = readMapping(command.mapping, { category: command.category, name: command.name });
  const name = (mapping.ok ? mapping.value.name : command.name) || kind;
  const report = command.report || join('import-report', name);
  const outcome = mapping.ok
    ? await runImport({
        kind,
        source: sourceKinds[kind],
        operands: command.files,
        mapping: mapping.value,
        name,
        contentDir,
        readContent: () => readKeptContent({ contentDir, cacheDir: resolve(cache), now, workers }),
        reportDir: resolve(report),
        mediaDirs: command.media.map((dir) => resolve(dir)),
        language,
        now,
        dryRun,
        onProgress: (stage) => progress.show(formatStage(stage, language, dryRun)),
      }).finally(() => {
        progress.clear();
        workers.close();
      })
    : refuseMapping(mapping.problems, {
        ...{ kind, name: command.name || kind, language, now, dryRun },
        // Which import it is of stands in the mapping, unless it was said beside it.
        reportDir: command.report === '' && command.name === '' ? undefined : resolve(report),
      });
  const folders = { contentDir: content, reportDir: report };
  console.log(formatOutcome(outcome, { language, report: join(report, reportFile), dryRun, folders }));
  return outcome.kind === 'imported' && outcome.faults.length === 0 ? 0 : 1;
});
