import type sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { judgePhoto } from '../../../src/images/judge-photo.ts';
import {
  grainyPhoto,
  jpegOf,
  photoOfCamera,
  plainPhoto,
  pngOf,
  svgWithScript,
} from '../../fixtures/photos.ts';

const photo = (width: number, height: number) => ({ kind: 'photo', width, height });

describe('a photo', () => {
  it.each([
    ['a JPEG', () => jpegOf(), photo(60, 40)],
    ['a PNG', () => pngOf(), photo(60, 40)],
    ['a WebP', () => plainPhoto().webp().toBuffer(), photo(60, 40)],
    ['an AVIF', () => plainPhoto().avif({ effort: 0 }).toBuffer(), photo(60, 40)],
    ['a still GIF', () => plainPhoto().gif().toBuffer(), photo(60, 40)],
    ['one of a single pixel', () => jpegOf({ width: 1, height: 1 }), photo(1, 1)],
    ['a panorama', () => jpegOf({ width: 20_000, height: 200 }), photo(20_000, 200)],
    ['a JPEG in CMYK', () => plainPhoto().toColourspace('cmyk').jpeg().toBuffer(), photo(60, 40)],
    ['one that a camera wrote lying on its side', photoOfCamera, photo(40, 60)],
  ])('is known by its bytes: %s', async (_, make, verdict) => {
    expect(await judgePhoto(await make())).toEqual(verdict);
  });
});

describe('no photo', () => {
  it.each([
    ['an empty file', () => Buffer.alloc(0), { kind: 'empty' }],
    ['a text', () => Buffer.from('Bukan foto.'), { kind: 'not-a-photo', format: 'other' }],
    ['an SVG', () => Buffer.from(svgWithScript), { kind: 'not-a-photo', format: 'SVG' }],
    [
      'an SVG behind an XML declaration',
      () => Buffer.from(`\uFEFF<?xml version="1.0"?>\n${svgWithScript}`),
      { kind: 'not-a-photo', format: 'SVG' },
    ],
    ['a PDF', () => Buffer.from('%PDF-1.7\n'), { kind: 'not-a-photo', format: 'PDF' }],
    [
      'a photo of a telephone',
      () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
      { kind: 'not-a-photo', format: 'HEIC' },
    ],
    ['a TIFF', () => plainPhoto().tiff().toBuffer(), { kind: 'not-a-photo', format: 'TIFF' }],
    ['the beginning of a JPEG alone', () => Buffer.from('\xff\xd8\xff', 'latin1'), { kind: 'broken' }],
    ['the beginning of a PNG alone', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), { kind: 'broken' }],
  ])('is %s', async (_, make, verdict) => {
    expect(await judgePhoto(await make())).toEqual(verdict);
  });

  it.each([
    ['JPEG', (whole: sharp.Sharp) => whole.jpeg()],
    ['progressive JPEG', (whole: sharp.Sharp) => whole.jpeg({ progressive: true })],
    ['PNG', (whole: sharp.Sharp) => whole.png()],
    ['WebP', (whole: sharp.Sharp) => whole.webp()],
    ['AVIF', (whole: sharp.Sharp) => whole.avif({ effort: 0 })],
  ])('is a %s that is cut off, however little is missing', async (_, encode) => {
    const bytes = await encode(grainyPhoto()).toBuffer();
    expect(await judgePhoto(bytes)).toEqual(photo(600, 400));
    for (const part of [0.3, 0.7, 0.99]) {
      expect(await judgePhoto(bytes.subarray(0, Math.floor(bytes.length * part)))).toEqual({
        kind: 'broken',
      });
    }
  });

  it('is a moving picture', async () => {
    const head = 'GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff';
    const frame = ',\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0';
    const still = Buffer.from(`${head}${frame};`, 'latin1');
    const moving = Buffer.from(`${head}${frame}${frame};`, 'latin1');
    expect(await judgePhoto(still)).toEqual(photo(1, 1));
    expect(await judgePhoto(moving)).toEqual({ kind: 'animated' });
  });

  it('is one of more pixels than a page needs, and none of them is decoded', async () => {
    // 900 million pixels in some 100 kB, if they were there: the header alone says so.
    const bytes = await jpegOf({ width: 8, height: 8 });
    const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
    bytes.writeUInt16BE(30_000, frame + 5);
    bytes.writeUInt16BE(30_000, frame + 7);
    expect(await judgePhoto(bytes)).toEqual({ kind: 'too-large', width: 30_000, height: 30_000 });
    expect(await judgePhoto(await pngOf({ width: 8000, height: 5000 }))).toEqual(photo(8000, 5000));
    expect(await judgePhoto(await pngOf({ width: 8001, height: 5000 }))).toMatchObject({ kind: 'too-large' });
  });
});
