import { describe, expect, it } from 'vitest';
import { meaningOfOutput } from '../../../../src/import/markdown-folder/liquid-output.ts';
import type { TagSurroundings } from '../../../../src/import/markdown-folder/tag-meaning.ts';

const surroundings = {
  lookUp: (name: string) => (name === 'site.title' ? 'Kabar Desa' : undefined),
} as unknown as TagSurroundings;
const read = (written: string) => {
  const meaning = meaningOfOutput(written, surroundings);
  return meaning.kind === 'value' ? meaning.text : meaning.kind;
};

describe('what a template prints is its value, changed as its filters say', () => {
  it.each([
    ['site.title | upcase', 'KABAR DESA'],
    ['site.title | downcase | capitalize', 'Kabar desa'],
    ['site.title | append: " | Arsip" | prepend: "Ini "', 'Ini Kabar Desa | Arsip'],
    [`site.title | replace: 'Desa', "Kota" | remove: "Kabar "`, 'Kota'],
    ['"<b>tebal</b>" | strip_html', 'tebal'],
    ['page.x | default: "Redaksi" | upcase', 'REDAKSI'],
    ['site.title | upper', 'KABAR DESA'],
    ['site.title | truncate: 5', 'Kabar Desa'],
    ['site.title | append: page.x', 'dropped'],
    ['page.x | upcase', 'dropped'],
    ['site.title | constructor', 'dropped'],
  ])('%s', (written, text) => {
    expect(read(written)).toBe(text);
  });
});
