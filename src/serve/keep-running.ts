// A command → run in a process of its own, and again each time it asks for that: so its code can be loaded anew.
// This process itself is the one whose code stays as it was when it started: keep it small.
import { type ChildProcess, fork } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../build/project-root.ts';

/** A command that ends with it wants to be begun anew. Not one that Node or a shell gives by itself. */
export const beginAnew = 75;

/** What the command's process may send: words that stand behind its own when it is begun anew. */
export interface ArgumentsForNext {
  readonly args: readonly string[];
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** `command` is a name that scripts/run.mjs knows. Returns the exit code that is no `beginAnew`. */
export async function keepRunning(command: string, args: readonly string[]): Promise<number> {
  let running: ChildProcess | undefined;
  let forNext: readonly string[] = [];
  for (const signal of signals) process.on(signal, () => running?.kill(signal));
  for (;;) {
    running = fork(join(projectRoot, 'scripts/run.mjs'), [command, ...args, ...forNext], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      // In a group of its own, or a terminal would tell it of Ctrl-C beside this process.
      detached: true,
    });
    running.on('message', (message) => {
      forNext = (message as ArgumentsForNext).args;
    });
    const code = await endOf(running);
    if (code !== beginAnew) return code;
  }
}

function endOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
  });
}
