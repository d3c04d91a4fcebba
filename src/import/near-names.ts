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
  const byKey = new Map<string, (typeof groups)[number]>();
  for (const candidate of candidates) {
    const group = byKey.get(candidate.key) ?? groups.find(({ keep }) => isNear(keep, candidate));
    if (group === undefined) {
      const made = { keep: candidate, others: [] };
      groups.push(made);
      byKey.set(candidate.key, made);
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

interface Spelling {
  readonly key: string;
  readonly digits: string;
}

/** One letter in five, two in ten: in a shorter name, another letter is another name. */
function isNear({ key: one, digits }: Spelling, { key: other, digits: otherDigits }: Spelling): boolean {
  const shorter = Math.min(one.length, other.length);
  const most = shorter < 5 ? 0 : shorter < 10 ? 1 : 2;
  if (Math.abs(one.length - other.length) > most) return false;
  // `Liga 1` and `Liga 2` are two names.
  return digits === otherDigits && leven(one, other) <= most;
}
