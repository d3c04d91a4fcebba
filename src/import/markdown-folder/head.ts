// The front matter of a text, as tree of plain values with the line of each key: what other generators' heads come to.
import type { Position } from '../../problem.ts';

/** Scalars are the texts that they were written as; TOML's and JSON's numbers, booleans and dates as texts too. */
export type HeadValue = string | readonly HeadValue[] | { readonly [key: string]: HeadValue };

export interface HeadEntry {
  /** As written; generators do not tell capitals apart in keys. */
  readonly key: string;
  readonly value: HeadValue;
  readonly position: Position;
}

/** In the order written, each key once, whatever its capitals. */
export type Head = readonly HeadEntry[];

/** The first of `keys` that says something. `keys` in lower case. */
export function findEntry(head: Head, keys: readonly string[]): HeadEntry | undefined {
  for (const key of keys) {
    const entry = head.find((each) => each.key.toLowerCase() === key && !isBlank(each.value));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** `''` where none of `keys` holds a text. */
export function textOf(head: Head, ...keys: string[]): string {
  const value = findEntry(head, keys)?.value;
  return typeof value === 'string' ? value.trim() : '';
}

export function isBlank(value: HeadValue): boolean {
  if (typeof value === 'string') return value.trim() === '' || value === 'null' || value === '~';
  return Object.values(value).every(isBlank);
}

/** `name` of `{name: x}`, whatever its capitals; `''` where there is none. */
export function textIn(value: HeadValue, ...names: string[]): string {
  if (typeof value === 'string' || isList(value)) return '';
  for (const name of names) {
    const found = Object.entries(value).find(([key]) => key.toLowerCase() === name)?.[1];
    if (typeof found === 'string' && !isBlank(found)) return found.trim();
  }
  return '';
}

export function isList(value: HeadValue): value is readonly HeadValue[] {
  return Array.isArray(value);
}
