// A body → a star behind a word, as it leads to a note, where there is no note.

const word = /[\p{L}\p{N}.]{2,60}\\?$/u;

/** `Rp5.000*`, `Bunga*`: the only star of the body, escaped or not. Behind one digit it counts stars, as of hotels. */
export function findLoneStar(body: string): { readonly index: number; readonly written: string } | undefined {
  const at = body.indexOf('*');
  if (at < 0 || body.indexOf('*', at + 1) >= 0 || !/^(?:[\s.,;:)]|$)/.test(body.slice(at + 1, at + 2))) {
    return undefined;
  }
  const before = word.exec(body.slice(Math.max(0, at - 62), at))?.[0];
  if (before === undefined) return undefined;
  return { index: at - before.length, written: `${before.replace(/\\$/, '')}*` };
}
