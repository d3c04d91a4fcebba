// A text → its start, cut at a word.

/** At most `limit` UTF-16 code units, the `…` of a cut included; white space is folded to single spaces. */
export function summarize(text: string, limit: number): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= limit) return folded;
  const room = folded.slice(0, limit);
  const lastSpace = room.lastIndexOf(' ');
  const cut = lastSpace > 0 ? room.slice(0, lastSpace) : room.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:.!?–—-]+$/, '')}…`;
}
