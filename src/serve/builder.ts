// The preview's builder, seen from outside: a process that is asked to build, and replaced when its code changed.
import { WorkerPool } from '../build/worker-pool.ts';
import type { PreviewReply, PreviewRequest } from './build-preview.ts';

export class Builder {
  #process = startProcess();

  build(request: PreviewRequest): Promise<PreviewReply> {
    return this.#process.run(request);
  }

  restart(): void {
    this.#process.close();
    this.#process = startProcess();
  }

  close(): void {
    this.#process.close();
  }
}

/** The pool starts it with the first request, and again where it ended by itself. */
function startProcess(): WorkerPool<PreviewRequest, PreviewReply> {
  return new WorkerPool(new URL('./builder-process.ts', import.meta.url), 1);
}
