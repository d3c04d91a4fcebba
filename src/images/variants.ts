// A stored photo → the pictures that are made of it: their sizes and addresses, known before any of them is made.
import type { StoredPhoto } from '../archive/photo.ts';

/** From the most saving to the one that every browser shows. */
export const variantFormats = ['avif', 'webp', 'jpeg'] as const;
export type VariantFormat = (typeof variantFormats)[number];

export const mimeTypes: Readonly<Record<VariantFormat, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpeg: 'image/jpeg',
};

/** CSS pixels of a phone, of the column at twice its resolution, of the widest place. */
const widths = [400, 800, 1200] as const;

/** A photo this little wider than a step is not made in its own width too. */
const leastStep = 1.25;

/** WebP holds no more than 16,383 pixels a side, and nobody scrolls that far. */
const tallest = 8000;

/** Pixels. Never wider than the photo; in rising order, at least one. */
export function variantWidths({ width, height }: Pick<StoredPhoto, 'width' | 'height'>): number[] {
  const widest = Math.max(1, Math.min(width, Math.floor((width * tallest) / height)));
  const fitting = widths.filter((each) => each <= widest);
  const last = fitting.at(-1) ?? 0;
  const isBetween = last < (widths.at(-1) ?? 0) && (last === 0 || widest > last * leastStep);
  return isBetween ? [...fitting, widest] : fitting;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Of the largest variant: what `width` and `height` of an `<img>` say. */
export function largestSize(photo: Pick<StoredPhoto, 'width' | 'height'>): PictureSize {
  return sizeAt(photo, variantWidths(photo).at(-1) ?? photo.width);
}

function sizeAt(photo: Pick<StoredPhoto, 'width' | 'height'>, width: number): PictureSize {
  return { width, height: Math.max(1, Math.round((width * photo.height) / photo.width)) };
}

/** What networks and messengers show of a shared link, and the least that they take. */
const shareSize = { width: 1200, height: 630 } as const;
const leastShareWidth = 600;

/** The cut for sharing; `undefined` where the photo is too small for one. */
export function shareCut({ width, height }: Pick<StoredPhoto, 'width' | 'height'>): PictureSize | undefined {
  const ratio = shareSize.width / shareSize.height;
  const cut = Math.min(shareSize.width, width, Math.floor(height * ratio));
  return cut < leastShareWidth ? undefined : { width: cut, height: Math.round(cut / ratio) };
}

/** Root-relative: `/media/2024/09/putin-1a2b3c4d-800.avif`. With the bytes of the photo, the address changes. */
export function variantAddress(photo: StoredPhoto, width: number, format: VariantFormat): string {
  return `${nameOf(photo)}-${width}.${format === 'jpeg' ? 'jpg' : format}`;
}

export function shareAddress(photo: StoredPhoto): string {
  return `${nameOf(photo)}-bagikan.jpg`;
}

/** `/media/2024/09/`: where the pictures of a photo lie. */
export function mediaFolderOf({ path }: Pick<StoredPhoto, 'path'>): string {
  const folders = path.split('/').slice(0, -1);
  return `/${['media', ...folders.map(nameInAddress)].join('/')}/`;
}

function nameOf(photo: StoredPhoto): string {
  const file = photo.path.slice(photo.path.lastIndexOf('/') + 1);
  return `${mediaFolderOf(photo)}${nameInAddress(file.replace(/\.\w+$/, ''))}-${photo.hash.slice(0, 8)}`;
}

const longestName = 60;

/** Lower-case ASCII words: `Foto Panén (1)` → `foto-panen-1`. Two photos of one name still differ by their hash. */
function nameInAddress(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replace(/^-|-$/g, '');
  return words === '' ? 'foto' : words;
}
