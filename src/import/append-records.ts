// The text of categories.yaml or authors.yaml and new records → the text with them at its end.
import { isSeq, parse, parseDocument, stringify } from 'yaml';

/** A record as the file has it, keys in order. */
export type DataRecord = Readonly<Record<string, string | readonly string[]>>;

const byteOrderMark = '\uFEFF';

/**
 * Not a byte before the end changes: comments, order and indentation are the newsroom's. `undefined` where the
 * file cannot be added to in this way, a list in brackets for one.
 */
export function appendRecords(text: string, records: readonly DataRecord[]): string | undefined {
  if (text.startsWith(byteOrderMark)) {
    // The YAML parser would count it as a column, and take the list for an indented one.
    const appended = appendRecords(text.slice(byteOrderMark.length), records);
    return appended && byteOrderMark + appended;
  }
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const start = text === '' || text.endsWith('\n') ? text : `${text}${lineEnd}`;
  const indent = ' '.repeat(columnOfList(text));
  const added = formatRecords(records)
    .replace(/^(?=.)/gm, indent)
    .replaceAll('\n', lineEnd);
  const appended = start + added;
  const isWhole = JSON.stringify(readList(appended)) === JSON.stringify([...readList(text), ...records]);
  return isWhole ? appended : undefined;
}

export function formatRecords(records: readonly DataRecord[]): string {
  return stringify(records, { lineWidth: 0 });
}

/** The records of a text as they are written; nothing where it holds no list. */
function readList(text: string): readonly unknown[] {
  try {
    const list: unknown = parse(text, { schema: 'failsafe', logLevel: 'silent' });
    return Array.isArray(list) ? list : [];
  } catch {
    // The file was whole before: what was added does not go with it.
    return [];
  }
}

/** How far the dashes of the list are indented. */
function columnOfList(text: string): number {
  const { contents } = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  if (!isSeq(contents)) return 0;
  const offset = contents.range?.[0] ?? 0;
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
