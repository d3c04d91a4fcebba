// A place that rclone knows → what is listed, read, uploaded and removed there, by the rclone that is installed.
import { lstatSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuse } from './faults.ts';
import { findCause, inOneLine } from './rclone-cause.ts';
import { redact } from './redact.ts';
import { type RcloneRun, runRclone } from './run-rclone.ts';

export interface RcloneSettings {
  /** `REMOTE:PATH`, or a connection string. */
  readonly remote: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

export interface UploadOptions {
  /** Absolute; the paths are relative to it, and to the remote's path. */
  readonly from: string;
  readonly paths: readonly string[];
  /** As the HTTP header, where the store keeps one. */
  readonly cacheControl: string;
  /** As the HTTP header, where rclone is not to tell it by the name. */
  readonly contentType: string | undefined;
  /** Leave what has these bytes there already; for files of which it is not known. */
  readonly isResumed: boolean;
  readonly onProgress: (done: number) => void;
}

/**
 * Without it rclone lists the whole remote, and what it lists decides, whatever files are named: a store that leaves out
 * something there would keep what is to be removed.
 */
const eachByItself = '--no-traverse';

/** What rclone ends with where a folder or a file is not there (https://rclone.org/docs/#exit-code). */
const absent = [3, 4];

/** Every method refuses (`rclone-absent`, `rclone-failed`) where rclone cannot be run, or gives up after its retries. */
export class Rclone {
  readonly #settings: RcloneSettings;
  readonly #scratch = mkdtempSync(join(tmpdir(), 'news-archive-rclone-'));

  #known: Features | undefined;

  constructor(settings: RcloneSettings) {
    this.#settings = settings;
  }

  close(): void {
    rmSync(this.#scratch, { recursive: true, force: true });
  }

  /** A path on this machine for a file that comes from the remote, or goes there. */
  scratchPath(name: string): string {
    return join(this.#scratch, name);
  }

  /** Names in a folder; none where there is no such folder. */
  async list(folder: string): Promise<string[]> {
    const { code, output, message } = await this.#run(['lsf', this.#at(folder), ...this.#inHaste()]);
    if (isAbsent(code)) return [];
    if (code !== 0) this.#fail(message);
    return output.split('\n').filter((name) => name !== '');
  }

  /** `false` where there is no such file. */
  async fetch(path: string, to: string): Promise<boolean> {
    rmSync(to, { force: true });
    const { code, message } = await this.#run(['copyto', this.#at(path), to, '--ignore-times']);
    if (code !== 0 && !isAbsent(code)) this.#fail(message);
    // Of a store of objects a file that is not there is an empty folder, and is copied without a fault.
    return lstatSync(to, { throwIfNoEntry: false })?.isFile() === true;
  }

  /** One file, whole. */
  async put(from: string, path: string): Promise<void> {
    await this.#must(['copyto', from, this.#at(path), '--ignore-times']);
  }

  async upload({
    from,
    paths,
    cacheControl,
    contentType,
    isResumed,
    onProgress,
  }: UploadOptions): Promise<void> {
    // Where the store tells no hashes, rclone would take files of one size for the same.
    const isCompared = isResumed && ((await this.#features()).Hashes ?? []).length > 0;
    await this.#must(
      [
        ...['copy', from, this.#at(''), '--files-from-raw', this.#writeList(paths)],
        ...(isCompared ? ['--checksum', '--no-update-modtime'] : ['--no-check-dest']),
        // So many are compared sooner where the whole remote is listed.
        ...(isCompared && paths.length > mostAsked ? [] : [eachByItself]),
        ...['--header-upload', `Cache-Control: ${cacheControl}`],
        ...(contentType === undefined ? [] : ['--header-upload', `Content-Type: ${contentType}`]),
      ],
      onProgress,
    );
  }

  /** What is not there is passed over. */
  async remove(paths: readonly string[]): Promise<void> {
    await this.#must(['delete', this.#at(''), '--files-from-raw', this.#writeList(paths), eachByItself]);
  }

  /** From the innermost; a store of objects has none. One that others use, or that has gone meanwhile, is passed over. */
  async removeFolders(folders: readonly string[]): Promise<void> {
    if (folders.length === 0 || !(await this.#features()).Features?.CanHaveEmptyDirectories) return;
    // One after another they take long: then all of the remote is looked through for empty ones.
    if (folders.length > mostSingly) await this.#run(['rmdirs', this.#at(''), '--leave-root']);
    else for (const each of folders) await this.#run(['rmdir', this.#at(each)]);
  }

  /**
   * The first call of all: a store that cannot be reached would be asked for minutes, and one that takes a connection and
   * never answers for five minutes each time.
   */
  #inHaste(): string[] {
    const { env } = this.#settings;
    return [
      ...(env.RCLONE_LOW_LEVEL_RETRIES === undefined ? ['--low-level-retries', '6'] : []),
      ...(env.RCLONE_TIMEOUT === undefined ? ['--timeout', '20s'] : []),
    ];
  }

  #at(path: string): string {
    const { remote } = this.#settings;
    return path === '' ? remote : `${remote}${/[:/]$/.test(remote) ? '' : '/'}${path}`;
  }

  #writeList(paths: readonly string[]): string {
    const list = this.scratchPath('list');
    writeFileSync(list, paths.map((path) => `${path}\n`).join(''));
    return list;
  }

  async #features(): Promise<Features> {
    this.#known ??= JSON.parse(await this.#must(['backend', 'features', this.#at('')])) as Features;
    return this.#known;
  }

  async #must(args: readonly string[], onProgress?: (done: number) => void): Promise<string> {
    const { code, output, message } = await this.#run(args, onProgress);
    if (code !== 0) this.#fail(message);
    return output;
  }

  #fail(message: string): never {
    const told = inOneLine(redact(message, this.#settings));
    refuse('rclone-failed', { message: told, cause: findCause(told) });
  }

  #run(args: readonly string[], onProgress?: (done: number) => void): Promise<RcloneRun> {
    return runRclone(args, this.#settings, onProgress);
  }
}

function isAbsent(code: number | null): boolean {
  return code !== null && absent.includes(code);
}

/** As `rclone backend features` prints them. */
interface Features {
  readonly Hashes?: readonly string[] | null;
  readonly Features?: { readonly CanHaveEmptyDirectories?: boolean };
}

const mostSingly = 50;
const mostAsked = 1000;
