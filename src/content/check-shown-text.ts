// The tree of a data file → notices of characters in it that are not those that were meant, where readers see them.
import type { Problem } from '../problem.ts';
import { checkText } from './check-text.ts';
import { authorsPath, categoriesPath, topicsPath } from './data-paths.ts';
import { placeIn } from './fields/field.ts';
import type { YamlNode, YamlText } from './yaml-node.ts';

/** Aliases are not among them: they may be the very misspellings that are to be understood. */
const shownKeys: ReadonlySet<string> = new Set(['name', 'tagline', 'description', 'role', 'text']);

/** One of each rule, at the first place, with how many there are where it counts them. */
export function checkShownText(path: string, tree: YamlNode | undefined): Problem[] {
  const found = new Map<string, Problem>();
  for (const { text, key } of tree === undefined ? [] : shownTexts(tree, '')) {
    const isMendable = mendableKeys(path).has(key);
    for (const each of checkText(path, text.text, isMendable)) {
      const known = found.get(each.rule);
      found.set(each.rule, known === undefined ? placedIn(each, text) : withCountOf(known, each));
    }
  }
  return [...found.values()];
}

const listsOfNames: readonly string[] = [categoriesPath, authorsPath, topicsPath];
const withoutName: ReadonlySet<string> = new Set([...shownKeys].filter((key) => key !== 'name'));

/** Keys whose texts may be repaired: not the name that other files call a category, an author or a topic by. */
export function mendableKeys(path: string): ReadonlySet<string> {
  return listsOfNames.includes(path) ? withoutName : shownKeys;
}

interface ShownText {
  readonly text: YamlText;
  readonly key: string;
}

function shownTexts(node: YamlNode, key: string): readonly ShownText[] {
  switch (node.kind) {
    case 'text':
      return shownKeys.has(key) ? [{ text: node, key }] : [];
    case 'list':
      return node.items.flatMap((item) => shownTexts(item, key));
    case 'map':
      return node.entries.flatMap((entry) => shownTexts(entry.value, entry.key));
  }
}

function placedIn(found: Problem, text: YamlText): Problem {
  const { line, column } = placeIn(text, found.column - 1);
  return { ...found, line, column };
}

function withCountOf(first: Problem, other: Problem): Problem {
  const { details } = first;
  if (!('count' in details && 'count' in other.details)) return first;
  return { ...first, details: { ...details, count: Number(details.count) + Number(other.details.count) } };
}
