// What is printed with its mark, `**tebal sekali` or `*miring` → the mark alone.

export function markOf(written: string): string {
  return /^\*{1,2}/.exec(written)?.[0] ?? '**';
}
