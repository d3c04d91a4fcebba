import { describe, expect, it } from 'vitest';
import { meantPhoto, ownPhoto } from '../../../src/content/meant-photo.ts';

describe('the place of a photo', () => {
  it.each([
    ['media/2024/09/panen.jpg', '2024/09/panen.jpg'],
    ['/media/2024/09/panen.jpg', '2024/09/panen.jpg'],
    ['content/media/2024/09/panen.jpg', '2024/09/panen.jpg'],
    ['../../../media/2024/09/panen.jpg', '2024/09/panen.jpg'],
    ['2024\\09\\panen.jpg', '2024/09/panen.jpg'],
    ['C:\\Users\\Ayu\\warta\\content\\media\\panen.jpg', 'panen.jpg'],
    ['2024//09/panen.jpg', '2024/09/panen.jpg'],
    ['![Panen](2024/09/panen.jpg)', '2024/09/panen.jpg'],
    ['![Panen](<foto panen.jpg> "Padi")', 'foto panen.jpg'],
    ['2024/09/panen.jpg', undefined],
    ['C:\\Users\\Ayu\\panen.jpg', undefined],
    ['2024/../../rahasia.jpg', undefined],
    ['media/', undefined],
  ])('%s', (written, meant) => {
    expect(meantPhoto(written)).toBe(meant);
  });
});

describe('the address of a photo on the web', () => {
  it.each([
    ['https://arsip.contoh.example/media/2024/09/panen.jpg', '2024/09/panen.jpg'],
    ['http://www.arsip.contoh.example/media/panen.jpg', 'panen.jpg'],
    ['http://localhost:8080/media/panen.jpg', 'panen.jpg'],
    ['https://lain.example/media/panen.jpg', undefined],
    ['https://arsip.contoh.example/2024/09/panen/', undefined],
    ['media/panen.jpg', undefined],
  ])('%s', (address, own) => {
    expect(ownPhoto(address, 'https://arsip.contoh.example')).toBe(own);
  });
});
