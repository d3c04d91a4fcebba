// A key that is on or off: `draft`, `typographer`.
import { failure, problem, type Result, success } from '../../problem.ts';
import { nothing, wordsSchema } from '../json-schema.ts';
import { type Field, wrongForm } from './field.ts';
import type { FieldType } from './field-type.ts';

const words: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['ya', true],
  ['false', false],
  ['no', false],
  ['tidak', false],
  ['', false],
]);
/** For an editor, `true` and `false` are no words. */
const writtenWords = ['ya', 'tidak', 'yes', 'no'];

export const flag: FieldType<boolean> = {
  parse: parseFlag,
  schema: () => ({ anyOf: [{ type: 'boolean' }, nothing, wordsSchema(writtenWords)] }),
};

/** `true`, `yes`, `ya` or `false`, `no`, `tidak`, in any case. */
function parseFlag(field: Field): Result<boolean> {
  const { path, key, node } = field;
  // Whoever begins to write it does not want the story out; nothing behind it would publish it.
  if (key === 'draft' && node.kind === 'text' && node.text.trim() === '')
    return failure([problem('error', 'key/empty', path, node.position, { key })]);
  const value = node.kind === 'text' ? words.get(node.text.trim().toLowerCase()) : undefined;
  return value === undefined ? failure([wrongForm(field, 'true-or-false')]) : success(value);
}
