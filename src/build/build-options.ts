// What one build is asked for.
import type { Problem } from '../problem.ts';
import type { BuildMemory } from './build-memory.ts';
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
  /** What is wrong with the newsroom's theme: an error among it stops the build as one in the content does. */
  readonly themeProblems?: readonly Problem[];
  /** Make everything again, whatever the cache says. */
  readonly clean: boolean;
  /** A site for the newsroom to look at, which search engines leave out; `drafts`: with what is not out yet, marked. */
  readonly preview?: { readonly drafts: boolean } | undefined;
  /** Whether the site has a search index; `later`: it stays as it was last made, until a build with search comes. */
  readonly search: boolean | 'later';
  /** `outDir` gets only what changed since the last build that used this cache, with a list of it. */
  readonly delta?: boolean;
  /** `outDir` gets what one of several machines makes, for a join: no site. Not together with `delta` or `join`. */
  readonly shard?: Shard | undefined;
  /** Folders that shards left, as they are to be named: what they made for this same site is not made again. */
  readonly join?: readonly string[];
  /** Whether the bytes of outputs are kept in the cache too, as they are where it is left out. */
  readonly store?: boolean;
  /** Of the process that asks; it is brought up to date. */
  readonly memory?: BuildMemory;
  /**
   * Built to be looked at: what `memory` knows is taken for granted, and nothing is recorded in the cache or flushed to
   * the disk. Other builds look at every file.
   */
  readonly isSketch?: boolean;
  /** Relative to `outDir`: these pages are put in place before others are made. */
  readonly first?: ReadonlySet<string>;
}
