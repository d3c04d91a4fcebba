// What is asked of the nodes of a body that is a list of blocks, whatever editor names them how.
import { isJsonObject, type JsonObject } from '../../json-value.ts';

/** In lower case, without hyphens: `bulletlist` of `bulletList`, `bullet-list` and `bullet_list`; `''` without one. */
export function kindOf(node: JsonObject): string {
  return textAt(node, 'type', '_type', 'nodeType').toLowerCase().replace(/[-_]/g, '');
}

/** Of the first of the keys that holds a text. */
export function textAt(node: JsonObject | undefined, ...keys: readonly string[]): string {
  const found = keys.map((key) => node?.[key]).find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : '';
}

/** Of the first of the keys that holds an object. */
export function objectAt(node: JsonObject | undefined, ...keys: readonly string[]): JsonObject | undefined {
  return keys.map((key) => node?.[key]).find(isJsonObject);
}

/** Of the first of the keys that holds a list. */
export function listAt(node: JsonObject | undefined, ...keys: readonly string[]): readonly unknown[] {
  return keys.map((key) => node?.[key]).find((value): value is unknown[] => Array.isArray(value)) ?? [];
}

/** What stands within it. */
export function childrenOf(node: JsonObject): JsonObject[] {
  return listAt(node, 'children', 'content').filter(isJsonObject);
}
