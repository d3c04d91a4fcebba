// One name or a list of names: `author`, `topics`, `aliases`, `credits`, `navigation`.
import { failure, type Problem, type Result, success } from '../../problem.ts';
import type { Located } from '../located.ts';
import { type Field, wrongForm } from './field.ts';
import { parseLine } from './line-of-text.ts';

/** In the order written; empty entries are left out. */
export function parseNames(field: Field): Result<readonly Located<string>[]> {
  const { path, key, node } = field;
  if (node.kind === 'map') return failure([wrongForm(field, 'list-of-texts')]);
  const names: Located<string>[] = [];
  const problems: Problem[] = [];
  for (const item of node.kind === 'list' ? node.items : [node]) {
    const line = parseLine({ path, key, node: item });
    problems.push(...line.problems);
    if (line.ok && line.value !== '') names.push({ value: line.value, position: item.position });
  }
  return problems.length > 0 ? failure(problems) : success(names);
}
