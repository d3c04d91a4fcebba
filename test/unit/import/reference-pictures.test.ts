import { describe, expect, it } from 'vitest';
import { withPicturesInPlace } from '../../../src/import/reference-pictures.ts';

describe('a picture whose address stands in a definition', () => {
  it.each([
    ['![Sawah][1]\n\n[1]: a.jpg', '![Sawah](a.jpg)'],
    ['![Sawah][]\n\n[sawah]: a.jpg "Sawah kami"\n\nDua.', '![Sawah](a.jpg "Sawah kami")\n\nDua.'],
    ['![Sawah  kami]\n\n[SAWAH kami]: <a b.jpg>', '![Sawah  kami](<a b.jpg>)'],
    ['[![Sawah][1]][2]\n\n[1]: a.jpg\n[2]: /b/', '[![Sawah](a.jpg)][2]\n\n[2]: /b/'],
    ['[b]\n\n[b]: /b/\n[1]: a.jpg\n\n"Satu" ![Sawah][1]', '[b]\n\n[b]: /b/\n\n"Satu" ![Sawah](a.jpg)'],
    ['![Sawah][1] [foto][1]\n\n[1]: a.jpg', '![Sawah](a.jpg) [foto][1]\n\n[1]: a.jpg'],
  ])('has it in place: %j', (written, placed) => {
    expect(withPicturesInPlace(written)).toBe(placed);
  });

  it.each([
    '`![Sawah][1]`\n\n[1]: a.jpg',
    '![Sawah][1]\n\n```\n[1]: a.jpg\n```',
    '![Sawah][2]\n\n[1]: a.jpg',
    '![Sawah](b.jpg)\n\n[1]: a.jpg',
  ])('is none in code, without a definition, or with an address: %j', (written) => {
    expect(withPicturesInPlace(written)).toBe(written);
  });

  it('is found in a moment among many marks', () => {
    const hostile = `${'![['.repeat(20_000)}\n\n[1]: ${'('.repeat(40_000)}`;
    const start = performance.now();
    withPicturesInPlace(hostile);
    withPicturesInPlace(`![${' '.repeat(40_000)}x\n\n[1]: a.jpg ${' '.repeat(40_000)}x`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
