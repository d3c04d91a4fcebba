// The key `title`: a headline of 1 to 300 characters.
import type { Result } from '../../problem.ts';
import type { Field } from './field.ts';
import { parseLine } from './line-of-text.ts';

const longestTitle = 300;

export function parseTitle(field: Field): Result<string> {
  return parseLine(field, longestTitle);
}
