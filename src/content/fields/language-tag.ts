// The key `lang`: the language of a story that is not in the site's.
import { failure, problem, type Result } from '../../problem.ts';
import type { Field } from './field.ts';
import type { FieldType } from './field-type.ts';
import { parseLine } from './line-of-text.ts';

export const languageTag: FieldType<string> = {
  parse: parseLanguageTag,
  schema: ({ words }) => ({
    type: ['string', 'null'],
    pattern: '^\\s*(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)?\\s*$',
    patternErrorMessage: words.faults.languageTag,
  }),
};

/** A well-formed BCP 47 tag (RFC 5646); `''` where nothing is written. */
function parseLanguageTag(field: Field): Result<string> {
  const line = parseLine(field);
  if (!line.ok || line.value === '' || isLanguageTag(line.value)) return line;
  return failure([problem('error', 'lang/form', field.path, field.node.position, { written: line.value })]);
}

/** No language has a code of more than three letters: `Inggris` is well-formed all the same. */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
