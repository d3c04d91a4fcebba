// `npm start`: a preview on this machine that follows what is saved, until it is told to stop.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { onInterruption } from '../src/command/interruption.ts';
import { PreviewLog } from '../src/command/preview-log.ts';
import { formatFailure, runCommand } from '../src/command/run-command.ts';
import { readServeCommandLine } from '../src/command/serve-command-line.ts';
import { serveSite } from '../src/serve/serve-site.ts';
import { previewStrings } from '../src/strings/preview.ts';

const surroundings = { now: Date.now(), cores: availableParallelism() };

await runCommand('start', readServeCommandLine, surroundings, async (request, language) => {
  const words = previewStrings(language);
  const log = new PreviewLog(language);
  const interrupted = new Promise<void>((resolve) => onInterruption(resolve));
  console.log(words.starting);
  const preview = await serveSite(
    {
      contentDir: resolve(request.content),
      cacheDir: resolve(request.cache),
      port: request.port,
      jobs: request.jobs,
      clock: Date.now,
    },
    {
      onBuilt: (reply) => printUnlessEmpty(log.tell(reply)),
      onFault: (error) => {
        console.error(formatFailure(error, language));
        if (process.env.DEBUG !== undefined) console.error(error);
      },
    },
  );
  preview.ready.then(() => console.log(words.serving(`http://localhost:${preview.port}/`)));
  await interrupted;
  await preview.close();
  console.log(words.stopped);
  return 0;
});

function printUnlessEmpty(text: string): void {
  if (text !== '') console.log(text);
}
