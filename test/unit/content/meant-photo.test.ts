import { describe, expect, it } from 'vitest';
import { meantPhoto } from '../../../src/content/meant-photo.ts';

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
