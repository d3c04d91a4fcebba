// Wall-clock time by stage, for the summary: never part of what is built.
import { performance } from 'node:perf_hooks';

export class Stopwatch {
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

  /** Stage → seconds, in the order the stages first ran. */
  get seconds(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#seconds);
  }
}
