// A YAML map of known keys → its values by their field parsers, all problems kept.

import type { Zone } from '../dates/zone.ts';
import { type Position, type Problem, problem, type Result } from '../problem.ts';
import type { Field } from './fields/field.ts';
import type { FieldDefinition } from './fields/field-type.ts';
import type { Located } from './located.ts';
import { summarizeAlike } from './many-alike.ts';
import { findMeantKey } from './meant-key.ts';
import type { YamlMap, YamlNode } from './yaml-node.ts';

/** Reads each key at most once. Keys that are not in `keys` are problems, with the nearest of them as the hint. */
export class MapReader<Key extends string> {
  readonly #path: string;
  readonly #map: YamlMap;
  readonly #missingAt: Position;
  readonly #problems: Problem[];
  /** A known key → where an unknown one stands that was meant for it. */
  readonly #meant: Map<string, Position>;

  /** `missingAt` is where a missing key is reported; the map's first key unless given. */
  constructor(path: string, map: YamlMap, keys: readonly Key[], missingAt: Position = map.position) {
    this.#path = path;
    this.#map = map;
    this.#missingAt = missingAt;
    const unknown = map.entries.filter(({ key }) => !(keys as readonly string[]).includes(key));
    this.#meant = new Map();
    const written = new Set(map.entries.map(({ key }) => key));
    const date = map.entries.find(({ key }) => key === 'date')?.value;
    const problems = unknown.map(({ key, keyPosition, value }) => {
      const nearest = findMeantKey(key, keys);
      if (nearest !== undefined) this.#meant.set(nearest, keyPosition);
      const whole = dateWithTime(key, value, date);
      const isDraft = keys.some((each) => each === 'draft') && saysDraft(key, value);
      return problem('error', 'key/unknown', path, keyPosition, {
        written: key,
        nearest: isDraft ? 'draft: true' : (whole ?? nearest),
        isThere: whole !== undefined || (nearest !== undefined && written.has(nearest)),
      });
    });
    this.#problems = summarizeAlike(problems);
  }

  /** Where a key's value stands that is not empty, whatever it holds; or the unknown key that seems to be it. */
  placeOf(key: Key): Position | undefined {
    const value = this.#map.entries.find((each) => each.key === key)?.value;
    if (value === undefined) return this.#meant.get(key);
    return isEmpty(value) ? undefined : value.position;
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
      // It is there under another name: one mistake, told once.
      if (this.#meant.has(key)) return undefined;
      this.#problems.push(problem('error', 'key/missing', this.#path, this.#missingAt, { key }));
      return undefined;
    }
    if (isEmpty(entry.value)) {
      // `title: #Panen`: what is written there YAML takes for a comment.
      const isRemark = entry.value.kind === 'text' && entry.value.hasComment;
      this.#problems.push(
        isRemark
          ? problem('error', 'front-matter/comment', this.#path, entry.value.position, { key })
          : problem('error', 'key/empty', this.#path, entry.keyPosition, { key }),
      );
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

/** `published: false` and `status: draft`, as other generators have it: to take the line out would publish the story. */
function saysDraft(key: string, value: YamlNode): boolean {
  const text = value.kind === 'text' ? value.text.trim() : '';
  return /^published$/i.test(key)
    ? /^(?:false|no|tidak)$/i.test(text)
    : /^(?:status|post_status)$/i.test(key) && /^(?:draft?|pending|konsep)$/i.test(text);
}

/** `time: 12:45` below a date without its hour: the line that holds both. */
function dateWithTime(key: string, value: YamlNode, date: YamlNode | undefined): string | undefined {
  if (date?.kind !== 'text' || value.kind !== 'text' || !/^(?:time|jam|pukul|waktu)$/i.test(key))
    return undefined;
  const isTime = /^\d{1,2}[.:]\d{2}\b/.test(value.text);
  return isTime && !/\d[.:]\d{2}\b/.test(date.text) ? `date: ${date.text} ${value.text}` : undefined;
}

function isEmpty(node: YamlNode): boolean {
  if (node.kind === 'text') return node.text.trim() === '';
  return node.kind === 'list' && node.items.length === 0;
}
