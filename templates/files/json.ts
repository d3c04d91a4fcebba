// Plain data → the text of a JSON file.

/** Half surrogates, which UTF-8 has no bytes for, are written as escapes by `JSON.stringify`. */
export function jsonDocument(data: object): string {
  return `${JSON.stringify(data, null, 1)}\n`;
}
