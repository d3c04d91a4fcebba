// A site's icon → its pictures for browsers, phones and feed readers that show no SVG.
import { boundedSharp as sharp } from './bounded-sharp.ts';
import { mostPixels } from './photo-verdict.ts';
import {
  type DrawnIcon,
  drawIcon,
  faviconPath,
  faviconSide,
  type IconShape,
  iconPictures,
} from './site-icon.ts';

/** Gives the icon as a square of `side` pixels. */
type EncodeIcon = (shape: IconShape, side: number) => Promise<Buffer>;

/** Path relative to the output folder → bytes. */
export type IconFiles = ReadonlyMap<string, Uint8Array>;

export function encodeDrawnIcon(icon: DrawnIcon): Promise<IconFiles> {
  return encodeFiles((shape, side) => encodeSvg(drawIcon(icon, shape), side));
}

/** `bytes` are of a square picture. A phone puts black under what is transparent: there it stands on white. */
export function encodePhotoIcon(bytes: Uint8Array): Promise<IconFiles> {
  return encodeFiles((shape, side) => {
    const resized = sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels })
      .rotate()
      .toColourspace('srgb')
      .resize(side, side, { fit: 'cover' });
    const placed = shape === 'tab' ? resized : resized.flatten({ background: '#fff' });
    return placed.png({ compressionLevel: 9 }).toBuffer();
  });
}

async function encodeFiles(encode: EncodeIcon): Promise<IconFiles> {
  const files = new Map<string, Uint8Array>();
  for (const [path, side] of Object.entries(iconPictures)) files.set(path, await encode('screen', side));
  files.set(faviconPath, wrapInIco(await encode('tab', faviconSide), faviconSide));
  return files;
}

function encodeSvg(svg: string, side: number): Promise<Buffer> {
  // An SVG without a size of its own would be drawn at 72 dots an inch and blown up.
  const density = (72 * side) / 64;
  return sharp(Buffer.from(svg), { density }).resize(side, side).png({ compressionLevel: 9 }).toBuffer();
}

const headLength = 6;
const entryLength = 16;

/** An icon file of one PNG, which browsers and Windows since Vista take (learn.microsoft.com, *Icons*, ICONDIR). */
function wrapInIco(png: Uint8Array, side: number): Uint8Array {
  const head = Buffer.alloc(headLength + entryLength);
  // Reserved; type 1 is an icon; one picture.
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(side, 6);
  head.writeUInt8(side, 7);
  // Colour planes, bits a pixel.
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
