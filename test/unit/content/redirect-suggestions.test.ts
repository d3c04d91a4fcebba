import { expect, it } from 'vitest';
import { suggestAddress } from '../../../src/content/redirect-rules.ts';
import { parseOldAddress } from '../../../src/redirects/old-address.ts';

/** What the hint of the report says to write, where it names an address. */
function suggestionFor(written: string): string | undefined {
  const parse = parseOldAddress(written);
  if (parse.ok) throw new Error(`“${written}” is an address.`);
  return suggestAddress(written, parse.fault);
}

it.each([
  ['berita/1', '/berita/1'],
  ['https://lama.id/berita/1', '/berita/1'],
  ['/berita/1#komentar', '/berita/1'],
  ['//berita//1', '/berita/1'],
])('of “%s”, “%s” may be written instead', (written, suggestion) => {
  expect(suggestionFor(written)).toBe(suggestion);
});

it.each(['', '#', '/#!/berita/1', '//', '..', 'berita/*', '/a//../b', 'https://lama.id/#/berita/1'])(
  'of “%s”, nothing is suggested that would be refused in its turn',
  (written) => {
    expect(suggestionFor(written)).toBeUndefined();
  },
);
