// A YAML file that writers own (site.yaml and its like): bytes → its tree, or what is wrong with it.
import { failure, type Result, success } from '../problem.ts';
import { checkShownText } from './check-shown-text.ts';
import { readContentText } from './content-text.ts';
import { faultsOfData } from './data-faults.ts';
import { parseYaml, type YamlNode, type YamlParse } from './yaml-node.ts';

type Parsed = Result<YamlNode | undefined>;

/** A process that builds again and again hands in the very bytes that it handed in before. */
const parsedBefore = new WeakMap<Uint8Array, Map<string, Parsed>>();

/** `undefined` for a file that holds nothing but comments. With notices of characters that are not those that were meant. */
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
  const { root, problems } = parseDataText(path, text.value);
  return problems.length > 0 ? failure(problems) : success(root, checkShownText(path, root));
}

/** Lines end with `\n`. */
export function parseDataText(path: string, text: string): YamlParse {
  const { root, problems } = parseYaml(path, withoutOpeningMarker(text), 1);
  return { root, problems: faultsOfData(problems, text) };
}

/** Editors and linters put `---` above the first line of a YAML file. As a comment of its length it moves nothing. */
function withoutOpeningMarker(text: string): string {
  return text.replace(/^((?:[ \t]*(?:#[^\n]*)?\n)*)---(?=[ \t]*(?:\n|$))/, '$1#--');
}
