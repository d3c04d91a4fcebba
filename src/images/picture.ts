// A stored photo → what a `<picture>` of it says: the formats, their addresses by width, the size.
import type { StoredPhoto } from '../archive/photo.ts';
import { largestSize, mimeTypes, type PictureSize, variantAddress, variantWidths } from './variants.ts';

export interface Picture extends PictureSize {
  /** For browsers that take them, the most saving first. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  /** Of the `<img>`, which every browser takes. */
  readonly src: string;
  readonly srcset: string;
}

/**
 * How wide a picture is shown, for the browser's choice: in the column of text, two beside one another; on the front page
 * beside the lead's headline, over the first row of a list, beside the others. The style sheet decides; this follows it.
 */
export const pictureSizes = {
  column: '(min-width: 48rem) 40rem, 100vw',
  gallery: '(min-width: 48rem) 20rem, 50vw',
  lead: '(min-width: 64rem) 30rem, 100vw',
  first: '(min-width: 75rem) 22rem, (min-width: 48rem) 36rem, 100vw',
  thumb: '(min-width: 48rem) 10rem, 6rem',
} as const;

/**
 * `prefix` goes before root-relative addresses: the site's base path, or the whole address of the site in a feed. A thumb
 * needs the smallest variant alone, even with three pixels to each of the style sheet's.
 */
export function pictureOf(photo: StoredPhoto, prefix: string, place?: keyof typeof pictureSizes): Picture {
  const made = variantWidths(photo);
  const widths = place === 'thumb' ? made.slice(0, 1) : made;
  const addressAt = (width: number, format: 'avif' | 'webp' | 'jpeg') =>
    `${prefix}${variantAddress(photo, width, format)}`;
  const srcsetOf = (format: 'avif' | 'webp' | 'jpeg') =>
    widths.map((width) => `${addressAt(width, format)} ${width}w`).join(', ');
  // A browser that knows no srcset is an old one, on a small screen.
  const plain = widths[Math.min(1, widths.length - 1)] ?? photo.width;
  return {
    ...largestSize(photo),
    sources: (['avif', 'webp'] as const).map((format) => ({
      type: mimeTypes[format],
      srcset: srcsetOf(format),
    })),
    src: addressAt(plain, 'jpeg'),
    srcset: srcsetOf('jpeg'),
  };
}
