// `npm run import`: stories from another source → articles in the content folder, or a report and nothing written.
import { resolve } from 'node:path';
import { readImportCommandLine } from '../src/command/import-command-line.ts';
import { runCommand } from '../src/command/run-command.ts';
import { formatOutcome } from '../src/import/format-outcome.ts';
import { importSourcePages } from '../src/import/import-source-pages.ts';

await runCommand(
  'import',
  readImportCommandLine,
  { now: Date.now(), cores: 1 },
  async (command, language) => {
    const { files, content, dryRun, now } = command;
    const outcome = await importSourcePages({ files, contentDir: resolve(content), now, dryRun });
    console.log(formatOutcome(outcome, { language, content, fileCount: files.length, dryRun }));
    return outcome.kind === 'imported' ? 0 : 1;
  },
);
