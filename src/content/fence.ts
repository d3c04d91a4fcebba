// A line → whether a writer meant the `---` that begins or ends a front matter, and wrote another.

/** Too many dashes or too few, dashes of a word processor, a space before them, other marks in a row, a fence of code. */
const nearFence =
  /^[ \t]*(?:[-‐-―−]*[‐-―−][-‐-―−]*|-{2}|-{4,}|(?:[-*_=~.+][ \t]*){3,}|`{3}(?:ya?ml)?)[ \t]*$/;

/** Not of the fence itself. */
export function isMeantAsFence(line: string): boolean {
  return nearFence.test(line) && !/^---[ \t]*$/.test(line);
}
