import sharp from 'sharp';
import { expect, it } from 'vitest';
import { encodeDrawnIcon, encodePhotoIcon } from '../../../src/images/encode-icon.ts';
import { drawIcon } from '../../../src/images/site-icon.ts';

const files = await encodeDrawnIcon({ initials: 'RB' });
const fileAt = (path: string) => Buffer.from(files.get(path) ?? []);

it.each([
  ['apple-touch-icon.png', 180],
  ['icon-192.png', 192],
  ['icon-512.png', 512],
])('%s is an opaque square of %i pixels', async (path, side) => {
  const { format, width, height } = await sharp(fileAt(path)).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: side, height: side });
  expect((await sharp(fileAt(path)).stats()).isOpaque).toBe(true);
});

it('phones may cut a circle out of the square: the letters stay inside', async () => {
  const { data, info } = await sharp(fileAt('icon-512.png'))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isWhite = (x: number, y: number) => (data[(y * info.width + x) * info.channels + 1] ?? 0) > 128;
  let letters = 0;
  for (let y = 0; y < info.height; y += 1) {
    for (let x = 0; x < info.width; x += 1) {
      if (!isWhite(x, y)) continue;
      letters += 1;
      expect(Math.hypot(x - 256, y - 256)).toBeLessThan(0.4 * 512);
    }
  }
  expect(letters).toBeGreaterThan(1000);
});

it('favicon.ico is an icon file of one picture, 32 pixels square', async () => {
  const ico = fileAt('favicon.ico');
  // Reserved, type, how many; then width and height, and where the picture lies.
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 1]);
  expect([ico.readUInt8(6), ico.readUInt8(7)]).toEqual([32, 32]);
  const [length, start] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(start + length).toBe(ico.length);
  const { format, width, height } = await sharp(ico.subarray(start)).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 32, height: 32 });
});

it('an icon is drawn of shapes alone, and other initials are another drawing', () => {
  expect(drawIcon({ initials: 'RB' }, 'tab')).not.toMatch(/<text|font|url\(|href/);
  const drawings = ['RB', 'R', 'B', '', 'QZ'].map((initials) => drawIcon({ initials }, 'tab'));
  expect(new Set(drawings).size).toBe(5);
});

it('a picture of the site’s own becomes all of them, transparent where it was but for phones', async () => {
  const picture = sharp({ create: { width: 700, height: 700, channels: 4, background: '#00000000' } });
  const own = await encodePhotoIcon(await picture.png().toBuffer());
  expect([...own.keys()]).toEqual([...files.keys()]);
  const statsOf = (bytes: Uint8Array | undefined) => sharp(Buffer.from(bytes ?? [])).stats();
  expect((await statsOf(own.get('apple-touch-icon.png'))).channels.map(({ mean }) => mean)).toEqual([
    255, 255, 255,
  ]);
  expect((await statsOf(own.get('favicon.ico')?.subarray(22))).isOpaque).toBe(false);
});
