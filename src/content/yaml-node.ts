// YAML text → a tree of texts, lists and maps, each with its place; or what is wrong with it and where.
import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { type Position, type Problem, problem } from '../problem.ts';
import { summarizeAlike } from './many-alike.ts';
import { separateFaults } from './separate-faults.ts';
import { tellTooDeep } from './yaml-depth.ts';
import { wordYamlErrors } from './yaml-errors.ts';
import { findDuplicates, findOddKeys, findUnsupported } from './yaml-faults.ts';
import { parseSimpleLines } from './yaml-lines.ts';
import { placesIn } from './yaml-places.ts';

/** `start` is where the text itself begins, after a quote; inside it, offsets are true only where `exact`. */
export interface YamlText {
  readonly kind: 'text';
  readonly text: string;
  readonly position: Position;
  readonly start: Position;
  readonly exact: boolean;
  /** Between its quotes, as it is written, where that is not the text. */
  readonly written?: string;
  /** A comment stands behind the unquoted text on its line, or in its place: `Tim #1` is `Tim` to YAML, `#1` nothing. */
  readonly hasComment: boolean;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly position: Position;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyPosition: Position;
  readonly value: YamlNode;
}

export interface YamlMap {
  readonly kind: 'map';
  /** In the order written; no key twice. */
  readonly entries: readonly YamlEntry[];
  readonly position: Position;
}

export type YamlNode = YamlText | YamlList | YamlMap;

/** `firstLine` is the line of the file that `text` begins on. `root` is `undefined` where nothing is written. */
export interface YamlParse {
  readonly root: YamlNode | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Every scalar stays the text that it is written as: no dates, numbers, booleans or nulls. Anchors, aliases,
 * tags and merge keys are refused: none of them is needed, and each can make a small file large or surprising.
 */
export function parseYaml(path: string, text: string, firstLine: number): YamlParse {
  const simple = parseSimpleLines(text, firstLine);
  if (simple !== undefined) return { root: simple, problems: [] };
  const { root, problems } = parseAnyYaml(path, text, firstLine);
  if (root !== undefined || problems.length < 2) return { root, problems };
  const read = (part: string) => parseAnyYaml(path, part, firstLine);
  return { root, problems: separateFaults({ text, firstLine, faults: problems }, read).told };
}

/** The same, whatever the text, with all that the parser says: faults and their echoes. */
export function parseAnyYaml(path: string, text: string, firstLine: number): YamlParse {
  const deep = tellTooDeep(path, text, firstLine);
  if (deep !== undefined) return { root: undefined, problems: [deep] };
  const document = parseDocument(text, {
    schema: 'failsafe',
    // It would compare each key with every other.
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const at = placesIn(text, firstLine);
  const cut = /^(?:\.\.\.|---)/m.exec(text);
  const problems = summarizeAlike(
    oneALine([
      ...wordYamlErrors(document.errors, text).map(({ rule, offset, details }) =>
        problem('error', rule, path, at(offset), details),
      ),
      ...findOddKeys(document).map(({ character, offset }) =>
        problem('error', 'front-matter/odd-space', path, at(offset), { character }),
      ),
      ...findDuplicates(document).map(({ key, offset, first, isRecord }) =>
        // One that stands deeper than its map belongs to what is above it, and so does one right below an item of a list.
        at(offset).column > at(first).column || isBelowItem(text, offset)
          ? problem('error', 'front-matter/indent', path, at(offset), {})
          : problem('error', 'front-matter/duplicate-key', path, at(offset), { key, isRecord }),
      ),
      ...(cut
        ? [problem('error', 'front-matter/unsupported', path, at(cut.index), { what: 'document-end' })]
        : []),
      ...findUnsupported(document, text).map(({ what, offset }) =>
        problem('error', 'front-matter/unsupported', path, at(offset), { what }),
      ),
    ]),
  );
  if (problems.length > 0 || document.contents === null) return { root: undefined, problems };
  return { root: new Converter(text, at).node(document.contents), problems };
}

/** `date: …` at the edge, below `- type: ralat`: it was to stand beside `type`. */
function isBelowItem(text: string, offset: number): boolean {
  const above = text.slice(0, offset).split('\n').at(-2) ?? '';
  return text[offset - 1] === '\n' && /^[ \t]*- [\w-]+:/.test(above);
}

/** The first of those that stand on one line: the parser and we may tell of one mistake. */
function oneALine(problems: readonly Problem[]): Problem[] {
  const lines = new Set<number>();
  return problems.filter(({ line }) => !lines.has(line) && lines.add(line));
}

class Converter {
  readonly #source: string;
  readonly #at: (offset: number) => Position;

  constructor(source: string, at: (offset: number) => Position) {
    this.#source = source;
    this.#at = at;
  }

  node(node: Node | ParsedNode): YamlNode {
    if (isMap(node)) return this.#map(node);
    const position = this.#at(node.range?.[0] ?? 0);
    if (isSeq(node)) {
      return { kind: 'list', position, items: node.items.map((item) => this.node(item as Node)) };
    }
    return this.#text(node as Scalar, position);
  }

  #map(map: YAMLMap): YamlMap {
    const entries = map.items.map(({ key, value }): YamlEntry => {
      const keyNode = key as Node;
      const keyPosition = this.#at(keyNode.range?.[0] ?? 0);
      const text = isScalar(keyNode) ? String(keyNode.value) : this.#source.slice(...spanOf(keyNode));
      const empty: YamlText = { ...emptyText, position: keyPosition, start: keyPosition };
      return { key: text, keyPosition, value: value === null ? empty : this.node(value as Node) };
    });
    return { kind: 'map', position: this.#at(map.range?.[0] ?? 0), entries };
  }

  #text(scalar: Scalar, position: Position): YamlText {
    const text = saysNothing(scalar) ? '' : String(scalar.value ?? '');
    const [from, to] = spanOf(scalar);
    const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
    const start = isQuoted ? this.#at(from + 1) : position;
    const written = isQuoted ? this.#source.slice(from + 1, to - 1) : this.#source.slice(from, to);
    const { comment } = scalar;
    // `topics: #pangan` is a value that was meant, `topics: # nanti` a remark.
    const hasComment =
      scalar.type === 'PLAIN' && typeof comment === 'string' && (text !== '' || /^\S/.test(comment));
    const known = { kind: 'text', text, position, start, hasComment } as const;
    if (written === text) return { ...known, exact: true };
    return isQuoted ? { ...known, exact: false, written } : { ...known, exact: false };
  }
}

/** `~` and `null` are YAML's words for nothing, and are so to every editor: who wants them printed puts quotes around. */
function saysNothing({ type, value }: Scalar): boolean {
  return type === 'PLAIN' && /^(?:~|null|Null|NULL)$/.test(String(value));
}

const emptyText = { kind: 'text', text: '', exact: true, hasComment: false } as const;

function spanOf(node: Node): [number, number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}
