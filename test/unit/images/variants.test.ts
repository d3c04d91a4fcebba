import { describe, expect, it } from 'vitest';
import {
  largestSize,
  mediaFolderOf,
  shareAddress,
  shareCut,
  variantAddress,
  variantWidths,
} from '../../../src/images/variants.ts';
import { storedPhoto } from '../../fixtures/photos.ts';

describe('the widths of a photo', () => {
  it.each([
    [3000, 2000, [400, 800, 1200]],
    [1200, 800, [400, 800, 1200]],
    [1199, 800, [400, 800, 1199]],
    [900, 600, [400, 800]],
    [400, 300, [400]],
    [399, 300, [399]],
    [1, 1, [1]],
    [20_000, 200, [400, 800, 1200]],
    // WebP holds 16,383 pixels a side.
    [200, 20_000, [80]],
    [1, 40_000, [1]],
  ])('of %i × %i are %j', (width, height, widths) => {
    expect(variantWidths({ width, height })).toEqual(widths);
  });

  it('are those of which the greatest is what the page is told of', () => {
    expect(largestSize({ width: 3000, height: 2000 })).toEqual({ width: 1200, height: 800 });
    expect(largestSize({ width: 20_000, height: 200 })).toEqual({ width: 1200, height: 12 });
    expect(largestSize({ width: 20_000, height: 1 })).toEqual({ width: 1200, height: 1 });
  });
});

describe('the cut for sharing', () => {
  it.each([
    [3000, 2000, { width: 1200, height: 630 }],
    [1200, 630, { width: 1200, height: 630 }],
    [800, 1200, { width: 800, height: 420 }],
    [600, 315, { width: 600, height: 315 }],
    [599, 400, undefined],
    [20_000, 200, undefined],
    [1, 1, undefined],
  ])('of %i × %i is %j', (width, height, cut) => {
    expect(shareCut({ width, height })).toEqual(cut);
  });
});

describe('the address of a picture', () => {
  it.each([
    ['2024/09/putin.jpg', '/media/2024/09/putin-01234567-800.avif'],
    ['putin.jpg', '/media/putin-01234567-800.avif'],
    ['Foto Panén (1).JPEG', '/media/foto-panen-1-01234567-800.avif'],
    ['100%.png', '/media/100-01234567-800.avif'],
    ['新闻/照片.jpg', '/media/foto/foto-01234567-800.avif'],
    [`${'a'.repeat(200)}.jpg`, `/media/${'a'.repeat(60)}-01234567-800.avif`],
    ['arsip.tar.jpg', '/media/arsip-tar-01234567-800.avif'],
  ])('of %s is %s', (path, address) => {
    expect(variantAddress(storedPhoto(path), 800, 'avif')).toBe(address);
    expect(address.startsWith(mediaFolderOf(storedPhoto(path)))).toBe(true);
  });

  it('ends as servers know the format', () => {
    expect(variantAddress(storedPhoto('a.png'), 400, 'jpeg')).toBe('/media/a-01234567-400.jpg');
    expect(shareAddress(storedPhoto('a.png'))).toBe('/media/a-01234567-bagikan.jpg');
  });
});
