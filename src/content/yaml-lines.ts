// The front matter that nearly every article has, a line a key with a plain or a simply quoted text, or with a list of such
// texts → its tree; so are lists of names, with a dash before each record's first key.
// It reads what the YAML parser would, in a twentieth of the time; what it is not sure of is left to the parser.
import type { Position } from '../problem.ts';
import type { YamlEntry, YamlList, YamlMap, YamlText } from './yaml-node.ts';

const line = /^([a-z][a-z_]{0,39}): (.+)$/;

/** A key whose list stands on the lines below it, and a line of that. */
const listKey = /^([a-z][a-z_]{0,39}):$/;
const itemLine = /^ {2}- (.+)$/;

/** Between double quotes, with quotes and backslashes escaped alone; between single ones, without any. */
const inDouble = /^"((?:[^"\\]|\\["\\])*)"$/;
const inSingle = /^'([^']*)'$/;

/**
 * Letters and marks that no rule of YAML speaks of; then what may follow them: no comment, no colon before a space. Not
 * `null`.
 */
const plain =
  /^(?!null$)[a-z0-9/(\u00c0-\u024f“‘](?:[a-z0-9\u00a1-\u024f\u2010-\u2027\u2030-\u205e ,.;()'%/+_&!?=-]|:(?! |$))*(?<! )$/i;

/** The same in a list between brackets, where commas part one item from the next. */
const plainItem =
  /^(?!null$)[a-z0-9/(\u00c0-\u024f“‘](?:[a-z0-9\u00a1-\u024f\u2010-\u2027\u2030-\u205e .;()'%/+_&!=-])*(?<! )$/i;

/** What YAML takes as it stands between quotes. */
const quoted = /^[\u0020-\u007e\u00a1-\u1fff\u2010-\u2027\u2030-\u205e]*$/;

/**
 * As `parseYaml`, without problems; `undefined` where any line is of another form, or a key stands there twice. Lines
 * end with `\n`; `firstLine` is the line of the file that `text` begins on.
 */
export function parseSimpleLines(text: string, firstLine: number): YamlMap | YamlList | undefined {
  if (!text.endsWith('\n')) return undefined;
  const lines = text.slice(0, -1).split('\n');
  return /^(?:#.*\n)*- /.test(text) ? readRecords(lines, firstLine) : readMap(lines, firstLine, 0);
}

/** `indent` is how many characters stand before each key. */
function readMap(lines: readonly string[], firstLine: number, indent: number): YamlMap | undefined {
  const entries: YamlEntry[] = [];
  const keys = new Set<string>();
  for (let index = 0; index < lines.length; ) {
    const at = { line: firstLine + index, column: indent + 1 };
    const written = (lines[index] ?? '').slice(indent);
    const below = indent === 0 && listKey.test(written) ? readItems(lines, index + 1, firstLine) : undefined;
    const entry = below === undefined ? readEntry(written, at) : listEntry(written.slice(0, -1), at, below);
    if (entry === undefined || keys.has(entry.key)) return undefined;
    keys.add(entry.key);
    entries.push(entry);
    index += 1 + (below?.length ?? 0);
  }
  return { kind: 'map', position: { line: firstLine, column: indent + 1 }, entries };
}

/** Of the lines from `from` on, those that are items; `undefined` where the first is none. */
function readItems(lines: readonly string[], from: number, firstLine: number): YamlText[] | undefined {
  const items: YamlText[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const written = itemLine.exec(lines[index] ?? '')?.[1];
    const at = { line: firstLine + index, column: '  - '.length + 1 };
    const item = written === undefined ? undefined : readValue(written, at, plain);
    if (item === undefined) break;
    items.push(item);
  }
  return items.length === 0 ? undefined : items;
}

function listEntry(key: string, at: Position, items: readonly YamlText[]): YamlEntry {
  const position = { line: at.line + 1, column: '  '.length + 1 };
  return { key, keyPosition: at, value: { kind: 'list', items, position } };
}

/** Comments only above the first. */
function readRecords(lines: readonly string[], firstLine: number): YamlList | undefined {
  const items: YamlMap[] = [];
  const first = lines.findIndex((each) => each.startsWith('- '));
  for (let start = first, end = start; start < lines.length; start = end) {
    do end += 1;
    while (lines[end]?.startsWith('  ') === true);
    const isRecord = lines[start]?.startsWith('- ') === true;
    const item = isRecord ? readMap(lines.slice(start, end), firstLine + start, '- '.length) : undefined;
    if (item === undefined) return undefined;
    items.push(item);
  }
  return { kind: 'list', position: { line: firstLine + first, column: 1 }, items };
}

function readEntry(written: string, at: Position): YamlEntry | undefined {
  const [, key = '', text = ''] = line.exec(written) ?? [];
  const position = { line: at.line, column: at.column + key.length + ': '.length };
  const value = text.startsWith('[') ? readList(text, position) : readValue(text, position, plain);
  return value && { key, keyPosition: at, value };
}

/** `[a, b]`, each item without a mark. */
function readList(written: string, position: Position): YamlList | undefined {
  if (!written.endsWith(']')) return undefined;
  const items: YamlText[] = [];
  let { column } = position;
  for (const part of written.slice(1, -1).split(',')) {
    const space = items.length > 0 && part.startsWith(' ') ? 1 : 0;
    const item = readValue(part.slice(space), { line: position.line, column: column + 1 + space }, plainItem);
    if (item === undefined) return undefined;
    items.push(item);
    column += part.length + 1;
  }
  return { kind: 'list', items, position };
}

function readValue(written: string, position: Position, form: RegExp): YamlText | undefined {
  if (form.test(written)) return textOf(written, position, position, true);
  const [, inside] = inDouble.exec(written) ?? inSingle.exec(written) ?? [];
  if (inside === undefined || !quoted.test(inside)) return undefined;
  const text = written.startsWith('"') ? inside.replace(/\\(.)/g, '$1') : inside;
  const known = textOf(text, position, { ...position, column: position.column + 1 }, text === inside);
  return text === inside ? known : { ...known, written: inside };
}

function textOf(text: string, position: Position, start: Position, exact: boolean): YamlText {
  return { kind: 'text', text, position, start, exact, hasComment: false };
}
