// The words behind `npm run build` → what is to be built, where, and how.
import type { Shard } from '../build/shard.ts';
import { checkContentFolder, checkFolders, checkShares, type Folders } from './check-folders.ts';
import { type CommandLine, commandLine, readValue, type Surroundings } from './command-line.ts';
import { type CommandFault, fault, unexpectedArguments } from './fault.ts';
import { mostJobs, mostShards, parseBaseUrl, parseJobs, parseNow, parseShard } from './option-values.ts';
import { parseOptions, type WrittenOptions } from './parse-options.ts';

export interface BuildRequest {
  /** As they were given: relative to the working folder, or absolute. */
  readonly folders: Folders;
  readonly baseUrl: string | undefined;
  readonly now: number;
  readonly clean: boolean;
  readonly jobs: number;
  readonly search: boolean;
  readonly json: boolean;
  /** A site for the newsroom alone. */
  readonly preview: { readonly drafts: boolean } | undefined;
  /** Only what changed is asked for; `folders.out` is where that goes. */
  readonly delta: boolean;
  /** Only what one of several machines makes is asked for. */
  readonly shard: Shard | undefined;
  /** Folders that shards left, as they were given. */
  readonly join: readonly string[];
}

const spec = {
  content: 'text',
  out: 'text',
  delta: 'text',
  cache: 'text',
  'base-url': 'text',
  now: 'text',
  clean: 'flag',
  jobs: 'text',
  'no-search': 'flag',
  preview: 'flag',
  drafts: 'flag',
  json: 'flag',
  shard: 'text',
  join: 'texts',
  help: 'flag',
} as const;

type Options = WrittenOptions<typeof spec>;

export function readBuildCommandLine(
  args: readonly string[],
  { now, cores }: Surroundings,
): CommandLine<BuildRequest> {
  const { options, operands, faults } = parseOptions(args, spec);
  // `--join a b` is what a shell makes of `--join shares/*`.
  const join = options.join.length > 0 ? [...options.join, ...operands] : [];
  const wrong = [...faults, ...(join.length > 0 ? [] : unexpectedArguments(operands))];
  const folders = foldersOf(options);
  const request: BuildRequest = {
    folders,
    baseUrl: readValue(options['base-url'], parseBaseUrl, undefined, wrong, (written) =>
      fault('bad-base-url', { written }),
    ),
    now: readValue(options.now, parseNow, now, wrong, (written) => fault('bad-now', { written })),
    clean: options.clean,
    jobs: readValue(options.jobs, parseJobs, cores, wrong, (written) =>
      fault('bad-jobs', { written, most: mostJobs }),
    ),
    search: !options['no-search'],
    json: options.json,
    preview: options.preview ? { drafts: options.drafts } : undefined,
    delta: options.delta !== undefined,
    shard: readValue(options.shard, parseShard, undefined, wrong, (written) =>
      fault('bad-shard', { written, most: mostShards }),
    ),
    join,
  };
  wrong.push(...checkCompany(options));
  wrong.push(...checkContentFolder(folders.content), ...checkFolders(folders), ...checkShares(join, folders));
  return commandLine(options.help, wrong, request);
}

function foldersOf({ content = 'content', out, delta, preview, cache = '.cache' }: Options): Folders {
  return { content, out: delta ?? out ?? (preview ? '_preview' : '_site'), cache };
}

/** Options that rule each other out, or are nothing by themselves. */
function checkCompany(options: Options): CommandFault[] {
  return [
    ...(options.shard === undefined ? [] : checkShardCompany(options)),
    ...(options.preview ? checkPreviewCompany(options) : []),
    ...(options.drafts && !options.preview ? [fault('drafts-without-preview', {})] : []),
  ];
}

/** A preview is looked at as a whole, and has no published state of its own to count from. */
function checkPreviewCompany({ delta, shard, join }: Options): CommandFault[] {
  const others = [
    delta === undefined ? [] : '--delta',
    shard === undefined ? [] : '--shard',
    join.length === 0 ? [] : '--join',
  ].flat();
  return others.map((other) => fault('not-together', { option: '--preview', other }));
}

/** A share is no site: it goes to a folder that is named for it, not to `_site`. */
function checkShardCompany({ out, delta, join }: Options): CommandFault[] {
  const faults: CommandFault[] = [];
  if (join.length > 0) faults.push(fault('not-together', { option: '--shard', other: '--join' }));
  if (delta !== undefined) faults.push(fault('not-together', { option: '--shard', other: '--delta' }));
  else if (out === undefined) faults.push(fault('shard-without-out', {}));
  return faults;
}
