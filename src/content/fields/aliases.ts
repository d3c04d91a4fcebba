// The key `aliases` of an article: addresses at which the story stood before.
import type { OldAddress } from '../../archive/redirect.ts';
import { failure, type Problem, problem, type Result, success } from '../../problem.ts';
import { parseOldAddress } from '../../redirects/old-address.ts';
import { oneOrMore } from '../json-schema.ts';
import type { Located } from '../located.ts';
import { suggestAddress } from '../redirect-rules.ts';
import type { Field } from './field.ts';
import type { FieldType } from './field-type.ts';
import { parseNames } from './names.ts';

/** Browsers ask for an address from its first slash on. */
export const aliases: FieldType<readonly Located<OldAddress>[]> = {
  parse: parseAliases,
  schema: ({ words }) =>
    oneOrMore({
      type: ['string', 'null'],
      pattern: '^\\s*(?:/(?!/).*)?$',
      patternErrorMessage: words.faults.oldAddress,
    }),
};

/** One address or a list, each once, in the order written. */
function parseAliases(field: Field): Result<readonly Located<OldAddress>[]> {
  const names = parseNames(field);
  if (!names.ok) return names;
  // Several addresses in one text are none.
  const joined = names.problems.map((each): Problem => ({ ...each, severity: 'error' }));
  if (joined.length > 0) return failure(joined);
  const aliases = new Map<OldAddress, Located<OldAddress>>();
  const problems: Problem[] = [];
  for (const { value: written, position } of names.value) {
    const parse = parseOldAddress(written);
    if (parse.ok) {
      if (!aliases.has(parse.address)) aliases.set(parse.address, { value: parse.address, position });
      continue;
    }
    const details = { written, fault: parse.fault, suggestion: suggestAddress(written, parse.fault) };
    problems.push(problem('error', 'redirect/form', field.path, position, details));
  }
  return problems.length > 0 ? failure(problems) : success([...aliases.values()]);
}
