// The front matter that nearly every article has, a line a key with a plain or a simply quoted text → its tree; so are
// lists of names, with a dash before each record's first key.
// It reads what the YAML parser would, in a twentieth of the time; what it is not sure of is left to the parser.
import type { Position } from '../problem.ts';
import type { YamlEntry, YamlList, YamlMap, YamlText } from './yaml-node.ts';

const line = /^([a-z][a-z_]{0,39}): (?:"([^"\\]*)"|(.+))$/;

/** Letters that no rule of YAML speaks of; then what may follow them: no comment, no colon before a space. Not `null`. */
const plain = /^(?!null$)[a-z0-9\u00c0-\u024f](?:[a-z0-9\u00c0-\u024f ,.;()'%/+_&!?=-]|:(?! |$))*(?<! )$/i;

/** What YAML takes as it stands between double quotes. */
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
  for (const [index, written] of lines.entries()) {
    const entry = readEntry(written.slice(indent), { line: firstLine + index, column: indent + 1 });
    if (entry === undefined || keys.has(entry.key)) return undefined;
    keys.add(entry.key);
    entries.push(entry);
  }
  return { kind: 'map', position: { line: firstLine, column: indent + 1 }, entries };
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
  const [, key = '', inQuotes, bare = ''] = line.exec(written) ?? [];
  const isRead = inQuotes === undefined ? plain.test(bare) : quoted.test(inQuotes);
  if (!isRead) return undefined;
  const position = { line: at.line, column: at.column + key.length + ': '.length };
  const isQuoted = inQuotes !== undefined;
  const start = isQuoted ? { line: at.line, column: position.column + 1 } : position;
  const text = inQuotes ?? bare;
  const value: YamlText = { kind: 'text', text, position, start, exact: true, hasComment: false };
  return { key, keyPosition: at, value };
}
