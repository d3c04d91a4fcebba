// A key that holds one of a few words: `language`, `host`.
import { failure, problem, type Result, success } from '../../problem.ts';
import { namesSchema } from '../json-schema.ts';
import { findNearest } from '../nearest.ts';
import type { Field } from './field.ts';
import type { FieldType } from './field-type.ts';
import { parseLine } from './line-of-text.ts';

export function choiceOf<C extends string>(choices: readonly C[]): FieldType<C> {
  return {
    parse: (field) => parseChoice(field, choices),
    schema: () => namesSchema(choices, choices),
  };
}

/** In any case. */
export function parseChoice<C extends string>(field: Field, choices: readonly C[]): Result<C> {
  const line = parseLine(field);
  if (!line.ok) return line;
  const choice = choices.find((each) => each === line.value.toLowerCase());
  if (choice !== undefined) return success(choice);
  const nearest = meantChoice(line.value, choices);
  const details = { key: field.key, written: line.value, choices, nearest };
  return failure([problem('error', 'site/choice', field.path, field.node.position, details)]);
}

/** What a choice is called in Indonesian and English. */
const otherNames: Readonly<Record<string, string>> = {
  indonesia: 'id',
  indonesian: 'id',
  bahasa: 'id',
  'bahasa indonesia': 'id',
  inggris: 'en',
  english: 'en',
  penulis: 'authors',
  topik: 'topics',
  catatan: 'notice',
  kesalahan: 'error',
  galat: 'error',
  'tidak ada': 'none',
  'github pages': 'github',
  'cloudflare pages': 'cloudflare',
};

function meantChoice(written: string, choices: readonly string[]): string | undefined {
  const word = written.toLowerCase();
  const other = Object.hasOwn(otherNames, word) ? otherNames[word] : undefined;
  return choices.find((each) => each === other) ?? findNearest(written, choices);
}
