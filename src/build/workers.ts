// The build's worker processes, typed by task.
import { entryOf } from '../launch/process-entry.ts';
import type { Tasks, WorkerRequest, WorkerResponse } from './worker.ts';
import { WorkerPool } from './worker-pool.ts';

export class Workers {
  readonly #pool: WorkerPool<WorkerRequest, WorkerResponse>;
  /** Processes at work side by side. */
  readonly size: number;

  /** `entry` is the module that each process runs. */
  constructor(size: number, entry: URL = entryOf('worker')) {
    this.size = size;
    this.#pool = new WorkerPool(entry, size);
  }

  async run<T extends keyof Tasks>(request: Tasks[T]['request']): Promise<Tasks[T]['response']> {
    return (await this.#pool.run(request)) as Tasks[T]['response'];
  }

  /** Has up to `count` processes start and load what renders, while the caller does other work. */
  warm(count: number): void {
    for (let each = 0; each < Math.min(count, this.size); each += 1) {
      // A process that is lost at this is started again for the first request, which tells of it.
      this.run<'load'>({ task: 'load' }).catch(() => undefined);
    }
  }

  close(): void {
    this.#pool.close();
  }
}
