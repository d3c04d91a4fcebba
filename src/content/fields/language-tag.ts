// The key `lang`: the language of a story that is not in the site's.
import { failure, problem, type Result } from '../../problem.ts';
import type { Field } from './field.ts';
import { parseLine } from './line-of-text.ts';

/** A well-formed BCP 47 tag (RFC 5646); `''` where nothing is written. */
export function parseLanguageTag(field: Field): Result<string> {
  const line = parseLine(field);
  if (!line.ok || line.value === '' || isLanguageTag(line.value)) return line;
  return failure([problem('error', 'lang/form', field.path, field.node.position, { written: line.value })]);
}

export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
