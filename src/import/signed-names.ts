// What a source says who wrote a story → a name a person: without what stands around it, and each of several by itself.
import { findNameSlip, namesJoinedIn } from '../content/fields/name-slips.ts';

/**
 * `Ayu Lestari, Budi Santoso - detikNews` is two people, and `Tidak ditemukan` nobody. `addresses` are where the story
 * stood: only a desk that they name is one, for a name may have a dash of its own.
 */
export function signedNames(written: string, addresses: readonly string[]): readonly string[] {
  const people = withoutDesk(written.trim(), addresses);
  if (people === '' || noName.test(people)) return [];
  const parts = namesJoinedIn('author', people);
  // Of `Santoso, Budi` nobody can tell whether it is one person or two.
  const arePeople = parts.length > 1 && parts.every((part) => /\S\s+\S/.test(part));
  return arePeople ? parts : [findNameSlip('author', people)?.suggestion ?? people];
}

/** What programs that read pages write where they found no name, and Tumblr's exports for every name. */
const noName =
  /^(?:n\/a|nan|null|none|undefined|unknown|post_author|(?:(?:nama|penulis|author) )?(?:tidak (?:ada|ditemukan|diketahui)|not (?:found|available)))\.?$/i;

/** The last word behind a dash. */
const desk = /^(?:(?<people>.*\S)\s+)?[-–—]\s*(?<word>\p{L}[\p{L}\p{N}]{2,})$/u;

function withoutDesk(written: string, addresses: readonly string[]): string {
  const { people = '', word = '' } = desk.exec(written)?.groups ?? {};
  return word !== '' && addresses.some((address) => namesDesk(address, word.toLowerCase()))
    ? people
    : written;
}

/** `sport.detik.com/sepakbola/…` has the desks `sport`, `sepakbola`, `detiksport` and `detikcom`. */
function namesDesk(address: string, word: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  const labels = hostname.split('.');
  const isOfSite = labels.some((label) => label.length >= leastLabel && word.startsWith(label));
  return isOfSite || labels.includes(word) || pathname.toLowerCase().split('/').includes(word);
}

/** In characters: a shorter label, `www` or `co`, is no name of a site. */
const leastLabel = 4;
