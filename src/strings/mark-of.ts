// What is printed with its mark, `**tebal sekali`, `_miring` or `miring_` → the mark alone.

export function markOf(written: string): string {
  return /^(?:\*{1,2}|_{1,2}|~~|`)|_{1,2}$/.exec(written)?.[0] ?? '**';
}
