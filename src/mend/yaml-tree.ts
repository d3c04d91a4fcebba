// Lines of YAML before and after they were mended → whether they say the same.
import type { YamlNode, YamlParse } from '../content/yaml-node.ts';

/** Places count from the first of the lines, which is line 1. */
export type ReadLines = (lines: readonly string[]) => YamlParse;

/** But for texts of the keys in `mayDiffer`. What cannot be read says nothing, and so nothing is taken for the same. */
export function saysTheSame(
  read: ReadLines,
  before: readonly string[],
  after: readonly string[],
  mayDiffer: ReadonlySet<string> = new Set(),
): boolean {
  if (before.every((line, index) => line === after[index])) return true;
  const [one, other] = [read(before), read(after)];
  if (one.problems.length > 0 || other.problems.length > 0) return false;
  if (one.root === undefined || other.root === undefined) return one.root === other.root;
  return isSame(one.root, other.root, '', mayDiffer);
}

function isSame(one: YamlNode, other: YamlNode, key: string, mayDiffer: ReadonlySet<string>): boolean {
  if (one.kind === 'text') return other.kind === 'text' && (one.text === other.text || mayDiffer.has(key));
  if (one.kind === 'list') {
    if (other.kind !== 'list' || one.items.length !== other.items.length) return false;
    const { items } = other;
    return one.items.every((item, index) => {
      const twin = items[index];
      return twin !== undefined && isSame(item, twin, key, mayDiffer);
    });
  }
  if (other.kind !== 'map' || one.entries.length !== other.entries.length) return false;
  const { entries } = other;
  return one.entries.every((entry, index) => {
    const twin = entries[index];
    return twin?.key === entry.key && isSame(entry.value, twin.value, entry.key, mayDiffer);
  });
}
