// The texts of a feed's stories → those that it carries whole: a feed that grows without bound is fetched by nobody.

/** Bytes of HTML, of all stories together. */
const fullTextAtMost = 256 * 1024;

/**
 * In the order given; `undefined` for one that has no text, or whose text would take the feed over the bound: its
 * summary stands alone.
 */
export function fullTexts(texts: readonly string[], atMost: number = fullTextAtMost): (string | undefined)[] {
  let taken = 0;
  return texts.map((text) => {
    const size = Buffer.byteLength(text);
    if (size === 0 || taken + size > atMost) return undefined;
    taken += size;
    return text;
  });
}
