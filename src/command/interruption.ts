// Ctrl-C and a polite kill → the work is stopped, tidied up after, and the exit code says why.
import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Long enough to end children and clear what was staged. */
const patience = 5_000;

export interface Interruption {
  /** 128 and the signal's number, as shells count; `undefined` while nothing came. */
  readonly exitCode: number | undefined;
}

/** `stop` is called once, with the first signal; a second one, or work that does not end, ends the process at once. */
export function onInterruption(stop: () => void): Interruption {
  let exitCode: number | undefined;
  for (const signal of signals) {
    process.on(signal, () => {
      const code = 128 + constants.signals[signal];
      if (exitCode !== undefined) process.exit(code);
      exitCode = code;
      setTimeout(() => process.exit(code), patience).unref();
      stop();
    });
  }
  return {
    get exitCode() {
      return exitCode;
    },
  };
}
