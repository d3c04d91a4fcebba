// A line of front matter that holds one text → its key, and the text with the quotes that it stands in.

export interface ValueLine {
  /** Up to the value: `date: `, or `    date: ` in a list. */
  readonly head: string;
  readonly key: string;
  /** As it is written, without white space behind it. */
  readonly value: string;
}

const form = /^(\s*(?:- )?([a-z][a-z_]*):[ \t]+)(\S.*?)[ \t]*$/;

export function readValueLine(line: string): ValueLine | undefined {
  const [, head, key, value] = form.exec(line) ?? [];
  return head === undefined || key === undefined || value === undefined ? undefined : { head, key, value };
}

export type Quotes = '' | '"' | "'";

/** What the value says, where nothing in it is escaped and no comment stands behind it. */
export function readText(value: string): { readonly text: string; readonly quotes: Quotes } | undefined {
  const [, quoted] = /^"([^"\\]*)"$/.exec(value) ?? [];
  if (quoted !== undefined) return { text: quoted, quotes: '"' };
  const [, single] = /^'([^']*)'$/.exec(value) ?? [];
  if (single !== undefined) return { text: single, quotes: "'" };
  return isPlain(value) ? { text: value, quotes: '' } : undefined;
}

/** The quotes stay where the text can stand in them, and come where it needs them. */
export function writeText(text: string, quotes: Quotes): string {
  if (quotes === "'" && !text.includes("'")) return `'${text}'`;
  if (quotes === '' && isPlain(text)) return text;
  return quote(text);
}

/** Single quotes where the text has double ones in it, and none of its own: no character needs another before it. */
export function quote(text: string): string {
  if (text.includes('"') && !text.includes("'")) return `'${text}'`;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** What YAML reads as it stands, whatever it begins with. */
function isPlain(text: string): boolean {
  return !/^(?:~|null)$|^[\s\-?:,[\]{}#&*!|>'"%@`]|:(?:\s|$)|\s#|\s$/i.test(text);
}
