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

/** How wide a picture is shown, for the browser's choice: in the column of text, and two beside one another. */
export const pictureSizes = {
  column: '(min-width: 48rem) 40rem, 100vw',
  gallery: '(min-width: 48rem) 20rem, 50vw',
} as const;

/** `prefix` goes before root-relative addresses: the site's base path, or the whole address of the site in a feed. */
export function pictureOf(photo: StoredPhoto, prefix: string): Picture {
  const widths = variantWidths(photo);
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
