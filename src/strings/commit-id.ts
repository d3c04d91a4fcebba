// A commit as it is written → whether another repository can be asked for it by that: no short or relative name will do.
export function isWholeId(commit: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit);
}
