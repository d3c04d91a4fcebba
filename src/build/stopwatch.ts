// Wall-clock time by stage, for the summary: never part of what is built.
import { performance } from 'node:perf_hooks';

export class Stopwatch {
  readonly #start = performance.now();
  readonly #seconds = new Map<string, number>();

  /** Runs `work` and adds its time to `stage`. */
  async time<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      const spent = (performance.now() - start) / 1000;
      this.#seconds.set(stage, (this.#seconds.get(stage) ?? 0) + spent);
    }
  }

  /** Seconds since it was made. */
  get total(): number {
    return (performance.now() - this.#start) / 1000;
  }

  /** Stage → seconds, in the order the stages ended; stages that ran side by side have each their own. */
  get seconds(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#seconds);
  }
}
