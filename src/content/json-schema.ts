// The part of JSON Schema that editors complete and judge YAML by (draft-07: https://json-schema.org/draft-07), and how
// what this content may hold is said in it.
import { nameKey } from '../archive/find-named.ts';

/** Plain data. `patternErrorMessage` is the word of language servers for what they show instead of the pattern. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly enum?: readonly (string | number | boolean)[];
  readonly anyOf?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

type SchemaType = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';

/** An editor reads `title: 2024` as a number and `credit: true` as a flag; here every scalar is the text that is written. */
const scalars: readonly SchemaType[] = ['string', 'number', 'boolean'];

/** What a key that may be left out may also say: nothing. */
export const nothing: JsonSchema = { anyOf: [{ type: 'null' }, { enum: [''] }] };

/** The same for a key that must be written: something has to stand there. `message` says so of a text of spaces. */
export function filledSchema(schema: JsonSchema, message: string): JsonSchema {
  const { anyOf, type, pattern } = schema;
  if (anyOf !== undefined) return { ...schema, anyOf: anyOf.map((each) => filledSchema(each, message)) };
  if (!Array.isArray(type) || !type.includes('null')) return schema;
  const some = pattern === undefined ? { pattern: '\\S', patternErrorMessage: message } : {};
  return { ...schema, type: type.filter((each) => each !== 'null'), ...some };
}

/** `longest` in Unicode characters. */
export function textSchema(longest: number): JsonSchema {
  return { type: [...scalars, 'null'], maxLength: longest };
}

/** One value or a list of them. */
export function oneOrMore(item: JsonSchema): JsonSchema {
  return { anyOf: [item, { type: 'array', items: item }] };
}

/** Offered as they are written, taken in any case. */
export function wordsSchema(words: readonly string[]): JsonSchema {
  return { anyOf: [{ enum: words.flatMap(scalarsOf) }, spelt(words)] };
}

/** `offered` are shown to choose from; every spelling of `known` is taken, and every text where `known` is left out. */
export function namesSchema(offered: readonly string[], known?: readonly string[]): JsonSchema {
  const others = known === undefined ? textSchema(longestName) : spelt(known);
  const chosen = [...new Set([...offered.flatMap(scalarsOf), ...(known ?? []).flatMap(numberOf)])];
  return chosen.length === 0 ? others : { anyOf: [{ enum: chosen }, others] };
}

const longestName = 1000;

/** A text that is one of `spellings` as names are compared: whatever the case and the white space. */
function spelt(spellings: readonly string[]): JsonSchema {
  const patterns = [...new Set(spellings.map(nameKey))].map(patternOf);
  return { type: 'string', pattern: `^\\s*(?:${patterns.join('|')})\\s*$` };
}

function patternOf(key: string): string {
  return Array.from(key, (character) => {
    if (character === ' ') return '\\s+';
    const upper = character.toUpperCase();
    if (upper !== character && [...upper].length === 1) return `[${character}${upper}]`;
    return character.replace(/[\^$\\.*+?()[\]{}|/]/, '\\$&');
  }).join('');
}

/** A name of digits alone is a number to the editor. */
function scalarsOf(name: string): (string | number)[] {
  return [name, ...numberOf(name)];
}

function numberOf(name: string): number[] {
  return String(Number(name)) === name ? [Number(name)] : [];
}
