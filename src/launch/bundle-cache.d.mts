// The types of bundle-cache.mjs.

/** In a cache, the name of the file that holds the name of the folder of the newest bundles. */
export declare const pointerName: string;

/** The newsroom's own templates, styles and words: the folder `theme/` in the working folder, as a real path. */
export declare function findTheme(home: string): string | undefined;

export interface BundlingPlace {
  /** The generator's folder, with a separator at its end. */
  readonly root: string;
  readonly theme: string | undefined;
  /** The working folder. */
  readonly home: string;
}

/**
 * Folders for bundles of this code and theme, the one to be preferred first: among the packages of the project that the
 * generator is installed in, or its own, where `npm ci` clears them; where these can only be read, in `.cache/`.
 */
export declare function bundleCaches(place: BundlingPlace): readonly [string, string];
