// Pages that were sent and do not listen yet → what changed meanwhile, to be told as soon as each does.

/** Milliseconds from the sending of a page until its script listens: then whoever asked is no browser. */
const longestWay = 5000;

export class PagesOnTheWay {
  /** The moments at which they were asked for, oldest first. */
  #asked: number[] = [];
  /** How many of them have missed something, and what. */
  #late = 0;
  #missed = new Set<string>();

  /** Moments are milliseconds of one clock. */
  ask(moment: number): void {
    this.#asked.push(moment);
  }

  /** Those who listen are told by others. */
  change(paths: readonly string[], moment: number): void {
    this.#asked = this.#asked.filter((asked) => moment - asked < longestWay);
    this.#late = this.#asked.length;
    if (this.#late > 0) for (const path of paths) this.#missed.add(path);
  }

  /** What a page that listens from now on may have missed. Which page it is cannot be told: it may be too much. */
  listen(): readonly string[] {
    this.#asked.shift();
    if (this.#late === 0) return [];
    this.#late -= 1;
    const missed = [...this.#missed];
    if (this.#late === 0) this.#missed.clear();
    return missed;
  }
}
