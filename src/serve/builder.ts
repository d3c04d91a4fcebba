// The preview's builder, seen from outside: a process that is asked to build, and replaced when its code changed.
import type { ChildProcess } from 'node:child_process';
import { forkModule, PoolClosed, type Reply, WorkerError, WorkerLost } from '../build/worker-pool.ts';
import type { PreviewReply, PreviewRequest } from './preview-request.ts';

/** Several requests may be on their way; `id` tells which one a message is about. */
export type BuilderRequest =
  | { readonly kind: 'build'; readonly id: number; readonly request: PreviewRequest }
  | { readonly kind: 'give-way' };

export type BuilderMessage =
  | { readonly id: number; readonly kind: 'shown'; readonly written: readonly string[] }
  | { readonly id: number; readonly kind: 'done'; readonly reply: Reply<PreviewReply> };

interface Waiting {
  readonly onShown: (written: readonly string[]) => void;
  readonly resolve: (reply: PreviewReply) => void;
  readonly reject: (error: Error) => void;
}

export class Builder {
  #entry: URL;
  #process: ChildProcess | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  /** `entry` is the module that the process runs; it starts with the first request, and again where it was lost. */
  constructor(entry: URL) {
    this.#entry = entry;
  }

  /** `onShown` is called where pages that are looked at stand before the others do. */
  build(request: PreviewRequest, onShown: Waiting['onShown']): Promise<PreviewReply> {
    this.#process ??= this.#start();
    const child = this.#process;
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { onShown, resolve, reject });
      child.send({ kind: 'build', id, request } satisfies BuilderRequest);
    });
  }

  /** Something has changed: a long build need not be finished before it is looked at. */
  giveWay(): void {
    if (this.#waiting.size > 0) this.#process?.send({ kind: 'give-way' } satisfies BuilderRequest);
  }

  restart(entry: URL): void {
    this.close();
    this.#entry = entry;
  }

  close(): void {
    const child = this.#process;
    this.#process = undefined;
    child?.kill();
    this.#rejectAll(new PoolClosed());
  }

  #start(): ChildProcess {
    // An error in a template is told with its place.
    const child = forkModule(this.#entry, { withSourceMaps: true });
    const lose = (how: string): void => {
      if (this.#process !== child) return;
      this.#process = undefined;
      this.#rejectAll(new WorkerLost(how));
    };
    child.on('message', (message) => this.#hear(message as BuilderMessage));
    child.on('exit', (code, signal) => lose(signal ?? `exit code ${code}`));
    child.on('error', (error) => lose(error.message));
    return child;
  }

  #hear(message: BuilderMessage): void {
    const waiting = this.#waiting.get(message.id);
    if (message.kind === 'shown') {
      waiting?.onShown(message.written);
      return;
    }
    this.#waiting.delete(message.id);
    const { reply } = message;
    if (reply.ok) waiting?.resolve(reply.response);
    else waiting?.reject(new WorkerError(reply.name, reply.message, reply.stack));
  }

  #rejectAll(error: Error): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}
