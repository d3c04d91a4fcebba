// A link of a body, of which the parser tells the block → where its address is written.
import type { LineSpan } from '../markdown/scan-blocks.ts';
import { readAddressAt } from '../markdown/scan-body.ts';
import type { Position } from '../problem.ts';

/** An address that Markdown reads in a line; columns count from 0. */
interface WrittenAddress {
  readonly address: string;
  readonly column: number;
  /** Behind what opens it; `column` is after a `<` that stands there. */
  readonly start: number;
}

/**
 * The parser tells a link's block alone: in it, the links are taken to be those of their address, one after another. The
 * same link in code before it may shift a column, never a line beyond the block.
 */
export class LinkPlacer {
  readonly #lines: readonly string[];
  /** By line: a list of thousands of links is read once. */
  readonly #written = new Map<number, readonly WrittenAddress[]>();
  #defined: ReadonlyMap<string, Position> | undefined;
  #after: Position = { line: 0, column: 0 };

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** Counted from 0. */
  place(href: string, { start, end }: LineSpan): Position {
    if (this.#after.line < start) this.#after = { line: start, column: 0 };
    return this.#find(href, end) ?? this.#findDefinition(href) ?? { line: start, column: 0 };
  }

  #find(href: string, end: number): Position | undefined {
    for (let line = this.#after.line; line < end; line += 1) {
      const from = line === this.#after.line ? this.#after.column : 0;
      for (const { address, column, start } of this.#writtenIn(line)) {
        if (start < from || address !== href) continue;
        this.#after = { line, column: start + 1 };
        return { line, column };
      }
    }
    return undefined;
  }

  #findDefinition(href: string): Position | undefined {
    this.#defined ??= definitionsIn(this.#lines);
    return this.#defined.get(href);
  }

  #writtenIn(line: number): readonly WrittenAddress[] {
    const known = this.#written.get(line) ?? addressesIn(this.#lines[line] ?? '');
    this.#written.set(line, known);
    return known;
  }
}

function addressesIn(text: string): WrittenAddress[] {
  const openings = text.matchAll(/\]\([ \t]*(?=<)|\]\([ \t]*|<(?=[^\s<>]+>)/g);
  return Array.from(openings, ({ index, 0: opening }) => {
    const start = index + opening.length;
    return {
      address: readAddressAt(text, opening === '<' ? index : start) ?? '',
      column: text[start] === '<' ? start + 1 : start,
      start,
    };
  });
}

/** `[label]: address`, anywhere in the body: the address → where it is first written. */
function definitionsIn(lines: readonly string[]): Map<string, Position> {
  const defined = new Map<string, Position>();
  for (const [line, text] of lines.entries()) {
    const start = /^ {0,3}\[[^\]]+\]:[ \t]*/.exec(text)?.[0].length;
    if (start === undefined) continue;
    const address = readAddressAt(text, start) ?? '';
    if (!defined.has(address))
      defined.set(address, { line, column: text[start] === '<' ? start + 1 : start });
  }
  return defined;
}
