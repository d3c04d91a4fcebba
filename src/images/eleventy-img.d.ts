// The part of @11ty/eleventy-img that is used here; the package has no types.
declare module '@11ty/eleventy-img' {
  interface Options {
    readonly widths: number[];
    readonly formats: string[];
    readonly minimumThreshold: number;
    readonly dryRun: true;
    readonly useCache: boolean;
    readonly urlFormat: () => string;
    readonly failOnError: boolean;
    readonly sharpAvifOptions: object;
    readonly sharpWebpOptions: object;
    readonly sharpJpegOptions: object;
  }

  /** With `dryRun`. */
  interface Variant {
    readonly width: number;
    readonly buffer: Uint8Array;
  }

  /** Format → its variants, in rising width. */
  export default function Image(path: string, options: Options): Promise<Partial<Record<string, Variant[]>>>;
}
