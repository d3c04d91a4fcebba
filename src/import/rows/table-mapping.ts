// The keys of a mapping that say which rows come in and what a table calls its columns → their values.
import { type Field, wrongForm } from '../../content/fields/field.ts';
import { parseLine } from '../../content/fields/line-of-text.ts';
import { parseNames } from '../../content/fields/names.ts';
import type { Located } from '../../content/located.ts';
import { failure, hasErrors, type Problem, type Result, success } from '../../problem.ts';

/** A column, and the values of it with which a row comes in: `post_type: post`. */
export interface WantedRows {
  readonly column: Located<string>;
  readonly values: readonly string[];
}

/** `only: {post_type: post, status: [publish, future]}`: a row must have one value of each. */
export function parseOnly(field: Field): Result<readonly WantedRows[]> {
  const { path, node } = field;
  if (node.kind !== 'map') return failure([wrongForm(field, 'map')]);
  const wanted: WantedRows[] = [];
  const problems: Problem[] = [];
  for (const { key, keyPosition, value } of node.entries) {
    const values = parseNames({ path, key, node: value });
    problems.push(...values.problems);
    if (!values.ok) continue;
    wanted.push({
      column: { value: key, position: keyPosition },
      values: values.value.map((each) => each.value),
    });
  }
  return hasErrors(problems) ? failure(problems) : success(wanted);
}

/** `header: [id, judul, isi]`; a column that nobody needs may be called `''`. */
export function parseHeader({ path, key, node }: Field): Result<readonly string[]> {
  if (node.kind !== 'list') return failure([wrongForm({ path, key, node }, 'list-of-texts')]);
  const names = node.items.map((item) => parseLine({ path, key, node: item }));
  const problems = names.flatMap((name) => name.problems);
  if (hasErrors(problems)) return failure(problems);
  return success(names.map((name) => (name.ok ? name.value : '')));
}
