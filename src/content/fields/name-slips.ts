// A name as it is written → what in it is no part of a name, or which names it joins.

/** `undefined` where nobody can tell what was meant. */
export interface NameSlip {
  readonly suggestion: string | undefined;
}

/** `Oleh: Ayu Lestari`: the page says so itself. */
const label = /^(?:(?:oleh|by|penulis|reporter|wartawan|laporan)\s*:\s*|oleh\s+)(?=\p{L}{2})/iu;

/** `Ayu Lestari, Editor: Bagas Siregar`: who else was at work. */
const otherRole = /[\s,;|(/-]+(?:editor|redaktur|penyunting|ed)\s*:\s*\p{Lu}.*$/iu;

/** Marks of a word processor around the whole: YAML takes its own away alone. */
const quoted = /^[“"‘]([^“”"‘]*)[”"’]$/u;

/** An address, initials in parentheses, or nothing that could be read aloud. */
const nobody =
  /@|^(?:https?:|www\.)|^\([^()/]{1,6}(?:\/[^()/]{1,6})*\)$|^\P{L}*$|^(?:nama penulis|admin(?:istrator)?|penulis|author|n\/a|tidak ada|anonim|unknown|null|none)$/iu;

/** Of one name of `author` or `topics`; `undefined` where it has none. */
export function findNameSlip(key: string, written: string): NameSlip | undefined {
  const inside = quoted.exec(written)?.[1]?.trim() ?? written;
  if (key === 'topics') return slipOf(written, inside.replace(/^#\s*(?=\p{L})/u, ''));
  if (key !== 'author') return undefined;
  if (nobody.test(inside)) return { suggestion: undefined };
  return slipOf(written, inside.replace(label, '').replace(otherRole, ''));
}

function slipOf(written: string, suggestion: string): NameSlip | undefined {
  return suggestion === written || suggestion === '' ? undefined : { suggestion };
}

/** What begins the items of a list elsewhere: YAML reads them as one text, with the marks in it. */
const itemMark = /(?:^|\s+)(?:[*•●▪‣◦·–—]|-(?=[\u00a0\u202f])|\d{1,2}[.)])\s+/u;

/** What parts one name from the next, where a list was meant. */
const separators: ReadonlyMap<string, RegExp> = new Map([
  ['navigation', /\s*[,;]\s*/],
  // Of a list of names; a degree stands behind a comma too.
  ['aliases', /\s*;\s*|,\s+(?=\p{Lu}\p{L}{2,})/u],
  ['topics', /\s*[,;]\s*|\s+(?=#\p{L})/u],
  // A comma may stand before a degree, and `dan` in the name of a desk.
  [
    'author',
    /\s*;\s*|\s+&\s+|(?<=\p{L}{2})\s*\/\s*(?=\p{L}{2})|,\s+(?=\p{Lu}\p{L}+\s+\p{Lu}\p{L}+$)|(?<=\p{Lu}\p{L}+\s+\p{Lu}\p{L}+)\s+dan\s+(?=\p{Lu}\p{L}+\s+\p{Lu}\p{L}+$)/u,
  ],
]);

/** The names that one text joins, `topics: Pemilu, Pangan`; none where it is one name. */
export function namesJoinedIn(key: string, written: string): readonly string[] {
  const text = key === 'author' ? written.trim() : written.trim().replace(/^\(([^()]*)\)$/, '$1');
  const marked = text.search(itemMark) === 0 ? text.split(itemMark) : [];
  const separator = separators.get(key);
  const parts = marked.length > 0 || separator === undefined ? marked : partsOf(text, separator);
  return parts.filter((part) => part !== '').map((part) => findNameSlip(key, part)?.suggestion ?? part);
}

function partsOf(text: string, separator: RegExp): readonly string[] {
  // An address has slashes of its own, and so have initials in parentheses.
  const parts = /:\/\/|^\([^(),]{1,13}\)$/.test(text)
    ? []
    : text.split(separator).filter((part) => part !== '');
  return parts.length < 2 ? [] : parts;
}
