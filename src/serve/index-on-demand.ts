// The search index of the preview, made when somebody searches: made with every save, it would be what a save waits for.

export class IndexOnDemand {
  /** Resolves to whether it was made; where not, it is tried again. */
  readonly #make: () => Promise<boolean>;
  #isCurrent = false;
  #making: Promise<void> | undefined;

  /** `make` must not reject. */
  constructor(make: () => Promise<boolean>) {
    this.#make = make;
  }

  /** The pages are about to change. */
  outdate(): void {
    this.#isCurrent = false;
  }

  /** Resolves when the index is as new as the pages. */
  async current(): Promise<void> {
    if (this.#isCurrent) return;
    this.#making ??= this.#makeUntilCurrent();
    await this.#making;
  }

  async #makeUntilCurrent(): Promise<void> {
    while (!this.#isCurrent) {
      this.#isCurrent = true;
      if (!(await this.#make())) this.#isCurrent = false;
    }
    this.#making = undefined;
  }
}
