// Names and how many stories have each → those that look like spellings of one another.
import leven from 'leven';
import { nameKey } from '../archive/find-named.ts';
import { compareText } from '../problem.ts';

export interface NameCount {
  readonly name: string;
  readonly count: number;
}

/** `keep` has the most stories; `others` look like it, the most frequent first. */
export interface NearNames {
  readonly keep: NameCount;
  readonly others: readonly NameCount[];
}

/** Of names that are equal by `nameKey` only one may be given. In the order of the kept names. */
export function findNearNames(names: readonly NameCount[]): NearNames[] {
  const sorted = [...names].sort((a, b) => b.count - a.count || compareText(a.name, b.name));
  const candidates = sorted.map((each) => {
    const key = lettersOf(each.name);
    return { ...each, key, digits: key.replace(/\D/g, '') };
  });
  const groups: { keep: (typeof candidates)[number]; others: NameCount[] }[] = [];
  const byKey = new Map<string, number>();
  const byPiece = new PieceIndex();
  for (const candidate of candidates) {
    const likely = byPiece.find(candidate.key).filter((place) => {
      const keep = groups[place]?.keep;
      return keep !== undefined && isNear(keep, candidate);
    });
    const group = groups[byKey.get(candidate.key) ?? Math.min(...likely)];
    if (group === undefined) {
      byKey.set(candidate.key, groups.length);
      byPiece.add(candidate.key, groups.length);
      groups.push({ keep: candidate, others: [] });
    } else group.others.push({ name: candidate.name, count: candidate.count });
  }
  return groups
    .filter(({ others }) => others.length > 0)
    .map(({ keep: { name, count }, others }) => ({ keep: { name, count }, others }))
    .sort((a, b) => compareText(a.keep.name, b.keep.name));
}

/** Letters and digits alone, without marks above them, words in one order: `Wibowo, Eko S.` is `Eko S Wibowo`. */
function lettersOf(name: string): string {
  const plain = nameKey(
    name
      .replace(/['’‘ʼ`´]/g, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, ''),
  );
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.sort(compareText).join(' ');
}

/** Shorter names are near to nothing but themselves. */
const shortest = 5;
const mostSlips = 2;

/**
 * Finds names that may be near without looking at all: an archive has tens of thousands. Of three pieces of a name two
 * slips leave one whole, at most two places from where it stood.
 */
class PieceIndex {
  readonly #places = new Map<string, number[]>();

  add(key: string, place: number): void {
    for (const { name, start, end } of piecesOf(key.length)) {
      const piece = `${name} ${key.slice(start, end)}`;
      const places = this.#places.get(piece);
      if (places === undefined) this.#places.set(piece, [place]);
      else places.push(place);
    }
  }

  /** Places of names that have a piece in common with `key`, each once. */
  find(key: string): number[] {
    const found = new Set<number>();
    for (let length = key.length - mostSlips; length <= key.length + mostSlips; length += 1) {
      for (const { name, start, end } of piecesOf(length)) {
        for (let at = Math.max(0, start - mostSlips); at <= start + mostSlips; at += 1) {
          const piece = `${name} ${key.slice(at, at + end - start)}`;
          for (const place of this.#places.get(piece) ?? []) found.add(place);
        }
      }
    }
    return [...found];
  }
}

/** Of a name of so many characters; none of one that is too short. */
function piecesOf(length: number) {
  if (length < shortest) return [];
  const ends = Array.from({ length: mostSlips + 2 }, (_, index) =>
    Math.round((index * length) / (mostSlips + 1)),
  );
  return ends.slice(1).map((end, index) => ({ name: `${length}:${index}`, start: ends[index] ?? 0, end }));
}

interface Spelling {
  readonly key: string;
  readonly digits: string;
}

/** One letter in five, two in ten: in a shorter name, another letter is another name. */
function isNear({ key: one, digits }: Spelling, { key: other, digits: otherDigits }: Spelling): boolean {
  const shorter = Math.min(one.length, other.length);
  const most = shorter < shortest ? 0 : shorter < 10 ? 1 : mostSlips;
  if (Math.abs(one.length - other.length) > most) return false;
  // `Liga 1` and `Liga 2` are two names.
  return digits === otherDigits && leven(one, other) <= most;
}
