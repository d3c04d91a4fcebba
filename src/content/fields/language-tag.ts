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

/** What people write for the code of a language. */
const codes: ReadonlyMap<string, string> = new Map([
  ['in', 'id'],
  ['indonesia', 'id'],
  ['bahasa indonesia', 'id'],
  ['inggris', 'en'],
  ['english', 'en'],
  ['jawa', 'jv'],
  ['sunda', 'su'],
  ['bali', 'ban'],
  ['melayu', 'ms'],
  ['arab', 'ar'],
  ['mandarin', 'zh'],
  ['jepang', 'ja'],
]);

/** A well-formed BCP 47 tag (RFC 5646) of a language that is known; `''` where nothing is written. */
function parseLanguageTag(field: Field): Result<string> {
  const line = parseLine(field);
  if (!line.ok || line.value === '' || isLanguageTag(line.value)) return line;
  const details = { written: line.value, suggestion: codes.get(line.value.toLowerCase()) };
  return failure([problem('error', 'lang/form', field.path, field.node.position, details)]);
}

let languageNames: Intl.DisplayNames | undefined;

/** Made when a language is first named, which few stories do: a check of one story took 17 ms longer with it. */
function namesOfLanguages(): Intl.DisplayNames {
  languageNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return languageNames;
}

/** No language has a code of more than three letters: `Inggris` is well-formed all the same. */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return false;
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text);
    // `in` is what Indonesian was called until 1989; `xx` is nobody's language.
    return !/^in(?:-|$)/i.test(text) && namesOfLanguages().of(tag.split('-')[0] ?? '') !== undefined;
  } catch {
    return false;
  }
}
