// How far long work has come → one line that is written over on a terminal, or now and then a plain line elsewhere.

export interface ProgressOutput {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Milliseconds from any start, never going back. */
  readonly clock: () => number;
}

/** Often enough that a log shows life, seldom enough that it can be read. */
const plainLineEvery = 5_000;
const terminalLineEvery = 100;

const eraseLine = '\r\u001b[K';

export class Progress {
  readonly #output: ProgressOutput;
  #nextAt: number;
  #lineIsOpen = false;

  constructor(output: ProgressOutput) {
    this.#output = output;
    // Work that is done before the first plain line is due needs none.
    this.#nextAt = output.isTerminal ? output.clock() : output.clock() + plainLineEvery;
  }

  /** `line` is printed if the last one is old enough. */
  show(line: string): void {
    const { write, isTerminal, clock } = this.#output;
    if (clock() < this.#nextAt) return;
    this.#nextAt = clock() + (isTerminal ? terminalLineEvery : plainLineEvery);
    write(isTerminal ? `${eraseLine}${line}` : `${line}\n`);
    this.#lineIsOpen = isTerminal;
  }

  /** Leaves the terminal as if nothing had been shown. */
  clear(): void {
    if (this.#lineIsOpen) this.#output.write(eraseLine);
    this.#lineIsOpen = false;
  }
}

/** On standard error, so that standard output holds results alone. A CI's terminal is a log: it gets plain lines. */
export function progressOnStandardError(clock: () => number): Progress {
  const { CI, TERM } = process.env;
  const isTerminal = process.stderr.isTTY === true && TERM !== 'dumb' && (CI === undefined || CI === '');
  return new Progress({ write: (text) => process.stderr.write(text), isTerminal, clock });
}
