// Two addresses → the line of redirects.csv that leads from one to the other.

/** `columns` are those the file has; 0 where there is no such file, which two are enough for. */
export function formatRedirectRow(from: string, to: string, columns: number): string {
  return [from, to, ...Array.from({ length: Math.max(columns - 2, 0) }, () => '')].join(',');
}
