// The bytes of a file → whether it is a photo that pages can show. Every pixel is decoded, few are held.
import { boundedSharp as sharp } from './bounded-sharp.ts';
import { mostPixels, type PhotoVerdict } from './photo-verdict.ts';
import { isPhotoFormat, sniffFormat } from './sniff-format.ts';

/**
 * The name's ending has no say. The header is read before any pixel is, so that a small file of a vast picture costs
 * nothing; what no decoder of photos is meant for (SVG can carry scripts) is never given to one.
 */
export async function judgePhoto(bytes: Uint8Array): Promise<PhotoVerdict> {
  if (bytes.length === 0) return { kind: 'empty' };
  const format = sniffFormat(bytes);
  if (!isPhotoFormat(format)) return { kind: 'not-a-photo', format: format ?? 'other' };
  try {
    // Without a limit, for the header alone is read: a size beyond it is to be told.
    const header = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { width = 0, height = 0, pages = 1, orientation = 1 } = header;
    if (width * height > mostPixels) return { kind: 'too-large', ...upright(width, height, orientation) };
    if (pages > 1) return { kind: 'animated' };
    await decodeAll(bytes);
    return { kind: 'photo', ...upright(width, height, orientation) };
  } catch {
    return { kind: 'broken' };
  }
}

/**
 * Scaled to a few pixels, all of them are read, in strips where the format lets them. A photo that is cut off fails;
 * one with a flaw that its camera's own software passes over does not.
 */
async function decodeAll(bytes: Uint8Array): Promise<void> {
  await sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels, sequentialRead: true })
    .resize({ width: 16, height: 16, fit: 'fill', fastShrinkOnLoad: false })
    .raw()
    .toBuffer();
}

/** EXIF's orientations from 5 on lie on their side. */
function upright(width: number, height: number, orientation: number): { width: number; height: number } {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}
