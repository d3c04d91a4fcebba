// Names of authors and topics as a generator's ids (`jane-doe`) → as people write them, each told once.
import { type Position, type Problem, problem } from '../../problem.ts';

/** For one import: what was told of a name is not told again. */
export class ReadableNames {
  readonly #known: ReadonlyMap<string, string>;
  readonly #told = new Set<string>();

  /** By id in lower case: what data files and pages of the source call them. */
  constructor(known: ReadonlyMap<string, string>) {
    this.#known = known;
  }

  nameOf(written: string, kind: 'person' | 'subject'): string {
    return this.#known.get(written.toLowerCase()) ?? nameOfId(written, kind);
  }

  /** The same names in the same order, and notices of those that were put into words for the first time. */
  read(
    written: readonly string[],
    kind: 'person' | 'subject',
    place: Position & { readonly path: string },
  ): { readonly names: readonly string[]; readonly problems: readonly Problem[] } {
    const problems: Problem[] = [];
    const names = written.map((each) => {
      const name = this.nameOf(each, kind);
      if (name !== each && !this.#told.has(each)) {
        this.#told.add(each);
        problems.push(
          problem('notice', 'markdown/name-from-slug', place.path, place, { written: each, name }),
        );
      }
      return name;
    });
    return { names: [...new Set(names)], problems };
  }
}

/** Words of letters, at least two each: `covid-19` and `e-commerce` are names as they are, and so is `Al-Jazeera`. */
const id = /^(?:\p{Ll}{2,}(?:-\p{Ll}{2,})+|\p{Lu}\p{Ll}+(?:-\p{Ll}{2,}){2,})$/u;

function nameOfId(written: string, kind: 'person' | 'subject'): string {
  if (!id.test(written)) return written;
  const words = written.split('-');
  if (kind === 'subject') return words.join(' ');
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
}
