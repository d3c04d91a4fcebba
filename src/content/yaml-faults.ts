// A parsed YAML document → what the parser takes and we do not, each with its offset in the text (UTF-16 units from 0).
import { type Document, isAlias, isMap, isScalar, isSeq, visit } from 'yaml';
import { codePointName } from './body-text.ts';
import { oddSpaceOfLine } from './yaml-line-faults.ts';

interface OddKey {
  /** As `codePointName` has it. */
  readonly character: string;
  readonly offset: number;
}

interface Unsupported {
  readonly what: 'anchor' | 'alias' | 'tag';
  readonly offset: number;
}

/** `first` is where the first key of its map stands. */
interface Duplicate {
  readonly key: string;
  readonly offset: number;
  readonly first: number;
  /** Its map is an item of a list, of which this key is the first: another item begins, without its dash. */
  readonly isRecord: boolean;
}

/** A space of a word processor behind a colon is a letter of the key, where another colon follows in the line. */
export function findOddKeys(document: Document.Parsed): OddKey[] {
  const found: OddKey[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key)) return;
      const [odd] = String(key.value).matchAll(oddSpaceOfLine);
      if (odd !== undefined) {
        found.push({ character: codePointName(odd[0]), offset: offsetOf(key) + odd.index });
      }
    },
  });
  return found;
}

/** Keys that their map has already. */
export function findDuplicates(document: Document.Parsed): Duplicate[] {
  const found: Duplicate[] = [];
  visit(document, {
    Map: (_, { items }, path) => {
      const known = new Set<unknown>();
      const firstKey = items[0]?.key;
      const first = offsetOf(firstKey);
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const isRecord = isSeq(path.at(-1)) && isScalar(firstKey) && key.value === firstKey.value;
        if (known.has(key.value))
          found.push({ key: String(key.value), offset: offsetOf(key), first, isRecord });
        // What follows belongs to that item.
        if (known.has(key.value) && isRecord) break;
        known.add(key.value);
      }
    },
  });
  return found;
}

function offsetOf(node: unknown): number {
  return isScalar(node) ? (node.range?.[0] ?? 0) : 0;
}

export function findUnsupported(document: Document.Parsed, text: string): Unsupported[] {
  const found: Unsupported[] = [];
  const look = (node: unknown): void => {
    if (isAlias(node)) found.push({ what: 'alias', offset: node.range?.[0] ?? 0 });
    else if (isScalar(node) || isMap(node) || isSeq(node)) {
      const offset = node.range?.[0] ?? 0;
      if (node.anchor !== undefined) found.push({ what: 'anchor', offset: markBefore(text, offset, '&') });
      if (node.tag !== undefined) found.push({ what: 'tag', offset: markBefore(text, offset, '!') });
    }
    if (isSeq(node)) node.items.forEach(look);
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        look(key);
        look(value);
      }
    }
  };
  look(document.contents);
  return found;
}

/** In UTF-16 units: farther before a value nobody looks for its anchor. */
const longestMark = 500;

/** Where the anchor or tag itself stands, before the value that the parser places; nothing need be between them. */
function markBefore(text: string, offset: number, mark: '&' | '!'): number {
  const from = Math.max(0, offset - longestMark);
  const marks = /(?:[&!]\S*\s+)*[&!]\S*\s*$/.exec(text.slice(from, offset));
  return marks === null ? offset : from + marks.index + marks[0].indexOf(mark);
}
