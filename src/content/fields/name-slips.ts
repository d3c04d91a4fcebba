// A name as it is written → what in it is no part of a name, or which names it joins.

/** `undefined` where nobody can tell what was meant. */
export interface NameSlip {
  readonly suggestion: string | undefined;
}

/** `Oleh: Ayu Lestari`: the page says so itself. */
const label = /^(?:(?:oleh|by|penulis|reporter|wartawan|laporan)\s*:\s*|oleh\s+)(?=\p{L}{2})/iu;

/** `Reporter Ayu Lestari`, but for `Wartawan TV`. */
const title = /^(?:[Rr]eporter|[Ww]artawan|[Jj]urnalis)\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll})/u;

/** `Ayu Lestari, Editor: Bagas Siregar`: who else was at work. */
const otherRole = /[\s,;|(/-]+(?:editor|redaktur|penyunting|ed)\s*:\s*\p{Lu}.*$/iu;

/** `Ayu Lestari (Reporter)`, `Ayu Lestari, Wartawan Senior`: what the list of authors has a key for. */
const role =
  /(?:\s*[,(]\s*|\s+[-–—|]\s+)(?:reporter|wartawan|jurnalis|kontributor|koresponden|fotografer|penulis|magang|editor|redaktur)\b[^()]{0,40}\)?$/iu;

/** Marks of a word processor around the whole: YAML takes its own away alone. */
const quoted = /^[“"‘]([^“”"‘]*)[”"’]$/u;

/** An address, initials in parentheses, or nothing that could be read aloud. */
const nobody =
  /@|^(?:https?:|www\.)|^\([^()/]{1,6}(?:\/[^()/]{1,6})*\)$|^\P{L}*$|^(?:nama penulis|admin(?:istrator)?|penulis|author|n\/a|tidak ada|anonim|unknown|null|none)$/iu;

/** What stands between marks of a word processor; `undefined` where they are not around the whole. */
export function insideQuotes(written: string): string | undefined {
  return quoted.exec(written)?.[1]?.trim();
}

/** Of one name of `author` or `topics`; `undefined` where it has none. */
export function findNameSlip(key: string, written: string): NameSlip | undefined {
  const inside = insideQuotes(written) ?? written;
  if (key === 'topics') return slipOf(written, inside.replace(/^#\s*(?=\p{L})/u, ''));
  if (key !== 'author') return undefined;
  if (nobody.test(inside)) return { suggestion: undefined };
  return slipOf(
    written,
    inside.replace(label, '').replace(title, '').replace(otherRole, '').replace(role, ''),
  );
}

function slipOf(written: string, suggestion: string): NameSlip | undefined {
  return suggestion === written || suggestion === '' ? undefined : { suggestion };
}

/** What begins the items of a list elsewhere: YAML reads them as one text, with the marks in it. */
const itemMark = /(?:^|\s+)(?:(?:[*•●▪‣◦·–—]|-(?=[\u00a0\u202f])|\d{1,2}[.)])\s+|-(?=\p{L}))/u;

/** What parts one name from the next, where a list was meant. */
const separators: ReadonlyMap<string, RegExp> = new Map([
  ['navigation', /\s*[,;]\s*/],
  // Of a list of names, in which a degree stands behind a comma too, or of addresses.
  ['aliases', /\s*;\s*|,\s+(?=\p{Lu}\p{L}{2,})|,?\s+(?=\/\S)/u],
  ['topics', /\s*[,;]\s*|\s+(?=#\p{L})/u],
  ['author', /\s*;\s*|\s+[&+]\s+|(?<=\p{L}{2})\s*\/\s*(?=\p{L}{2})/u],
]);

/** The names that one text joins, `topics: Pemilu, Pangan`; none where it is one name. */
export function namesJoinedIn(key: string, written: string): readonly string[] {
  // `Ayu Lestari; Editor: Bagas Siregar`: who edited is no author.
  const text =
    key === 'author' ? written.trim().replace(otherRole, '') : written.trim().replace(/^\(([^()]*)\)$/, '$1');
  const marked = text.search(itemMark) === 0 ? text.split(itemMark) : [];
  const separator = separators.get(key);
  const parts = marked.length > 0 || separator === undefined ? marked : partsOf(key, text, separator);
  return parts.filter((part) => part !== '').map((part) => findNameSlip(key, part)?.suggestion ?? part);
}

function partsOf(key: string, text: string, separator: RegExp): readonly string[] {
  // An address has slashes of its own, and so have initials in parentheses.
  if (/:\/\/|^\([^(),]{1,13}\)$/.test(text)) return [];
  const parts = text.split(separator).filter((part) => part !== '');
  if (parts.length > 1) return parts;
  return key === 'author' ? peopleIn(text) : [];
}

const betweenPeople = /\s*,\s+(?:dan\s+)?|\s+(?:dan|and|bersama)\s+/u;

/** A degree behind a comma has points in it, or several capitals. */
const person = /^\p{Lu}[\p{Ll}'’]{2,}(?:\s+(?:\p{Lu}[\p{L}'’.]*|bin|binti|al))*$/u;

/** Of degrees that look like a name, of desks and of offices, whose names have an `and` in them, of cities. */
const noPerson =
  /(?<!\p{L})(?:spd|sos|kom|psi|drs|amd|tim|redaksi|divisi|biro|desk|riset|data|litbang|humas|dinas|kementerian|badan|komisi|lembaga|yayasan|pusat|kantor|bagian|seksi|departemen|direktorat|ekonomi|bisnis|budaya|kebudayaan|hukum|politik|olahraga|seni|sosial|umum|hiburan|teknologi|kesehatan|pendidikan|perempuan|anak|komunikasi|informasi|informatika|media|berita|kajian|pengembangan|lingkungan|pangan|daerah|nasional|internasional|indonesia|jakarta|bandung|surabaya|wartawan|reporter|senior|editor|kontributor|koresponden|penulis|jurnalis|fotografer|antara|kompas|tempo)(?!\p{L})/iu;

/** `Ayu dan Budi`, `Ayu, Budi, dan Citra`; none where any of them may be no person. */
function peopleIn(text: string): readonly string[] {
  const parts = text.split(betweenPeople);
  const arePeople = parts.length > 1 && parts.every((part) => person.test(part) && !noPerson.test(part));
  return arePeople ? parts : [];
}
