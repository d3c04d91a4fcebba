// The search index of the preview, made when somebody searches: made with every save, it would be what a save waits for.

export class IndexOnDemand {
  /** Resolves to whether it was made; where not, it is tried again. */
  readonly #make: () => Promise<boolean>;
  /** Of the pages, and of the pages that the index was last made of. */
  #state = 0;
  #madeOf: number | undefined;
  #making: Promise<void> | undefined;

  /** `make` must not reject. */
  constructor(make: () => Promise<boolean>) {
    this.#make = make;
  }

  /** The pages are about to change. */
  outdate(): void {
    this.#state += 1;
  }

  /** Resolves when the index is as new as the pages. */
  async current(): Promise<void> {
    if (this.#madeOf === this.#state) return;
    this.#making ??= this.#makeUntilCurrent();
    await this.#making;
  }

  async #makeUntilCurrent(): Promise<void> {
    while (this.#madeOf !== this.#state) {
      const state = this.#state;
      if (await this.#make()) this.#madeOf = state;
    }
    this.#making = undefined;
  }
}
