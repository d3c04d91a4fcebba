// A content file's text → its front matter, read, and its body; or what is wrong with the head of the file.
import matter from 'gray-matter';
import { failure, type Position, type Problem, problem, type Result, success } from '../problem.ts';
import { isMeantAsFence } from './fence.ts';
import { parseYaml, type YamlMap, type YamlNode, type YamlParse } from './yaml-node.ts';

export interface FrontMatter {
  readonly head: YamlMap;
  /** Markdown; `bodyLine` is the line of the file that it begins on. */
  readonly body: string;
  readonly bodyLine: number;
}

/** Where the fences cut a file: `yaml` between them, `body` after the second; `bodyLine` counts from 1. */
export interface FrontMatterSplit {
  readonly yaml: string;
  readonly body: string;
  readonly bodyLine: number;
}

const top: Position = { line: 1, column: 1 };

/** The first line is line 1 of the file: the YAML begins on line 2. */
const yamlLine = 2;

export function parseFrontMatter(path: string, text: string): Result<FrontMatter> {
  const split = splitFrontMatter(path, text);
  if (!split.ok) return split;
  const { yaml, body, bodyLine } = split.value;
  const { root, problems } = readCanonical(path, yaml);
  if (problems.length > 0) return failure(problems);
  if (root === undefined) return success({ head: emptyMap, body, bodyLine });
  if (root.kind !== 'map') {
    const bulleted = explainBullets(path, root);
    if (bulleted.length > 0) return failure(bulleted);
    return failure([
      problem('error', 'key/form', path, root.position, { key: 'front matter', expected: 'map' }),
    ]);
  }
  return success({ head: root, body, bodyLine });
}

/** `- title: …`, each key as an item of a list: the dashes are too many. */
function explainBullets(path: string, root: YamlNode): Problem[] {
  const items = root.kind === 'list' ? root.items : [];
  return items.flatMap((item) => {
    const [entry] = item.kind === 'map' ? item.entries : [];
    if (entry === undefined) return [];
    const { key, keyPosition } = entry;
    const details = { written: `- ${key}:`, suggestion: key };
    return [problem('error', 'front-matter/no-key', path, { ...keyPosition, column: 1 }, details)];
  });
}

const emptyMap: YamlMap = { kind: 'map', entries: [], position: { line: yamlLine, column: 1 } };

/** Cuts a file at its fences, lines of `---` with nothing but white space after it. */
export function splitFrontMatter(path: string, text: string): Result<FrontMatterSplit> {
  const opening = /^---[ \t]*\n/.exec(text);
  if (opening === null) return failure([explainNoOpening(path, text)]);
  const closing = /^---[ \t]*$/m.exec(text.slice(opening[0].length));
  if (closing === null) return failure([explainNoClosing(path, text)]);
  const yaml = text.slice(opening[0].length, opening[0].length + closing.index);
  const rest = text.slice(opening[0].length + closing.index + closing[0].length);
  const body = rest.startsWith('\n') ? rest.slice(1) : rest;
  // Opened twice, it would be empty, and its keys the story's text.
  if (yaml === '' && /^(?:title|date|category|author): /.test(body)) {
    return failure([
      problem('error', 'front-matter/remark', path, { line: yamlLine, column: 1 }, { written: '---' }),
    ]);
  }
  return success({ yaml, body, bodyLine: yaml.split('\n').length + 2 });
}

function explainNoClosing(path: string, text: string): Problem {
  const [, ...lines] = text.split('\n');
  const index = lines.findIndex(isMeantAsFence);
  return index < 0
    ? problem('error', 'front-matter/unclosed', path, top, {})
    : notAFence(path, yamlLine + index, lines[index] ?? '');
}

function notAFence(path: string, line: number, written: string): Problem {
  return problem('error', 'front-matter/fence', path, { line, column: 1 }, { written: written.trimEnd() });
}

/** A line of code's, or who sent the message that was copied, and the fence with a key below. */
const textBefore = /^([^\n]{1,80}?)(?:\s*\n\s*|[ \t]+)---[ \t]*\n[ \t]*[\w-]+[ \t]*:/;

/** Other generators' front matter is named as such, and never run. */
function explainNoOpening(path: string, text: string): Problem {
  const [firstLine = ''] = text.split('\n', 1);
  if (/^-{4,}[ \t]*$/.test(firstLine)) return notAFence(path, 1, firstLine);
  const language = /^(?:---[ \t]*(\S[^\n]*)|(\+\+\+|;;;)[ \t]*$|(\{)[ \t]*$)/m.exec(text);
  if (language?.index === 0) {
    const written = (language[1] ?? language[2] ?? language[3] ?? '').trim();
    const column = language[1] === undefined ? 1 : language[0].indexOf(language[1]) + 1;
    return problem('error', 'front-matter/language', path, { line: 1, column }, { written });
  }
  if (/^\s+---[ \t]*\n/.test(text)) return problem('error', 'front-matter/blank-before', path, top, {});
  const [first = '', second = ''] = text.split('\n', 2);
  if (isMeantAsFence(first) && /^[\w-]+:/.test(second)) return notAFence(path, 1, first);
  if (/^---[ \t]*$/.test(text)) return problem('error', 'front-matter/unclosed', path, top, {});
  const written = textBefore.exec(text)?.[1]?.trim();
  if (written !== undefined) return problem('error', 'front-matter/text-before', path, top, { written });
  const [, key] = /^([a-z_]+):[ \t].*\n(?:.*\n)*?---[ \t]*(?:\n|$)/.exec(text) ?? [];
  return problem('error', 'front-matter/missing', path, top, { isPage: path.startsWith('pages/'), key });
}

/** An item that stands deeper than the one above it, whose text YAML would take it for a part of. */
const deeperItem = /^[a-z_]+:[ \t]*\n(?:[ ]*- .*\n)*?([ ]*)- (?![\w-]+:(?:\s|$))\S.*\n\1 +(?=- \S)/m;

/**
 * gray-matter sees only a block in the one form that it and we read alike: plain fences, YAML, no body. Given
 * more, its other engines would run a writer's code, and its own YAML would turn dates into UTC.
 */
function readCanonical(path: string, yaml: string): YamlParse {
  // gray-matter would end the block here, and YAML a document.
  const marker = /^(?:---|\.\.\.)/m.exec(yaml);
  if (marker !== null) {
    const position = { line: yamlLine + yaml.slice(0, marker.index).split('\n').length - 1, column: 1 };
    const details = { what: 'document-end' } as const;
    return {
      root: undefined,
      problems: [problem('error', 'front-matter/unsupported', path, position, details)],
    };
  }
  const deeper = deeperItem.exec(yaml);
  if (deeper !== null) {
    const above = yaml.slice(0, deeper.index + deeper[0].length).split('\n');
    const position = { line: yamlLine + above.length - 1, column: (above.at(-1) ?? '').length + 1 };
    return { root: undefined, problems: [problem('error', 'front-matter/indent', path, position, {})] };
  }
  let parse: YamlParse = { root: undefined, problems: [] };
  const read = (block: string): object => {
    if (block !== `\n${yaml.slice(0, -1)}`) throw new Error(`${path}: gray-matter cut another block`);
    parse = parseYaml(path, yaml, yamlLine);
    return {};
  };
  // An options object also keeps it from caching: a cached file would not be read a second time.
  const file = matter(`---\n${yaml}---\n`, { language: 'yaml', engines: { yaml: { parse: read } } });
  if (file.content !== '') throw new Error(`${path}: gray-matter ended the block elsewhere`);
  return parse;
}
