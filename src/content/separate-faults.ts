// YAML that cannot be read, with what its parser says of it → the faults that are no echoes of others, those that were
// hidden behind them, and the entries in which there are none.
import type { Problem } from '../problem.ts';
import { YamlLines } from './yaml-entries.ts';
import type { YamlNode, YamlParse } from './yaml-node.ts';

export interface UnreadYaml {
  readonly text: string;
  /** The line of the file that it begins on. */
  readonly firstLine: number;
  readonly faults: readonly Problem[];
}

export interface SeparatedFaults {
  readonly told: readonly Problem[];
  /**
   * Of a map the entries with a fault have their key alone, of a list of records they are left out; `undefined` where the
   * rest cannot be read even so.
   */
  readonly root: YamlNode | undefined;
}

/** How all of a text is read; lines stay where they are. */
type Read = (text: string) => YamlParse;

/** A file with more faults than this has them told when these are mended. */
const mostFaults = 20;
/** Of so many is it tried whether the others go with them. */
const mostTried = 6;
/** Characters; the front matter of a story has a thousand. It is read again and again here. */
const mostYaml = 50_000;

interface Reading {
  readonly lines: YamlLines;
  readonly root: YamlNode | undefined;
  readonly faults: readonly Problem[];
}

/**
 * What the parser takes offence at is often right, and broken lines above it are to blame. The fault without whose entry,
 * or the one above, the fewest are left is the one that is told; then the next.
 */
export function separateFaults({ text, firstLine, faults }: UnreadYaml, read: Read): SeparatedFaults {
  const lines = new YamlLines(text.split('\n'), firstLine);
  if (text.length > mostYaml || faults.some(({ rule }) => rule === 'file/more-alike')) {
    const entries = faults.map((fault) => lines.entryOf(fault));
    return { told: faults, root: read(lines.without(entries).text).root };
  }
  let reading: Reading = { lines, root: undefined, faults };
  const told: Problem[] = [];
  while (reading.faults.length > 0 && told.length < mostFaults) {
    const { fault, next, ...cause } = findCause(reading, read);
    const twins = reading.faults.filter((each) => each !== fault && isTwin(each, fault, reading.lines));
    told.push(cause.told, ...twins);
    reading = { ...next, faults: next.faults.map((each) => asFirstTold(each, faults)) };
  }
  return { told: [...told, ...reading.faults], root: reading.root };
}

/** In the whole text a line's fault is best named, unless another had broken the line. */
function asFirstTold(fault: Problem, first: readonly Problem[]): Problem {
  const same = first.find((each) => isSamePlace(each, fault));
  const isEcho = same?.rule === 'front-matter/unreadable' || same?.rule === 'front-matter/indent';
  return same === undefined || isEcho ? fault : same;
}

function isSamePlace(a: Problem, b: Problem): boolean {
  return a.line === b.line && a.column === b.column;
}

interface Cause {
  readonly fault: Problem;
  /** The same, where the writer is to look. */
  readonly told: Problem;
  readonly next: Reading;
}

function findCause({ lines, faults: unsorted }: Reading, read: Read): Cause {
  const faults = [...unsorted].sort((a, b) => a.line - b.line);
  const faulty = faults.map((fault) => lines.entryOf(fault));
  const causes = faults.slice(0, mostTried).flatMap((fault): Cause[] => {
    const own = lines.entryOf(fault);
    const above = lines.entryAbove(own);
    const suspects = above === undefined || faulty.includes(above) ? [own] : [own, above];
    return suspects.flatMap((entry): Cause | [] => {
      const left = lines.without([entry]);
      const { root, problems } = read(left.text);
      // What stays without the entry above is not its echo, however many others it hides.
      if (entry === above && problems.some((each) => isSamePlace(each, fault))) return [];
      const told = entry === own ? fault : lines.toldAt(entry, fault);
      return { fault, told, next: { lines: left, root, faults: problems } };
    });
  });
  return causes.reduce((best, each) => (each.next.faults.length < best.next.faults.length ? each : best));
}

/** Each line of an entry that begins with a tab, say, is to be mended by itself. */
function isTwin(a: Problem, b: Problem, lines: YamlLines): boolean {
  return a.rule === b.rule && lines.entryOf(a) === lines.entryOf(b);
}
