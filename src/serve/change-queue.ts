// Changed paths, one by one → calls with all that changed in a burst, one call at a time, nothing lost between.
import { setTimeout as wait } from 'node:timers/promises';

/** An editor's save is several changes within a few milliseconds: a file is emptied, then filled. */
const settlingTime = 15;
/** Changes that never cease are handed on in portions. Milliseconds, both. */
const longestWait = 300;

export class ChangeQueue {
  readonly #onChange: (paths: readonly string[]) => Promise<void>;
  #pending = new Set<string>();
  #running: Promise<void> | undefined;
  #additions = 0;
  #closed = false;

  /** `onChange` gets paths sorted, each once; it must not reject. */
  constructor(onChange: (paths: readonly string[]) => Promise<void>) {
    this.#onChange = onChange;
  }

  add(path: string): void {
    if (this.#closed) return;
    this.#pending.add(path);
    this.#additions += 1;
    this.#running ??= this.#drain();
  }

  /** Whether something has changed that no call was made for yet. */
  get isPending(): boolean {
    return this.#pending.size > 0;
  }

  /** Resolves when nothing is pending or running. */
  async idle(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  /** Waits for the call that is running; what is pending is forgotten. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#pending.clear();
    await this.#running;
  }

  async #drain(): Promise<void> {
    while (this.#pending.size > 0) {
      await this.#settle();
      const paths = [...this.#pending].sort();
      this.#pending.clear();
      if (paths.length > 0) await this.#onChange(paths);
    }
    this.#running = undefined;
  }

  async #settle(): Promise<void> {
    for (let waited = 0; waited < longestWait; waited += settlingTime) {
      const before = this.#additions;
      await wait(settlingTime);
      if (this.#additions === before) return;
    }
  }
}
