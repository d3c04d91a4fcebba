// The front matter that nearly every article has, a line a key with a plain or a simply quoted text → its tree.
// It reads what the YAML parser would, in a twentieth of the time; what it is not sure of is left to the parser.
import type { YamlEntry, YamlMap, YamlText } from './yaml-node.ts';

const line = /^([a-z][a-z_]{0,39}): (?:"([^"\\]*)"|(.+))$/;

/** Letters that no rule of YAML speaks of; then what may follow them: no comment, no colon before a space. */
const plain = /^[a-z0-9\u00c0-\u024f](?:[a-z0-9\u00c0-\u024f ,.;()'%/+_&!?=-]|:(?! |$))*(?<! )$/i;

/** What YAML takes as it stands between double quotes. */
const quoted = /^[\u0020-\u007e\u00a1-\u1fff\u2010-\u2027\u2030-\u205e]*$/;

/**
 * As `parseYaml`, without problems; `undefined` where any line is of another form, or a key stands there twice. Lines
 * end with `\n`; `firstLine` is the line of the file that `text` begins on.
 */
export function parseSimpleLines(text: string, firstLine: number): YamlMap | undefined {
  if (!text.endsWith('\n')) return undefined;
  const entries: YamlEntry[] = [];
  const keys = new Set<string>();
  for (const [index, written] of text.slice(0, -1).split('\n').entries()) {
    const [, key = '', inQuotes, bare = ''] = line.exec(written) ?? [];
    const isRead = inQuotes === undefined ? plain.test(bare) : quoted.test(inQuotes);
    if (!isRead || keys.has(key)) return undefined;
    keys.add(key);
    const keyPosition = { line: firstLine + index, column: 1 };
    entries.push({
      key,
      keyPosition,
      value: textAt(inQuotes ?? bare, firstLine + index, key, inQuotes !== undefined),
    });
  }
  return { kind: 'map', position: { line: firstLine, column: 1 }, entries };
}

function textAt(text: string, line: number, key: string, isQuoted: boolean): YamlText {
  const position = { line, column: key.length + ': '.length + 1 };
  const start = isQuoted ? { line, column: position.column + 1 } : position;
  return { kind: 'text', text, position, start, exact: true, hasComment: false };
}
