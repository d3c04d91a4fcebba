import { expect, it } from 'vitest';
import { batchSizeFor } from '../../../src/build/render-pages.ts';

it.each([
  [0, 300],
  [10_000, 300],
  [55_501, 556],
  [1_000_000, 1000],
])('an archive of %d stories is rendered by %d pages', (stories, pages) => {
  expect(batchSizeFor(stories)).toBe(pages);
});
