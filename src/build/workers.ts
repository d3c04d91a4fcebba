// The build's worker processes, typed by task.
import type { Tasks, WorkerRequest, WorkerResponse } from './worker.ts';
import { WorkerPool } from './worker-pool.ts';

export class Workers {
  readonly #pool: WorkerPool<WorkerRequest, WorkerResponse>;
  /** Processes at work side by side. */
  readonly size: number;

  constructor(size: number) {
    this.size = size;
    this.#pool = new WorkerPool(new URL('./worker.ts', import.meta.url), size);
  }

  async run<T extends keyof Tasks>(request: Tasks[T]['request']): Promise<Tasks[T]['response']> {
    return (await this.#pool.run(request)) as Tasks[T]['response'];
  }

  close(): void {
    this.#pool.close();
  }
}
