// Bundles, newest first → results a page at a time, reaching further back only as far as is asked for.
import type { BundleInfo } from '../../../src/search/manifest.ts';
import type { Order } from './query.ts';

/** A result whose text is not loaded yet. */
export interface Hit<Story> {
  /** Only to be compared inside one order: the higher comes first. */
  readonly rank: number;
  readonly load: () => Promise<Story>;
}

/** Highest rank first. */
export type SearchBundle<Story> = (bundle: BundleInfo) => Promise<readonly Hit<Story>[]>;

export interface Progress {
  /** Results given out so far. */
  readonly shown: number;
  /** Results that are known of, those given out included. */
  readonly found: number;
  /** The date of the oldest article that was looked at; `undefined` before the first bundle. */
  readonly since: string | undefined;
  /** Every bundle was looked at: `found` is all there is. */
  readonly complete: boolean;
}

export interface WalkLimits {
  /** Results given out at a time. */
  readonly pageSize: number;
  /** Articles that a search by relevance looks at before it ranks what it found. */
  readonly relevantReach: number;
  /** Articles after which a search without enough results stops and asks whether to go on. */
  readonly reach: number;
}

const walkLimits: WalkLimits = { pageSize: 20, relevantReach: 5000, reach: 50_000 };

/**
 * Bundles asked for beside the one that is waited for: none with the first, which mostly suffices, then twice as many
 * with each that did not, so that what is loaded in vain is at most about as much as what was needed.
 */
const furthestAhead = 16;

/**
 * One search. Newest first, the order is exact over all bundles, since each is older than the one before. By
 * relevance, results are ranked among the articles looked at so far, and never above one that was given out.
 * A failed call can be repeated: nothing is lost or given out twice.
 */
export class Walk<Story> {
  readonly #bundles: readonly BundleInfo[];
  readonly #order: Order;
  readonly #search: SearchBundle<Story>;
  readonly #limits: WalkLimits;
  #waiting: Hit<Story>[] = [];
  /** Bundles taken in; those that were asked for come next, in their order. */
  #next = 0;
  readonly #ahead: Promise<readonly Hit<Story>[]>[] = [];
  /** How many are asked for at a time: it grows, also from call to call, until a page is full. */
  #width = 1;
  #shown = 0;

  constructor(
    bundles: readonly BundleInfo[],
    order: Order,
    search: SearchBundle<Story>,
    limits: WalkLimits = walkLimits,
  ) {
    this.#bundles = bundles;
    this.#order = order;
    this.#search = search;
    this.#limits = limits;
  }

  get progress(): Progress {
    return {
      shown: this.#shown,
      found: this.#shown + this.#waiting.length,
      since: this.#bundles[this.#next - 1]?.from,
      complete: this.#next === this.#bundles.length,
    };
  }

  /** The next page of results: fewer than a page at the end, or where the reach ended first. */
  async more(): Promise<Story[]> {
    await this.#lookFurther();
    const page = this.#waiting.slice(0, this.#limits.pageSize);
    const stories = await Promise.all(page.map((hit) => hit.load()));
    this.#waiting = this.#waiting.slice(page.length);
    this.#shown += page.length;
    return stories;
  }

  async #lookFurther(): Promise<void> {
    const { pageSize, reach, relevantReach } = this.#limits;
    const enough = this.#order === 'relevant' && this.#waiting.length < pageSize ? relevantReach : 0;
    for (let looked = 0; this.#next < this.#bundles.length; ) {
      if (this.#waiting.length >= pageSize && looked >= enough) {
        this.#width = 1;
        return;
      }
      const wanted = this.#waiting.length < pageSize ? reach : enough;
      if (looked >= wanted) return;
      looked += await this.#takeNext(wanted - looked);
      this.#width = Math.min(this.#width * 2, furthestAhead);
      if (this.#order === 'relevant') this.#waiting.sort((a, b) => b.rank - a.rank);
    }
  }

  /** Takes the next bundle's results in, and asks for those behind it; gives its number of articles. */
  async #takeNext(wanted: number): Promise<number> {
    this.#askAhead(wanted);
    this.#waiting.push(...((await this.#ahead[0]) ?? []));
    this.#ahead.shift();
    this.#next += 1;
    return this.#bundles[this.#next - 1]?.articles ?? 0;
  }

  #askAhead(wanted: number): void {
    const asked = this.#bundles.slice(this.#next, this.#next + this.#ahead.length);
    let articles = asked.reduce((sum, bundle) => sum + bundle.articles, 0);
    for (const bundle of this.#bundles.slice(this.#next + this.#ahead.length)) {
      if (this.#ahead.length >= this.#width || articles >= wanted) return;
      const found = this.#search(bundle);
      this.#ahead.push(found);
      // Told only if it is waited for; else the bundle is asked again when its turn comes, and those behind it too.
      found.catch(() => {
        if (this.#ahead.includes(found)) this.#ahead.splice(this.#ahead.indexOf(found));
      });
      articles += bundle.articles;
    }
  }
}
