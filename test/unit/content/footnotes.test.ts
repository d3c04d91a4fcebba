// Footnotes, which bodies do not have.
import { expect, it } from 'vitest';
import { faultsInBody } from '../../fixtures/content.ts';

it.each([
  ['an address', 'Panen.[^1]\n\n[^1]: https://contoh.example/a\n', '10:7 notice body/reference'],
  ['one word', 'Panen.[^1] Lagi.[^2]\n\n[^1]: Antara.\n[^2]: Warta.\n', '10:7 notice body/reference'],
])('a footnote of %s, which Markdown takes for a link, is told of once', async (_, body, problem) => {
  expect(await faultsInBody(body)).toEqual([problem]);
});
