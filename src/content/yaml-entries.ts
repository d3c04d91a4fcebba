// Lines of YAML, whatever they say → where its entries begin, keys or the records of a list, and the lines without some.
import type { Problem } from '../problem.ts';

const keyAtEdge = /^[^\s#:-][^:]*:(?:\s|$)/;
const recordAtEdge = /^-(?:\s|$)/;

/** An entry is named by the index of its first line. What stands above the first entry is one too. */
export class YamlLines {
  readonly #lines: readonly string[];
  readonly #firstLine: number;
  readonly #beginning: RegExp;

  /** `firstLine` is the line of the file on which the first one stands. */
  constructor(lines: readonly string[], firstLine: number, beginning = beginningOf(lines)) {
    this.#lines = lines;
    this.#firstLine = firstLine;
    this.#beginning = beginning;
  }

  get text(): string {
    return this.#lines.join('\n');
  }

  /** In which a problem stands. */
  entryOf({ line }: Problem): number {
    return this.#entryAt(Math.min(Math.max(0, line - this.#firstLine), this.#lines.length - 1));
  }

  entryAbove(entry: number): number | undefined {
    return entry === 0 ? undefined : this.#entryAt(entry - 1);
  }

  /** The same number of lines; of an entry that is taken out its key stays. */
  without(entries: readonly number[]): YamlLines {
    const kept = [...this.#lines];
    for (const entry of entries) {
      kept[entry] = this.#keyAlone(entry);
      for (let at = entry + 1; at < kept.length && !this.#begins(at); at += 1) kept[at] = '';
    }
    return new YamlLines(kept, this.#firstLine, this.#beginning);
  }

  /** Of two lines that do not begin at one column the upper one is out of line, where all can be read without it. */
  toldAt(entry: number, problem: Problem): Problem {
    const indent = /^ +(?=\S)/.exec(this.#lines[entry] ?? '')?.[0].length;
    if (problem.rule !== 'front-matter/indent' || indent === undefined) return problem;
    return { ...problem, line: entry + this.#firstLine, column: indent + 1 };
  }

  #entryAt(index: number): number {
    let at = index;
    while (at > 0 && !this.#begins(at)) at -= 1;
    return at;
  }

  #begins(index: number): boolean {
    return this.#beginning.test(this.#lines[index] ?? '');
  }

  /** `title: "Judul` → `title:`; nothing of a key that stands twice, nor of a record. */
  #keyAlone(entry: number): string {
    const key = /^[a-z_]+:(?=\s)/.exec(this.#lines[entry] ?? '')?.[0] ?? '';
    return this.#lines.some((line, index) => index !== entry && line.startsWith(key)) ? '' : key;
  }
}

/** Keys stand at the edge, and what belongs to one stands deeper, or is an item of its list; or records do. */
function beginningOf(lines: readonly string[]): RegExp {
  const records = lines.filter((line) => recordAtEdge.test(line)).length;
  const keys = lines.filter((line) => keyAtEdge.test(line)).length;
  return records > keys ? recordAtEdge : keyAtEdge;
}
