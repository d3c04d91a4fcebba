// A photo in a body → its HTML: below the fold, so that it loads when the reader comes near.
import type { Photo } from '../archive/photo.ts';
import { pictureOf, pictureSizes } from '../images/picture.ts';

export interface PhotoPlace {
  readonly alt: string;
  readonly place: keyof typeof pictureSizes;
  /** Before root-relative addresses. */
  readonly prefix: string;
  readonly escapeHtml: (text: string) => string;
}

export function renderPhoto(photo: Photo, { alt, place, prefix, escapeHtml }: PhotoPlace): string {
  const lazily = `alt="${escapeHtml(alt)}" loading="lazy" decoding="async"`;
  if (photo.kind === 'remote')
    return `<img class="photo-elsewhere" src="${escapeHtml(photo.url)}" ${lazily}>`;
  const { sources, src, srcset, width, height } = pictureOf(photo, escapeHtml(prefix));
  const sizes = `sizes="${pictureSizes[place]}"`;
  const each = sources.map((source) => `<source type="${source.type}" srcset="${source.srcset}" ${sizes}>`);
  return `<picture>${each.join('')}<img src="${src}" srcset="${srcset}" ${sizes} width="${width}" height="${height}" ${lazily}></picture>`;
}
