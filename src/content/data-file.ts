// A YAML file that writers own (site.yaml and its like): bytes → its tree, or what is wrong with it.
import { failure, type Result, success } from '../problem.ts';
import { readContentText } from './content-text.ts';
import { parseYaml, type YamlNode } from './yaml-node.ts';

type Parsed = Result<YamlNode | undefined>;

/** A process that builds again and again hands in the very bytes that it handed in before. */
const parsedBefore = new WeakMap<Uint8Array, Map<string, Parsed>>();

/** `undefined` for a file that holds nothing but comments. */
export function parseDataFile(path: string, bytes: Uint8Array): Parsed {
  const known = parsedBefore.get(bytes) ?? new Map<string, Parsed>();
  parsedBefore.set(bytes, known);
  const parsed = known.get(path) ?? parse(path, bytes);
  known.set(path, parsed);
  return parsed;
}

function parse(path: string, bytes: Uint8Array): Parsed {
  const text = readContentText(path, bytes);
  if (!text.ok) return text;
  const { root, problems } = parseYaml(path, withoutOpeningMarker(text.value), 1);
  return problems.length > 0 ? failure(problems) : success(root);
}

/** Editors and linters put `---` above the first line of a YAML file. As a comment of its length it moves nothing. */
function withoutOpeningMarker(text: string): string {
  return text.replace(/^((?:[ \t]*(?:#[^\n]*)?\n)*)---(?=[ \t]*(?:\n|$))/, '$1#--');
}
