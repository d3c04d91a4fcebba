// What one build is asked for.

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
  /** Whether the bytes of outputs are kept in the cache too, as they are where it is left out. */
  readonly store?: boolean;
}
