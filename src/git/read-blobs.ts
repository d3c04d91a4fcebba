// Hashes of blobs → their bytes, one after another from one git process, so that 10,000 files cost one start.
import { spawn } from 'node:child_process';
import { gitEnvironment } from './run-git.ts';

export class BlobMissing extends Error {
  override readonly name = 'BlobMissing';
}

/**
 * In the order asked. Throws `BlobMissing` where the repository lacks one, as a partial clone may.
 * The form of the answers: https://git-scm.com/docs/git-cat-file, *Batch output*.
 */
export async function* readBlobs(folder: string, blobs: readonly string[]): AsyncGenerator<Buffer> {
  if (blobs.length === 0) return;
  const child = spawn('git', ['cat-file', '--batch'], {
    cwd: folder,
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const failed = new Promise<never>((_, reject) => child.on('error', reject));
  // Heard at the next line that is asked for; until then nobody waits for it.
  failed.catch(() => {});
  // git may end before it has read everything: its answers tell.
  child.stdin.on('error', () => {});
  child.stdin.end(`${blobs.join('\n')}\n`);
  const output = new Output(child.stdout);
  try {
    for (const blob of blobs) {
      const head = await Promise.race([output.line(), failed]);
      const size = /^[0-9a-f]+ blob (\d+)$/.exec(head ?? '')?.[1];
      const bytes = size === undefined ? undefined : await output.bytes(Number(size) + 1);
      if (bytes === undefined) throw new BlobMissing(blob);
      yield bytes.subarray(0, -1);
    }
  } finally {
    child.kill();
  }
}

/** What a process prints, taken by lines and by numbers of bytes. */
class Output {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** Without its end; `undefined` where nothing more comes. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.#held.indexOf(10);
      if (end >= 0) {
        const line = this.#held.subarray(0, end).toString();
        this.#held = this.#held.subarray(end + 1);
        return line;
      }
      if (!(await this.#more())) return undefined;
    }
  }

  /** `undefined` where fewer come. */
  async bytes(count: number): Promise<Buffer | undefined> {
    const parts = [this.#held];
    let length = this.#held.length;
    while (length < count) {
      const { value, done } = await this.#chunks.next();
      if (done) return undefined;
      parts.push(value);
      length += value.length;
    }
    const all = parts.length === 1 ? this.#held : Buffer.concat(parts);
    this.#held = all.subarray(count);
    return all.subarray(0, count);
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next();
    if (!done) this.#held = Buffer.concat([this.#held, value]);
    return !done;
  }
}
