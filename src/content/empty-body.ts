// A body → whether its page would show nothing of it. Editors of the web and forms leave `&nbsp;` where a text was to be.

/** Spaces, characters without a shape, and the names that HTML has for them. */
const unseen = /&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|shy|#160|#xa0);|[\s\p{Cf}]/giu;

/** Lines that only part what is above from what is below, and addresses for links that nothing in so short a text has. */
const bareLine = /^ {0,3}(?:(?:[*_-][ \t]*){3,}|\[[^\][\n]+\]:[ \t]*\S+)$/gm;

/** In characters: what is longer says something, whatever it is. */
const longest = 300;

export function showsNothing(body: string): boolean {
  return body.length <= longest && body.replace(bareLine, '').replace(unseen, '') === '';
}
