// The names of one kind that the stories of a source have, counted → those that look like spellings of each other.
import { makeFindNamed, type Named, nameKey } from '../archive/find-named.ts';
import { findNearNames, type NameCount, type NearNames } from './near-names.ts';

/** Names of one kind. Spellings that mean one name are counted together, under the first of them. */
export class NameTally {
  readonly #counts = new Map<string, { readonly name: string; count: number }>();
  readonly #find: (written: string) => string | undefined;
  readonly #nameOf: ReadonlyMap<string, string>;
  /** As they are written, of stories that are to be made. */
  readonly #needed = new Set<string>();

  /** `known` are those of the archive, with their aliases. */
  constructor(known: Iterable<Named<string>>) {
    const records = [...known];
    this.#find = makeFindNamed(records);
    this.#nameOf = new Map(records.map(({ id, name }) => [id, name]));
    for (const { name } of records) this.#counts.set(nameKey(name), { name, count: 0 });
  }

  add(written: string, isNeeded: boolean): void {
    const name = this.#nameOf.get(this.#find(written) ?? '') ?? written;
    const tally = this.#counts.get(nameKey(name)) ?? { name, count: 0 };
    tally.count += 1;
    this.#counts.set(nameKey(name), tally);
    if (isNeeded) this.#needed.add(written);
  }

  get needed(): readonly string[] {
    return [...this.#needed];
  }

  /** Only where a name of this source is among them. */
  findNear(): readonly NearNames[] {
    const names: NameCount[] = [...this.#counts.values()];
    return findNearNames(names).filter(({ keep, others }) =>
      [keep, ...others].some(({ count }) => count > 0),
    );
  }
}
