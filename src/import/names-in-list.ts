// What a system wrote as one name → the names in it.

/**
 * Systems write all sections of a story as one, `Crash,Gesellschaft,News`; a name may have a comma: `Hukum, Politik`,
 * `Hukum, Politik, dan HAM`.
 */
export function namesInList(written: string): string[] {
  const names = written.split(/\s*,\s*/).filter((part) => part !== '');
  const isOneName = /^(?:dan|serta|and)\s/i.test(names.at(-1) ?? '');
  return !isOneName && (names.length > 2 || /,\S/.test(written)) ? names : [written];
}
