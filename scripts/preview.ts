// The preview on this machine that follows what is saved, until it is told to stop: scripts/serve.ts runs it.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { type CodeFault, findCodeFault } from '../src/command/code-fault.ts';
import { onInterruption } from '../src/command/interruption.ts';
import { PreviewLog } from '../src/command/preview-log.ts';
import { formatFailure, runCommand } from '../src/command/run-command.ts';
import { readServeCommandLine } from '../src/command/serve-command-line.ts';
import { toPrintable } from '../src/report/printable.ts';
import { type ArgumentsForNext, beginAnew } from '../src/serve/keep-running.ts';
import { serveSite } from '../src/serve/serve-site.ts';
import { type PreviewStrings, previewStrings } from '../src/strings/preview.ts';

const surroundings = { now: Date.now(), cores: availableParallelism() };

await runCommand('start', readServeCommandLine, surroundings, async (request, language) => {
  const words = previewStrings(language);
  const log = new PreviewLog(language);
  const interrupted = new Promise<'stop'>((resolve) => {
    onInterruption(() => resolve('stop'));
    // Whoever runs it is gone.
    process.on('disconnect', () => resolve('stop'));
  });
  let tellOutdated: (what: 'begin anew') => void = () => undefined;
  const outdated = new Promise<'begin anew'>((resolve) => {
    tellOutdated = resolve;
  });
  console.log(words.starting);
  const preview = await serveSite(
    {
      home: process.cwd(),
      contentDir: resolve(request.content),
      cacheDir: resolve(request.cache),
      port: request.port,
      jobs: request.jobs,
      drafts: request.drafts,
      language,
      clock: Date.now,
    },
    {
      onBuilt: (reply) => printUnlessEmpty(log.tell(reply)),
      onFault: (error) => {
        const fault = findCodeFault(error);
        const line = fault === undefined ? formatFailure(error, language) : formatCodeFault(fault, words);
        console.error(line);
        if (process.env.DEBUG !== undefined) console.error(error);
        return line;
      },
      ...(process.send === undefined ? {} : { onOutdated: () => tellOutdated('begin anew') }),
    },
  );
  process.send?.({ args: ['--port', String(preview.port)] } satisfies ArgumentsForNext);
  preview.ready.then(() => console.log(words.serving(`http://localhost:${preview.port}/`)));
  const end = await Promise.race([interrupted, outdated]);
  if (end === 'begin anew') console.log(words.restarting);
  await preview.close();
  process.disconnect?.();
  if (end === 'begin anew') return beginAnew;
  console.log(words.stopped);
  return 0;
});

function formatCodeFault({ place, message }: CodeFault, words: PreviewStrings): string {
  return toPrintable(words.codeFault(place, message));
}

function printUnlessEmpty(text: string): void {
  if (text !== '') console.log(text);
}
