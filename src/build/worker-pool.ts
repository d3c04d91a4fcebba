// A pool of forked processes that answer requests one at a time: request → response, on as many cores as asked.
// Processes, not threads: on Node 20 `--import tsx` does not reach a `.ts` entry in a worker thread.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { projectRoot, themeInUse } from './project-root.ts';

/**
 * In megabytes. A batch's objects live as long as the batch. By itself Node lets a heap grow to four times what lives in
 * it before it collects; told of a limit that no batch comes near, to less than twice: at 10,000 articles all processes
 * held 450 MB in place of 600, for a few hundredths of the time.
 */
const memoryOptions = ['--max-semi-space-size=16', '--max-old-space-size=1024'];

const sourceMaps = '--enable-source-maps';

/** What a worker sends back: its answer, or the text of what went wrong. */
export type Reply<Response> =
  | { readonly ok: true; readonly response: Response }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly stack: string };

interface Waiting<Request, Response> {
  readonly request: Request;
  readonly resolve: (response: Response) => void;
  readonly reject: (error: Error) => void;
}

/** An error that a worker met, under the name it had there. */
export class WorkerError extends Error {
  constructor(name: string, message: string, stack: string) {
    super(message);
    this.name = name;
    this.stack = stack;
  }
}

/** A worker that died at its work: killed by hand, or by a system that had no memory left. */
export class WorkerLost extends Error {
  /** The signal or the exit code. */
  readonly how: string;

  constructor(how: string) {
    super(`a worker process ended early (${how})`);
    this.name = 'WorkerLost';
    this.how = how;
  }
}

export class PoolClosed extends Error {
  constructor() {
    super('the worker processes were told to stop');
    this.name = 'PoolClosed';
  }
}

/**
 * `entry` is the URL of a module that calls `serveRequests`, a bundle or a source. Processes start with the first
 * request that finds no idle one, at most `size`. Every pool must be closed, or its processes keep the command alive.
 */
export class WorkerPool<Request, Response> {
  readonly #entry: URL;
  readonly #size: number;
  readonly #idle: ChildProcess[] = [];
  readonly #busy = new Map<ChildProcess, Waiting<Request, Response>>();
  readonly #queue: Waiting<Request, Response>[] = [];
  #closed = false;

  constructor(entry: URL, size: number) {
    this.#entry = entry;
    this.#size = size;
  }

  run(request: Request): Promise<Response> {
    if (this.#closed) return Promise.reject(new PoolClosed());
    return new Promise((resolve, reject) => {
      this.#queue.push({ request, resolve, reject });
      this.#dispatch();
    });
  }

  /** What is not answered yet never will be: it is rejected with `PoolClosed`. */
  close(): void {
    this.#closed = true;
    for (const waiting of this.#queue.splice(0)) waiting.reject(new PoolClosed());
    for (const child of [...this.#idle, ...this.#busy.keys()]) child.kill();
    this.#idle.length = 0;
  }

  #dispatch(): void {
    while (this.#queue.length > 0) {
      const child = this.#idle.pop() ?? this.#start();
      if (child === undefined) return;
      const waiting = this.#queue.shift();
      if (waiting === undefined) return;
      this.#busy.set(child, waiting);
      child.send(waiting.request as object);
    }
  }

  #start(): ChildProcess | undefined {
    if (this.#busy.size + this.#idle.length >= this.#size) return undefined;
    const child = forkModule(this.#entry, { hearsErrors: true });
    child.stderr?.on('data', (bytes) => this.#passOn(child, bytes));
    child.on('message', (reply) => this.#finish(child, reply as Reply<Response>));
    child.on('exit', (code, signal) => this.#lose(child, signal ?? `exit code ${code}`));
    // Sending to a process that has just died, or a fork that the system refuses.
    child.on('error', (error) => this.#lose(child, error.message));
    return child;
  }

  /** What a process that is ended leaves behind, such as Pagefind's, may complain of that: it is nobody's fault. */
  #passOn({ exitCode, signalCode }: ChildProcess, bytes: Uint8Array): void {
    if (!this.#closed && exitCode === null && signalCode === null) process.stderr.write(bytes);
  }

  #finish(child: ChildProcess, reply: Reply<Response>): void {
    const waiting = this.#busy.get(child);
    this.#busy.delete(child);
    this.#idle.push(child);
    if (reply.ok) waiting?.resolve(reply.response);
    else waiting?.reject(new WorkerError(reply.name, reply.message, reply.stack));
    this.#dispatch();
  }

  #lose(child: ChildProcess, how: string): void {
    const waiting = this.#busy.get(child);
    this.#busy.delete(child);
    const place = this.#idle.indexOf(child);
    if (place >= 0) this.#idle.splice(place, 1);
    waiting?.reject(this.#closed ? new PoolClosed() : new WorkerLost(how));
    this.#dispatch();
  }
}

/** Whether stacks name the sources, as those of the processes do that are forked from here: a theme's faults are told so. */
const mapsSources =
  process.env.DEBUG !== undefined || themeInUse !== undefined || process.execArgv.includes(sourceMaps);

/**
 * glibc gives each thread memory of its own and takes it back late: what encodes pictures held half as much again.
 *
 * Eleventy has every import of a process pass through a second thread, so that it can load edited modules anew
 * (11ty/eleventy#3371 lets it be left out). Templates are loaded by us: that took a tenth of a cold build's time.
 */
const environment = { MALLOC_ARENA_MAX: '2', ELEVENTY_SKIP_ESM_RESOLVER: '1' };

export interface ForkOptions {
  readonly withSourceMaps?: boolean;
  /** What it prints on standard error comes to its `stderr` in place of this process's own. */
  readonly hearsErrors?: boolean;
}

/** A process that runs the module; what it is sent may be anything that can be cloned. */
export function forkModule(
  entry: URL,
  { withSourceMaps = mapsSources, hearsErrors = false }: ForkOptions = {},
): ChildProcess {
  const path = fileURLToPath(entry);
  const loader = path.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [];
  const maps = withSourceMaps ? [sourceMaps] : [];
  return fork(path, [], {
    cwd: projectRoot,
    execArgv: [...loader, ...maps, ...memoryOptions],
    env: { ...process.env, ...environment },
    serialization: 'advanced',
    stdio: ['inherit', 'inherit', hearsErrors ? 'pipe' : 'inherit', 'ipc'],
  });
}
