// What a key may hold: how it is parsed, and how an editor is told of it. One definition for both.
import type { Zone } from '../../dates/zone.ts';
import type { Result } from '../../problem.ts';
import type { SchemaWords } from '../../strings/schema.ts';
import { filledSchema, type JsonSchema } from '../json-schema.ts';
import type { RecordKeys } from '../list-records.ts';
import type { Field } from './field.ts';

/** Names of the content, in the order in which an editor offers them. */
export interface KnownNames {
  readonly categories: readonly string[];
  /** Every spelling of a category that is taken; `undefined` where there is no list, so that any is. */
  readonly categorySpellings: readonly string[] | undefined;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
}

/** What schemas are made from beside the definitions. */
export interface SchemaContext {
  readonly names: KnownNames;
  readonly words: SchemaWords;
}

export interface FieldType<T> {
  /** A moment without a zone is in `siteZone`. */
  readonly parse: (field: Field, siteZone: Zone) => Result<T>;
  /** Accepts at least what `parse` does. */
  readonly schema: (context: SchemaContext) => JsonSchema;
}

export interface FieldDefinition<T> extends FieldType<T> {
  readonly isRequired: boolean;
}

/** Key → what it holds, in the order in which they are told of. */
export type FieldDefinitions = Readonly<Record<string, FieldDefinition<unknown>>>;

export type ValueOf<D> = D extends FieldDefinition<infer T> ? T : never;

export function required<T>(type: FieldType<T>): FieldDefinition<T> {
  return { ...type, isRequired: true };
}

export function optional<T>(type: FieldType<T>): FieldDefinition<T> {
  return { ...type, isRequired: false };
}

export function keysOf<D extends FieldDefinitions>(definitions: D): readonly (keyof D & string)[] {
  return Object.keys(definitions);
}

export function recordKeysOf(definitions: FieldDefinitions): RecordKeys {
  const known = keysOf(definitions);
  return { known, needed: known.filter((key) => definitions[key]?.isRequired) };
}

/** A map of these keys and no others; `words` say what each is. */
export function mapSchema<D extends FieldDefinitions>(
  definitions: D,
  words: Readonly<Record<keyof D & string, string>>,
  context: SchemaContext,
): JsonSchema {
  const keys = keysOf(definitions);
  const properties = keys.map((key) => {
    const definition = definitions[key];
    const schema = { description: words[key], ...definition?.schema(context) };
    const { empty } = context.words.faults;
    return [key, definition?.isRequired ? filledSchema(schema, empty) : schema];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: keys.filter((key) => definitions[key]?.isRequired),
    additionalProperties: false,
  };
}
