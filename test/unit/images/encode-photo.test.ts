import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type Card, cardSize } from '../../../src/images/category-card.ts';
import { encodeCard, encodeShareCut, encodeVariants } from '../../../src/images/encode-photo.ts';
import { photoOfCamera, plainPhoto } from '../../fixtures/photos.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

async function encode(bytes: Uint8Array, widths: readonly number[]) {
  const scratch = join(makeTemporaryFolder(), 'new', 'master.tiff');
  const variants = await encodeVariants(bytes, widths, scratch);
  expect(existsSync(scratch)).toBe(false);
  return variants;
}

/** Red, green and blue of a pixel. */
async function colourAt(bytes: Uint8Array, left: number, top: number): Promise<number[]> {
  const { data } = await sharp(bytes)
    .removeAlpha()
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}

describe('the pictures of a photo', () => {
  it('are one for each width and format, in that format', async () => {
    const bytes = await plainPhoto({ width: 500, height: 250 }).png().toBuffer();
    const variants = await encode(bytes, [400, 500]);
    const found = await Promise.all(
      variants.map(async ({ format, width, bytes: made }) => {
        const { format: real, compression, width: realWidth, height } = await sharp(made).metadata();
        return [format, width, compression ?? real, realWidth, height];
      }),
    );
    expect(found).toEqual([
      ['avif', 400, 'av1', 400, 200],
      ['avif', 500, 'av1', 500, 250],
      ['webp', 400, 'webp', 400, 200],
      ['webp', 500, 'webp', 500, 250],
      ['jpeg', 400, 'jpeg', 400, 200],
      ['jpeg', 500, 'jpeg', 500, 250],
    ]);
  });

  it('stand upright, and hold nothing that the camera wrote beside the photo', async () => {
    const bytes = await photoOfCamera();
    expect((await sharp(bytes).metadata()).exif?.toString('latin1')).toContain('Redaksi Contoh');
    const pictures = [
      ...(await encode(bytes, [40])).map((variant) => variant.bytes),
      await encodeShareCut(bytes, { width: 40, height: 60 }),
    ];
    for (const picture of pictures) {
      const { width, height, orientation, exif, xmp, icc } = await sharp(picture).metadata();
      expect({ width, height, orientation, exif, xmp, icc }).toEqual({ width: 40, height: 60 });
      const [red = 0, , blue = 255] = await colourAt(picture, 20, 5);
      expect(red).toBeGreaterThan(blue + 100);
      expect(Buffer.from(picture).toString('latin1')).not.toMatch(/Redaksi|Exif/);
    }
  });

  it('are in the colours of the web, whatever those of the photo', async () => {
    const green = plainPhoto({ colour: '#00a000' });
    for (const bytes of [
      await green.clone().toColourspace('cmyk').jpeg().toBuffer(),
      await green.clone().withIccProfile('p3').png().toBuffer(),
      await green.clone().toColourspace('rgb16').png().toBuffer(),
    ]) {
      for (const { bytes: made } of await encode(bytes, [60])) {
        const { space, icc, channels } = await sharp(made).metadata();
        expect({ space, icc, channels }).toEqual({ space: 'srgb', icc: undefined, channels: 3 });
        const [red = 255, shade = 0] = await colourAt(made, 30, 20);
        expect(shade).toBeGreaterThan(red + 60);
      }
    }
  });

  it('are on white where the photo lets its ground through', async () => {
    const nothing = { r: 0, g: 0, b: 0, alpha: 0 };
    const clear = sharp({ create: { width: 20, height: 20, channels: 4, background: nothing } });
    for (const { bytes } of await encode(await clear.png().toBuffer(), [20])) {
      for (const value of await colourAt(bytes, 10, 10)) expect(value).toBeGreaterThan(250);
    }
  });

  it('can be made of a single pixel, and of a strip that is next to nothing high', async () => {
    expect(await encode(await plainPhoto({ width: 1, height: 1 }).png().toBuffer(), [1])).toHaveLength(3);
    const strip = await plainPhoto({ width: 20_000, height: 20 }).png().toBuffer();
    for (const { bytes } of await encode(strip, [400])) {
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 400, height: 1 });
    }
  });

  it('are the same bytes each time', async () => {
    const bytes = await photoOfCamera();
    expect(await encode(bytes, [40])).toEqual(await encode(bytes, [40]));
  });
});

describe("a category's card", () => {
  it('is a picture of the size that shared links have', async () => {
    const names = ['Nasional', 'Pemerintahan, Hukum & Hak Asasi Manusia 1945/2024', '新闻', '<b>"&'];
    for (const category of names) {
      const card: Card = { slug: 'nasional', category, site: 'Radio Contoh' };
      expect(await sharp(await encodeCard(card)).metadata()).toMatchObject({ format: 'png', ...cardSize });
    }
  });
});
