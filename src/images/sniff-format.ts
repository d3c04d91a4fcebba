// The first bytes of a file → the format it has, whatever its name says.

/** What cameras and agencies deliver, and every browser of ours can be given a picture of. */
export const photoFormats = ['JPEG', 'PNG', 'WebP', 'AVIF', 'GIF'] as const;
export type PhotoFormat = (typeof photoFormats)[number];

/** Formats that are told from plain rubbish, so that a writer is told what the file is. */
export type OtherFormat = 'SVG' | 'HEIC' | 'TIFF' | 'BMP' | 'PDF' | 'Git LFS';

export type SniffedFormat = PhotoFormat | OtherFormat | undefined;

type Test = (bytes: Uint8Array, text: string) => boolean;

const startsWith =
  (magic: string, offset = 0): Test =>
  (_, text) =>
    text.startsWith(magic, offset);

/** ISO 14496-12: the brands stand in the first box, `ftyp`. */
const hasBrand =
  (...brands: readonly string[]): Test =>
  (bytes, text) => {
    if (!text.startsWith('ftyp', 4)) return false;
    const boxEnd = (bytes[2] ?? 0) * 256 + (bytes[3] ?? 0);
    const named = text.slice(8, Math.max(12, Math.min(boxEnd, text.length)));
    return brands.some((brand) => named.includes(brand));
  };

const tests: readonly (readonly [Exclude<SniffedFormat, undefined>, Test])[] = [
  ['JPEG', startsWith('\xff\xd8\xff')],
  ['PNG', startsWith('\x89PNG\r\n\x1a\n')],
  ['WebP', (bytes, text) => startsWith('RIFF')(bytes, text) && startsWith('WEBP', 8)(bytes, text)],
  ['GIF', startsWith('GIF8')],
  ['AVIF', hasBrand('avif', 'avis')],
  ['HEIC', hasBrand('heic', 'heix', 'hevc', 'mif1', 'msf1')],
  ['TIFF', (_, text) => text.startsWith('II*\0') || text.startsWith('MM\0*')],
  ['BMP', startsWith('BM')],
  ['PDF', startsWith('%PDF')],
  // What Git LFS checks out where the file itself was not fetched.
  ['Git LFS', startsWith('version https://git-lfs.github.com/spec/')],
  ['SVG', (_, text) => /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype svg|!--|svg)/i.test(text)],
];

/** `undefined` for a text, an empty file and whatever else is no picture. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  const start = bytes.subarray(0, 256);
  const text = Buffer.from(start.buffer, start.byteOffset, start.byteLength).toString('latin1');
  return tests.find(([, test]) => test(start, text))?.[0];
}

export function isPhotoFormat(format: SniffedFormat): format is PhotoFormat {
  return (photoFormats as readonly SniffedFormat[]).includes(format);
}
