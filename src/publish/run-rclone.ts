// Words for rclone → what it prints, what it says at the end, and how far it is meanwhile.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { isJsonObject, parseJson } from '../json-value.ts';
import { refuse } from './faults.ts';

export interface RcloneRun {
  readonly code: number | null;
  readonly output: string;
  /** The last that it told of. */
  readonly message: string;
}

/** Refuses (`rclone-absent`) where there is none. `onProgress` is told how many files are done. */
export async function runRclone(
  args: readonly string[],
  { env: given, signal }: { readonly env: NodeJS.ProcessEnv; readonly signal: AbortSignal },
  onProgress: (done: number) => void = () => undefined,
): Promise<RcloneRun> {
  const env = withOwnCertificates(given);
  // Nobody is there to answer a question; what it tells comes as a line of JSON each.
  const always = ['--ask-password=false', '--use-json-log', '--stats', '1s', '--stats-log-level', 'NOTICE'];
  const child = spawn('rclone', [...args, ...always], { env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let message = '';
  let plain = '';
  const patience = new Patience();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    const entry = parseEntry(line);
    // What it says before it reads its options, or in several lines, is plain text; at its end that says all again.
    if (entry === undefined) plain = `${plain} ${line}`;
    else if (entry.stats !== undefined) {
      onProgress(entry.stats.transfers);
      if (patience.endsAt(entry.stats)) child.kill();
    } else if (!quietLevels.includes(entry.level)) message = entry.msg;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') refuse('rclone-absent', {});
    throw error;
  });
  return { code, output, message: message === '' ? plain : message };
}

/** The variable of Amazon's tools keeps rclone from every S3 store: it has one of its own for the same file. */
function withOwnCertificates({ AWS_CA_BUNDLE, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return AWS_CA_BUNDLE === undefined ? env : { RCLONE_CA_CERT: AWS_CA_BUNDLE, ...env };
}

/** rclone goes on to the next file whatever befalls one: where the network is gone it would try each of thousands. */
class Patience {
  #seen: Stats = { transfers: 0 };
  #failed = 0;

  /** Whether so many files have failed since the last that did not. */
  endsAt(stats: Stats): boolean {
    if (doneIn(stats) > doneIn(this.#seen)) this.#failed = 0;
    else this.#failed += Math.max(0, (stats.errors ?? 0) - (this.#seen.errors ?? 0));
    this.#seen = stats;
    return this.#failed >= mostFailed;
  }
}

const mostFailed = 5;

function doneIn({ transfers, checks = 0, deletes = 0 }: Stats): number {
  return transfers + checks + deletes;
}

interface Stats {
  readonly transfers: number;
  readonly checks?: number;
  readonly deletes?: number;
  readonly errors?: number;
}

/** More of these come where somebody asked for more. */
const quietLevels = ['debug', 'info', 'notice', 'warning'];

interface LogEntry {
  readonly level: string;
  readonly msg: string;
  readonly stats?: Stats;
}

function parseEntry(line: string): LogEntry | undefined {
  const entry = parseJson(line);
  return isLogEntry(entry) ? entry : undefined;
}

/** A line of plain text may be JSON as well: a number for one. */
function isLogEntry(entry: unknown): entry is LogEntry {
  return isJsonObject(entry) && typeof entry.msg === 'string';
}
