// `npm run publish`: the site that was built last → a folder of releases or a store elsewhere, or why it is not.
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { writeFileSafely } from '../src/build/write-file-safely.ts';
import { formatPublication, wordFault } from '../src/command/format-publication.ts';
import { onInterruption } from '../src/command/interruption.ts';
import { progressOnStandardError } from '../src/command/progress.ts';
import { type PublishCommand, readPublishCommandLine } from '../src/command/publish-command-line.ts';
import { realPathOf } from '../src/command/real-path.ts';
import { runCommand } from '../src/command/run-command.ts';
import { type ChangeList, listChanges } from '../src/publish/changes.ts';
import { findClosedPath } from '../src/publish/closed-path.ts';
import { PublishRefused } from '../src/publish/faults.ts';
import { flushDisk } from '../src/publish/flush-disk.ts';
import { findTrustRemedy } from '../src/publish/judge-commit.ts';
import { publishSite } from '../src/publish/publish-site.ts';
import { nameOf } from '../src/publish/target.ts';
import { toPrintable } from '../src/report/printable.ts';
import type { Language } from '../src/strings/language.ts';
import { publishStrings } from '../src/strings/publish.ts';

const surroundings = { now: Date.now(), cores: 1 };

await runCommand('publish', readPublishCommandLine, surroundings, async (command, language) => {
  const stop = new AbortController();
  const interruption = onInterruption(() => stop.abort());
  try {
    console.log(await publish(command, language, stop.signal));
    return 0;
  } catch (error) {
    if (interruption.exitCode !== undefined) {
      console.error(publishStrings(language).interrupted);
      return interruption.exitCode;
    }
    if (!(error instanceof PublishRefused)) throw error;
    console.error(toPrintable(wordFault(error.fault, language)));
    return 1;
  }
});

/** What is to be said of it. */
async function publish(command: PublishCommand, language: Language, signal: AbortSignal): Promise<string> {
  const { to, site, content, cache, changes: path, keep, grace, isRollback, force, dryRun, now } = command;
  const words = publishStrings(language);
  const progress = progressOnStandardError(() => performance.now());
  let list: ChangeList | undefined;
  try {
    const publication = await publishSite(
      {
        // A build and a publication of one folder know of each other by its path, whatever name they were given.
        outDir: realPathOf(site),
        outName: site,
        cacheDir: resolve(cache),
        to: { ...(to.kind === 'folder' ? { ...to, dir: resolve(to.dir) } : to), name: nameOf(to) },
        keep,
        isRollback,
      },
      {
        now,
        grace: grace * 1000,
        force,
        dryRun,
        contentDir: resolve(content),
        flush: flushDisk,
        env: process.env,
        signal,
        onDecided(decided) {
          list = listChanges(decided.changes, decided);
          writeFileSafely(resolve(path), `${JSON.stringify(list, null, 2)}\n`);
        },
        onProgress: (stage, done) => progress.show(words.progress[stage](done)),
      },
    );
    const listed = list && { path, addresses: list.purge.length };
    const closed = to.kind === 'folder' && !dryRun ? findClosedPath(resolve(to.dir)) : undefined;
    const remedy = isRollback ? undefined : await findTrustRemedy(resolve(content));
    return formatPublication(publication, { language, target: nameOf(to), listed, closed, remedy });
  } finally {
    progress.clear();
  }
}
