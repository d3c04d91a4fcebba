// The words behind `npm run publish` → what is to be published, where to, and how.
import type { Target } from '../publish/target.ts';
import { checkChangesFile, checkTargetFolder } from './check-folders.ts';
import { type CommandLine, commandLine, readValue, type Surroundings } from './command-line.ts';
import { type CommandFault, fault, unexpectedArguments } from './fault.ts';
import { longestGrace, mostReleases, parseGrace, parseKeep } from './option-values.ts';
import { parseOptions } from './parse-options.ts';

/** Folders as they were given. */
export interface PublishCommand {
  readonly to: Target;
  readonly site: string;
  readonly content: string;
  readonly cache: string;
  /** Where `changes.json` goes. */
  readonly changes: string;
  readonly keep: number;
  /** Seconds. */
  readonly grace: number;
  readonly isRollback: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly now: number;
}

const usual = { keep: 3, grace: 10 };

export function readPublishCommandLine(
  args: readonly string[],
  { now }: Surroundings,
): CommandLine<PublishCommand> {
  const { options, operands, faults } = parseOptions(args, {
    to: 'text',
    site: 'text',
    content: 'text',
    cache: 'text',
    changes: 'text',
    keep: 'text',
    grace: 'text',
    rollback: 'flag',
    force: 'flag',
    'dry-run': 'flag',
    help: 'flag',
  });
  const wrong = [...faults, ...unexpectedArguments(operands)];
  const {
    site = '_site',
    content = 'content',
    cache = '.cache',
    changes = `${cache}/changes.json`,
  } = options;
  const to = readTarget(options.to, wrong);
  const target = to.kind === 'folder' && to.dir !== '' ? [to.dir] : [];
  const targetFaults = target.flatMap((dir) => checkTargetFolder(dir, [site, content, cache]));
  // In a target that holds all of these, nothing can be put elsewhere.
  const kept = targetFaults.length > 0 ? [] : target;
  wrong.push(...targetFaults, ...checkChangesFile(changes, [site, content, ...kept]));
  const request: PublishCommand = {
    to,
    site,
    content,
    cache,
    changes,
    keep: readValue(options.keep, parseKeep, usual.keep, wrong, (written) =>
      fault('bad-keep', { written, most: mostReleases }),
    ),
    grace: readValue(options.grace, parseGrace, usual.grace, wrong, (written) =>
      fault('bad-grace', { written, most: longestGrace }),
    ),
    isRollback: options.rollback,
    force: options.force,
    dryRun: options['dry-run'],
    now,
  };
  if (options.rollback && options['dry-run'])
    wrong.push(fault('not-together', { option: '--rollback', other: '--dry-run' }));
  return commandLine(options.help, wrong, request);
}

/** `ayu@server:/srv`, as for scp and rsync, and `sftp://server/srv`: what logs in is the remote's to know. */
function meantRemote(written: string): string {
  return written.replace(/^[^:]*@[^:]*(?=:)/, 'REMOTE').replace(/:\/\/.*$/s, ':PATH');
}

/** `s3:arsip` is a remote whose `rclone:` was forgotten, more likely than a folder. */
function readTarget(written: string | undefined, faults: CommandFault[]): Target {
  if (written === undefined) {
    if (faults.every(({ kind }) => kind !== 'missing-value')) faults.push(fault('no-target', {}));
    return { kind: 'folder', dir: '' };
  }
  const remote = /^rclone:(.*)$/s.exec(written)?.[1];
  if (remote !== undefined) {
    // A name, or a connection string; never an option.
    if (!/^[^-].*:|^:.*:/s.test(remote))
      faults.push(fault('bad-target', { written, suggestion: 'rclone:REMOTE:PATH' }));
    return { kind: 'rclone', remote };
  }
  if (/^~(?:\/|$)/.test(written))
    faults.push(fault('home-target', { written, meant: `--to "$HOME${written.slice(1)}"` }));
  if (/^[\w:][\w+.@ -]*:/.test(written))
    faults.push(fault('bad-target', { written, suggestion: `rclone:${meantRemote(written)}` }));
  return { kind: 'folder', dir: written };
}
