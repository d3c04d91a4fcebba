// The items of a list of maps → the maps, with those joined that dashes cut into pieces, and what is wrong with the items.
import { type Problem, problem } from '../problem.ts';
import type { YamlMap, YamlNode } from './yaml-node.ts';

/** Keys that a record may have, and those that it must have. */
export interface RecordKeys {
  readonly known: readonly string[];
  readonly needed: readonly string[];
}

export interface ListedRecords {
  readonly maps: readonly YamlMap[];
  readonly problems: readonly Problem[];
}

/** `refuse` words what is no map, unless a space is missing in it. */
export function readRecords(
  path: string,
  items: readonly YamlNode[],
  keys: RecordKeys,
  refuse: (item: YamlNode) => Problem,
): ListedRecords {
  const maps: YamlMap[] = [];
  const problems: Problem[] = [];
  const pieces: YamlMap[] = [];
  for (const item of items) {
    const above = maps.at(-1);
    if (item.kind !== 'map') {
      problems.push(noticeNoSpace(path, item, keys) ?? refuse(item));
    } else if (above !== undefined && isPiece(item, above, keys)) {
      maps[maps.length - 1] = { ...above, entries: [...above.entries, ...item.entries] };
      pieces.push(item);
    } else maps.push(item);
  }
  const [first] = pieces;
  if (first !== undefined) {
    const details = { key: first.entries[0]?.key ?? '', count: pieces.length };
    problems.push(problem('error', 'data/dash', path, first.position, details));
  }
  return { maps, problems };
}

/** Whoever puts a dash before every line makes records of one key each, of which none is whole. */
function isPiece(item: YamlMap, above: YamlMap, { known, needed }: RecordKeys): boolean {
  const keysAbove = new Set(above.entries.map(({ key }) => key));
  const keys = item.entries.map(({ key }) => key);
  const lacks = (has: (key: string) => boolean) => !needed.every(has);
  return (
    keys.every((key) => known.includes(key) && !keysAbove.has(key)) &&
    [...keysAbove].every((key) => known.includes(key)) &&
    (keys.length === 1
      ? lacks((key) => keys.includes(key)) || lacks((key) => keysAbove.has(key))
      : keysAbove.size === 1 && lacks((key) => keysAbove.has(key)) && lacks((key) => keys.includes(key)))
  );
}

/** `- slug:nasional`. */
function noticeNoSpace(path: string, item: YamlNode, { known }: RecordKeys): Problem | undefined {
  const key = item.kind === 'text' ? /^([\w-]+):\S/.exec(item.text)?.[1] : undefined;
  return key !== undefined && known.includes(key)
    ? problem('error', 'front-matter/colon-space', path, item.position, { key })
    : undefined;
}
