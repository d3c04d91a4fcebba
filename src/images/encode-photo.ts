// The bytes of a photo → the pictures that pages show of it, without anything that the camera wrote beside it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Image from '@11ty/eleventy-img';
import { boundedSharp as sharp } from './bounded-sharp.ts';
import { type Card, drawCard } from './category-card.ts';
import { mostPixels } from './photo-verdict.ts';
import { type PictureSize, type VariantFormat, variantFormats } from './variants.ts';

export interface Variant {
  readonly format: VariantFormat;
  readonly width: number;
  readonly bytes: Uint8Array;
}

/**
 * Chosen at the size where faces and lettering of press photos begin to suffer. AVIF at 3 takes twice the time for no
 * fewer bytes, at 4 seven times for 0 to 13 % fewer.
 */
const settings = {
  sharpAvifOptions: { quality: 50, effort: 2 },
  sharpWebpOptions: { quality: 74, effort: 4 },
  sharpJpegOptions: { quality: 76, mozjpeg: true },
} as const;

const onPaper = '#fff';

/**
 * `widths` are none wider than the photo; one variant for each of them and each format. The large photo is decoded once:
 * variants are made of a master of the greatest width, upright, in sRGB, on white where the photo is transparent,
 * without EXIF, GPS and colour profile. `scratchPath` is where it may lie for that time.
 */
export async function encodeVariants(
  bytes: Uint8Array,
  widths: readonly number[],
  scratchPath: string,
): Promise<Variant[]> {
  const master = await decode(bytes)
    .resize({ width: Math.max(...widths), withoutEnlargement: true })
    .tiff({ compression: 'none' })
    .toBuffer();
  mkdirSync(dirname(scratchPath), { recursive: true });
  writeFileSync(scratchPath, master);
  try {
    const variants: Variant[] = [];
    // One format after another: all at once would hold nine pictures in their encoders.
    for (const format of variantFormats) variants.push(...(await encode(scratchPath, widths, format)));
    return variants;
  } finally {
    rmSync(scratchPath, { force: true });
  }
}

async function encode(path: string, widths: readonly number[], format: VariantFormat): Promise<Variant[]> {
  const stats = await Image(path, {
    ...settings,
    widths: [...widths],
    formats: [format],
    // Every width was chosen when pages were planned.
    minimumThreshold: 0,
    dryRun: true,
    // What need not be made again is known by fingerprints.
    useCache: false,
    urlFormat: () => '',
    failOnError: true,
  });
  return (stats[format] ?? []).map(({ width, buffer }) => ({ format, width, bytes: buffer }));
}

/** The part of the photo that holds its subject, in the shape in which shared links are shown. */
export function encodeShareCut(bytes: Uint8Array, { width, height }: PictureSize): Promise<Uint8Array> {
  return decode(bytes)
    .resize({ width, height, fit: 'cover', position: sharp.strategy.attention })
    .jpeg(settings.sharpJpegOptions)
    .toBuffer();
}

/** Two grounds, white, and what lies between them at edges: PNG. To look for better colours than these takes as long again. */
export function encodeCard(card: Card): Promise<Uint8Array> {
  return sharp(Buffer.from(drawCard(card)))
    .png({ palette: true, colours: 16, effort: 1, compressionLevel: 9 })
    .toBuffer();
}

/** Metadata is left behind, and colours are turned into sRGB, unless sharp is asked for anything else. */
function decode(bytes: Uint8Array): ReturnType<typeof sharp> {
  return sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels })
    .rotate()
    .flatten({ background: onPaper })
    .toColourspace('srgb');
}
