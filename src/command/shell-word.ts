// A file's name → the word that a shell reads as this name, whatever stands in it.

/** A name that begins with a hyphen would be taken for an option. */
export function shellWord(name: string): string {
  const path = name.startsWith('-') ? `./${name}` : name;
  if (/^[\w./:@%+=,-]+$/.test(path)) return path;
  // Every shell takes double quotes, Windows' own among them; what POSIX shells read inside of them needs the others.
  return /[$`"\\!]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : `"${path}"`;
}
