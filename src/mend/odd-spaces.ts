// Lines of YAML → the same with ordinary spaces in the place of a word processor's, where these keep a line from being read.
import { oddSpaceOfLine } from '../content/yaml-line-faults.ts';
import type { ReadLines } from './yaml-tree.ts';

/** Elsewhere such a space is a letter of the text. */
export function mendOddSpaces(lines: readonly string[], read: ReadLines): readonly string[] {
  const odd = read(lines).problems.filter(({ rule }) => rule === 'front-matter/odd-space');
  const places = new Set(odd.map(({ line }) => line - 1));
  return lines.map((line, index) => (places.has(index) ? line.replace(oddSpaceOfLine, ' ') : line));
}
