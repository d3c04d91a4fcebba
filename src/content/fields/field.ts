// One key of a YAML map, as every field parser takes it, and the problems that all of them share.
import { type Position, type Problem, problem } from '../../problem.ts';
import type { ExpectedForm } from '../rules.ts';
import type { YamlNode, YamlText } from '../yaml-node.ts';

/** `path` of the file, `key` as it is written in it. */
export interface Field<N extends YamlNode = YamlNode> {
  readonly path: string;
  readonly key: string;
  readonly node: N;
}

export function wrongForm({ path, key, node }: Field, expected: ExpectedForm): Problem {
  return problem('error', 'key/form', path, node.position, { key, expected, found: node.kind });
}

/** Whether it stands between quotes that YAML takes away. */
export function isQuoted({ start, position }: YamlText): boolean {
  return start.column !== position.column;
}

/** The place of a character of a text; the text's start where escapes or line breaks hide it. */
export function placeIn(node: YamlText, offset: number): Position {
  if (!node.exact) return node.position;
  return { line: node.start.line, column: node.start.column + offset };
}
