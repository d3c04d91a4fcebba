// The key `feeds`: who has a feed beside the whole archive and its categories.
import { type SubjectKind, subjectKinds } from '../../archive/subject.ts';
import { failure, hasErrors, type Result, success } from '../../problem.ts';
import { namesSchema, oneOrMore } from '../json-schema.ts';
import { parseChoice } from './choice.ts';
import type { Field } from './field.ts';
import type { FieldType } from './field-type.ts';
import { parseNames } from './names.ts';

const feedChoices: Readonly<Record<SubjectKind, string>> = { author: 'authors', topic: 'topics' };
const choices = Object.values(feedChoices);

export const feeds: FieldType<readonly SubjectKind[]> = {
  parse: parseFeeds,
  schema: () => oneOrMore(namesSchema(choices, choices)),
};

/** Each once. */
function parseFeeds(field: Field): Result<readonly SubjectKind[]> {
  const names = parseNames(field);
  if (!names.ok) return names;
  const nodes = field.node.kind === 'list' ? field.node.items : [field.node];
  const parsed = nodes.map((node) => parseChoice({ ...field, node }, choices));
  const problems = parsed.flatMap((choice) => choice.problems);
  if (hasErrors(problems)) return failure(problems);
  const chosen = new Set(parsed.flatMap((choice) => (choice.ok ? choice.value : [])));
  return success(subjectKinds.filter((kind) => chosen.has(feedChoices[kind])));
}
