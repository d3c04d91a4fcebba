import { expect, it } from 'vitest';
import { formatSaves } from '../../../scripts/bench/preview.ts';

it.each([
  [[90, 250, 70], 'median 90 ms, worst 250 ms'],
  [[90, 250, 70, 101], 'median 96 ms, worst 250 ms'],
])('saves of %j ms have %s', (saves, figures) => {
  expect(formatSaves(saves, 10_000)).toBe(
    `Saved article in the browser, 10000 articles, ${saves.length} saves: ${figures}`,
  );
});
