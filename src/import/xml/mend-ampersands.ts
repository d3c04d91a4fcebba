// Pieces of XML → the same with every ampersand that begins no reference written as one.

/** In characters: of `<![CDATA[`, and of the longest reference that HTML has. */
const longestMark = 40;

const bare = /&(?!(?:[a-z][a-z0-9]{0,33}|#\d{1,8}|#x[\da-f]{1,6});)/gi;

/**
 * `?a=1&b=2` in a text is no XML, and feeds are full of it: a parser would take all up to the next semicolon for a name.
 * In CDATA ampersands are what they are.
 */
export class AmpersandMender {
  #held = '';
  #isCdata = false;

  write(text: string): string {
    const all = this.#held + text;
    const end = Math.max(0, all.length - longestMark);
    this.#held = all.slice(end);
    return this.#mend(all.slice(0, end));
  }

  end(): string {
    const last = this.#held;
    this.#held = '';
    return this.#mend(last);
  }

  /** What is held back may be the rest of a mark or a reference: a piece ends before one that it does not hold whole. */
  #mend(text: string): string {
    const known = text + this.#held;
    let mended = '';
    let start = 0;
    while (start < text.length) {
      const mark = this.#isCdata ? ']]>' : '<![CDATA[';
      const found = known.indexOf(mark, start);
      const isHere = found >= 0 && found < text.length;
      const end = isHere ? found : text.length;
      mended += this.#isCdata ? text.slice(start, end) : mendPart(known, start, end);
      if (!isHere) break;
      mended += text.slice(end, end + mark.length);
      this.#isCdata = !this.#isCdata;
      start = end + mark.length;
    }
    return mended;
  }
}

/** Beyond its end the part is looked at, for the rest of a reference, and not taken. */
function mendPart(text: string, start: number, end: number): string {
  const part = text.slice(start, end);
  if (!part.includes('&')) return part;
  const seen = text.slice(start, end + longestMark);
  const places = [...seen.matchAll(bare)].map(({ index }) => index).filter((index) => index < part.length);
  let mended = '';
  let at = 0;
  for (const place of places) {
    mended += `${part.slice(at, place)}&amp;`;
    at = place + 1;
  }
  return mended + part.slice(at);
}
