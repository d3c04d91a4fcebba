// A YAML map of known keys → its values by their field parsers, all problems kept.

import type { Zone } from '../dates/zone.ts';
import { type Position, type Problem, problem, type Result } from '../problem.ts';
import type { Field } from './fields/field.ts';
import type { FieldDefinition } from './fields/field-type.ts';
import type { Located } from './located.ts';
import { findNearest } from './nearest.ts';
import type { YamlMap, YamlNode } from './yaml-node.ts';

/** Reads each key at most once. Keys that are not in `keys` are problems, with the nearest of them as the hint. */
export class MapReader<Key extends string> {
  readonly #path: string;
  readonly #map: YamlMap;
  readonly #missingAt: Position;
  readonly #problems: Problem[];

  /** `missingAt` is where a missing key is reported; the map's first key unless given. */
  constructor(path: string, map: YamlMap, keys: readonly Key[], missingAt: Position = map.position) {
    this.#path = path;
    this.#map = map;
    this.#missingAt = missingAt;
    this.#problems = map.entries
      .filter(({ key }) => !(keys as readonly string[]).includes(key))
      .map(({ key, keyPosition }) =>
        problem('error', 'key/unknown', path, keyPosition, { written: key, nearest: findNearest(key, keys) }),
      );
  }

  /** Where a key's value stands that is not empty, whatever it holds. */
  placeOf(key: Key): Position | undefined {
    const value = this.#map.entries.find((each) => each.key === key)?.value;
    return value === undefined || isEmpty(value) ? undefined : value.position;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** `undefined` where the key is absent, or what it holds was refused. */
  optional<T>(key: Key, parse: (field: Field) => Result<T>): Located<T> | undefined {
    const entry = this.#map.entries.find((each) => each.key === key);
    return entry && this.#parse(key, entry.value, parse);
  }

  /** As `optional`; an absent or empty key is a problem. */
  required<T>(key: Key, parse: (field: Field) => Result<T>): Located<T> | undefined {
    const entry = this.#map.entries.find((each) => each.key === key);
    if (entry === undefined) {
      this.#problems.push(problem('error', 'key/missing', this.#path, this.#missingAt, { key }));
      return undefined;
    }
    if (isEmpty(entry.value)) {
      this.#problems.push(problem('error', 'key/empty', this.#path, entry.keyPosition, { key }));
      return undefined;
    }
    return this.#parse(key, entry.value, parse);
  }

  /** As its definition says. `siteZone` is that of moments without a zone. */
  read<T>(key: Key, { parse, isRequired }: FieldDefinition<T>, siteZone: Zone): Located<T> | undefined {
    const parseHere = (field: Field) => parse(field, siteZone);
    return isRequired ? this.required(key, parseHere) : this.optional(key, parseHere);
  }

  #parse<T>(key: Key, node: YamlNode, parse: (field: Field) => Result<T>): Located<T> | undefined {
    const result = parse({ path: this.#path, key, node });
    this.#problems.push(...result.problems);
    return result.ok ? { value: result.value, position: node.position } : undefined;
  }
}

function isEmpty(node: YamlNode): boolean {
  if (node.kind === 'text') return node.text.trim() === '';
  return node.kind === 'list' && node.items.length === 0;
}
