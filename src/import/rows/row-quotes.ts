// The bytes of a row as it stands in its table → where a quote is wrong.

/**
 * The place (from 0) of the first quote that closes a cell and has more of the cell behind it. Rows end where quotes
 * say that they do: behind such a one nobody can tell.
 */
export function findWrongQuote(row: string, separator: string): number | undefined {
  const last = row.lastIndexOf('"');
  let start = 0;
  while (start <= last) {
    if (row[start] === '"') {
      const end = endOfQuoted(row, start);
      if (!['', '\r', '\n', separator].includes(row[end + 1] ?? '')) return end;
      start = end + 2;
    } else {
      const next = row.indexOf(separator, start);
      if (next < 0) return undefined;
      start = next + 1;
    }
  }
  return undefined;
}

/** Where the quote stands that closes the cell; two of them in it are one character. */
function endOfQuoted(row: string, start: number): number {
  let quote = row.indexOf('"', start + 1);
  while (quote >= 0 && row[quote + 1] === '"') quote = row.indexOf('"', quote + 2);
  return quote < 0 ? row.length : quote;
}
