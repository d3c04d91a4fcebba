// What a page writes of those who wrote its story → their names, and whose name is none of a person.
import { plainWords } from '../html/plain-words.ts';

/** Of when the story came out, in a line that says more than a name. */
const clock = /\d{1,2}[:.]\d{2}/;

/** In characters. */
export const longestName = 100;

/** `Oleh: Ayu Lestari | Editor: Budi` → Ayu Lestari; a date in it is no name. `site` is the page's own name. */
export function peopleIn(written: string, site: string): string[] {
  const [first = ''] = plainWords(written)
    .replace(/\s*\((?:https?:|www\.|mailto:)[^()]*\)/gi, '')
    .replace(/^By(?=\p{Lu}\p{Ll})/u, '')
    .replace(
      /^(?:oleh|penulis|reporter|pewarta|laporan|ditulis oleh|by|author|written by)\s*:?\s+|^(?:oleh|penulis|reporter|pewarta|by)\s*:\s*/i,
      '',
    )
    .split(/\s*(?:\||•|·|;|\beditor\s*:|\d{1,2}\s+\p{L}{3,9}\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},\s*\d{4}).*$/iu);
  const person = first.replace(/[\s,–—-]+$/, '');
  const isOfSite = site !== '' && person.toLowerCase().endsWith(` - ${site.toLowerCase()}`);
  const name = isOfSite ? person.slice(0, -site.length).replace(/[\s–—-]+$/, '') : person;
  const isNone =
    name === '' || name.length > longestName || /^(?:https?:|\()/i.test(name) || clock.test(name);
  return isNone ? [] : apart(name);
}

const joint = /\s+(?:dan|and|&)\s+/i;

/** Of what is called with `dan` in its one name: `Biro Pers dan Media`. */
const office =
  /^(?:tim|biro|divisi|bagian|dinas|humas|redaksi|kementerian|lembaga|komisi|badan|pusat|pt|cv|team|staff|department|ministry|office)\b/i;

/** `Ayu Lestari, Siti Aminah dan Budi Santoso` are three people; a name has two words, for one may be part of another's. */
function apart(written: string): string[] {
  const [list = '', last, ...more] = written.split(joint);
  if (last === undefined || more.length > 0 || office.test(written)) return [written];
  const names = [...list.split(/\s*,\s*/), last].filter((name) => name !== '');
  return names.every((name) => /\S\s+\S/.test(name)) ? names : [written];
}

/** In characters: a shorter part of a host's name may be part of a person's. */
const leastLabel = 4;

/** Whether a name is the site's, which systems set where nobody signed: `Kompas Cyber Media` of kompas.com. */
export function isNameOfSite(name: string, site: string, address: string): boolean {
  const letters = lettersOf(name);
  const label = URL.canParse(address) ? lettersOf(mainLabel(new URL(address).hostname)) : '';
  const isHost = label.length >= leastLabel && letters.includes(label);
  return isHost || (site !== '' && letters === lettersOf(site));
}

/** Whether words are the site's very name, as breadcrumbs call its front page. */
export function isSiteItself(words: string, site: string, address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  const names = [site, host, mainLabel(host)].map(lettersOf).filter((name) => name !== '');
  return names.includes(lettersOf(words));
}

/** `regional.kompas.com` → `kompas`; `www.tempo.co.id` → `tempo`: the last long one before the ending. */
function mainLabel(host: string): string {
  const labels = host.split('.').slice(0, -1);
  return labels.findLast((label) => label.length >= leastLabel) ?? '';
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
