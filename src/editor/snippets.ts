// The schema of an article → snippets of VS Code, which complete keys and names in Markdown, where no schema reaches.

import type { JsonSchema } from '../content/json-schema.ts';
import { datePatterns } from '../dates/written-date.ts';
import type { SchemaWords } from '../strings/schema.ts';

/** As https://code.visualstudio.com/docs/editing/userdefinedsnippets has it. */
export interface Snippet {
  readonly scope: 'markdown';
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** A list to choose from is of use while it can be looked through; the rest is typed. */
const choicesAtMost = 500;

const now =
  '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $CURRENT_HOUR:$CURRENT_MINUTE $CURRENT_TIMEZONE_OFFSET';

/** Name → snippet: a whole story, and a line for each key. */
export function makeSnippets({ properties = {}, required = [] }: JsonSchema, words: SchemaWords) {
  const keys = Object.entries(properties);
  const first = keys.filter(([key]) => required.includes(key) || key === 'author');
  const story: Snippet = {
    scope: 'markdown',
    prefix: words.story.prefix,
    description: words.story.description,
    body: [
      '---',
      ...first.flatMap(([key, schema], index) => linesOf(key, schema, index + 1)),
      '---',
      '',
      '$0',
    ],
  };
  const ofKeys = keys.map(([key, schema]): [string, Snippet] => [
    key,
    { scope: 'markdown', prefix: key, description: schema.description ?? '', body: linesOf(key, schema, 1) },
  ]);
  return Object.fromEntries([[words.story.prefix, story], ...ofKeys]);
}

/** `stop` numbers the first place that the cursor goes to. */
function linesOf(key: string, schema: JsonSchema, stop: number): string[] {
  const entries = Object.entries(itemOf(schema)?.properties ?? {});
  if (entries.length === 0) return [`${key}: ${formOf(schema, stop)}`];
  const own = itemOf(schema)?.required ?? [];
  const lines = entries
    .filter(([name]) => own.includes(name))
    .map(([name, each], index) => `${name}: ${formOf(each, index + stop)}`);
  return [`${key}:`, ...lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)];
}

/** Of a list, wherever it stands among what is taken. */
function itemOf(schema: JsonSchema): JsonSchema | undefined {
  return schema.items ?? schema.anyOf?.find(({ items }) => items !== undefined)?.items;
}

function formOf(schema: JsonSchema, stop: number): string {
  const alternatives = [
    schema,
    ...(schema.anyOf ?? []),
    ...(schema.anyOf ?? []).flatMap(({ anyOf }) => anyOf ?? []),
  ];
  if (alternatives.some(({ type }) => type === 'boolean')) return choice(['true', 'false'], stop);
  if (alternatives.some(({ pattern }) => pattern !== undefined && datePatterns.includes(pattern))) {
    return `\${${stop}:${now}}`;
  }
  const words = alternatives.find((each) => each.enum !== undefined && each.enum[0] !== '')?.enum ?? [];
  if (words.length > 0)
    return choice([...new Set(words.map(String))].slice(0, choicesAtMost).map(quote), stop);
  return schema.maxLength === undefined ? `\${${stop}}` : `"\${${stop}}"`;
}

function choice(words: readonly string[], stop: number): string {
  return `\${${stop}|${words.map((word) => word.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

/** Names that YAML takes as they are stay so. */
function quote(name: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} .'’()&/+-]*[\p{L}\p{N}.)])?$/u.test(name) ? name : JSON.stringify(name);
}
