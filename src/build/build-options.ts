// What one build is asked for.
import type { Shard } from './shard.ts';

export interface BuildOptions {
  /** Absolute paths. */
  readonly contentDir: string;
  readonly outDir: string;
  readonly cacheDir: string;
  /** Takes the place of site.yaml's `base_url`. */
  readonly baseUrl: string | undefined;
  /** The instant the site is built for, in milliseconds since 1970 UTC. */
  readonly now: number;
  /** Make everything again, whatever the cache says. */
  readonly clean: boolean;
  readonly search: boolean;
  /** `outDir` gets only what changed since the last build that used this cache, with a list of it. */
  readonly delta?: boolean;
  /** `outDir` gets what one of several machines makes, for a join: no site. Not together with `delta` or `join`. */
  readonly shard?: Shard | undefined;
  /** Folders that shards left, as they are to be named: what they made for this same site is not made again. */
  readonly join?: readonly string[];
  /** Whether the bytes of outputs are kept in the cache too, as they are where it is left out. */
  readonly store?: boolean;
}
