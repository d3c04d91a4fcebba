// An address with one of Pelican's marks for files and lists of the site (`{filename}/images/a.jpg`) → the address it means.
// https://docs.getpelican.com/en/latest/content.html#linking-to-internal-content

/** Braces may have been written as addresses have them; bars are of older versions, and a host or folder was put before it among HTML. */
const mark =
  /^(?:(?:https?:\/)?\/[^\s{|]*?)?(?:\{|%7B|\|)(filename|static|attach|tag|category|author|index)(?:\}|%7D|\|)/i;

const files = /^(?:filename|static|attach)$/i;

/** From the content folder's root where it begins with a slash, else from the text; `undefined` for a list's. */
export function withoutPelicanMark(written: string): string | undefined {
  if (!/[{|]|%7B/i.test(written)) return written;
  const [all, name] = mark.exec(written) ?? [];
  if (all === undefined || name === undefined) return written;
  return files.test(name) ? written.slice(all.length) : undefined;
}
