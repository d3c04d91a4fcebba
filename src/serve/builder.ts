// The preview's builder, seen from outside: a process that is asked to build, and replaced when its code changed.
import { WorkerPool } from '../build/worker-pool.ts';
import type { PreviewReply, PreviewRequest } from './build-preview.ts';

export class Builder {
  #process: WorkerPool<PreviewRequest, PreviewReply>;

  /** `entry` is the module that the process runs. */
  constructor(entry: URL) {
    this.#process = startProcess(entry);
  }

  build(request: PreviewRequest): Promise<PreviewReply> {
    return this.#process.run(request);
  }

  restart(entry: URL): void {
    this.#process.close();
    this.#process = startProcess(entry);
  }

  close(): void {
    this.#process.close();
  }
}

/** The pool starts it with the first request, and again where it ended by itself. */
function startProcess(entry: URL): WorkerPool<PreviewRequest, PreviewReply> {
  return new WorkerPool(entry, 1);
}
