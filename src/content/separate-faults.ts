// A front matter that YAML cannot read, with what its parser says of it → the faults that are no echoes of others, those
// that were hidden behind them, and the entries in which there are none.
import type { Problem } from '../problem.ts';
import { parseYaml, type YamlMap } from './yaml-node.ts';

export interface SeparatedFaults {
  readonly told: readonly Problem[];
  /** Entries with a fault have their key alone; `undefined` where the rest cannot be read even so. */
  readonly root: YamlMap | undefined;
}

/** The front matter begins on the second line of its file. */
const yamlLine = 2;
/** A story with more faults than this has them told when these are mended. */
const mostFaults = 20;
/** Of so many is it tried whether the others go with them. */
const mostTried = 6;
/** Characters; the front matter of a story has a thousand. It is read again and again here. */
const mostYaml = 20_000;

interface Reading {
  readonly lines: readonly string[];
  readonly root: YamlMap | undefined;
  readonly faults: readonly Problem[];
}

/**
 * What the parser takes offence at is often right, and broken lines above it are to blame. The fault without whose entry,
 * or the one above, the fewest are left is the one that is told; then the next.
 */
export function separateFaults(path: string, yaml: string, faults: readonly Problem[]): SeparatedFaults {
  const lines = yaml.split('\n');
  if (yaml.length > mostYaml || faults.some(({ rule }) => rule === 'file/more-alike')) {
    const { root } = read(path, withoutEntries(lines, faults.map(indexOf)));
    return { told: faults, root };
  }
  let reading: Reading = { lines, root: undefined, faults };
  const told: Problem[] = [];
  while (reading.faults.length > 0 && told.length < mostFaults) {
    const { fault, next, ...cause } = findCause(path, reading);
    const twins = reading.faults.filter((each) => each !== fault && isTwin(each, fault, reading.lines));
    told.push(cause.told, ...twins);
    reading = { ...next, faults: next.faults.map((each) => asFirstTold(each, faults)) };
  }
  return { told: [...told, ...reading.faults], root: reading.root };
}

/** In the whole front matter a line's fault is best named, unless another had broken the line. */
function asFirstTold(fault: Problem, first: readonly Problem[]): Problem {
  const same = first.find(({ line, column }) => line === fault.line && column === fault.column);
  const isEcho = same?.rule === 'front-matter/unreadable' || same?.rule === 'front-matter/indent';
  return same === undefined || isEcho ? fault : same;
}

interface Cause {
  readonly fault: Problem;
  /** The same, where the writer is to look. */
  readonly told: Problem;
  readonly next: Reading;
}

function findCause(path: string, { lines, faults: unsorted }: Reading): Cause {
  const faults = [...unsorted].sort((a, b) => a.line - b.line);
  const faulty = faults.map((fault) => entryAt(lines, indexOf(fault)));
  const causes = faults.slice(0, mostTried).flatMap((fault): Cause[] => {
    const own = entryAt(lines, indexOf(fault));
    const above = own === 0 ? own : entryAt(lines, own - 1);
    const suspects = faulty.includes(above) ? [own] : [own, above];
    return suspects.map((entry) => ({
      fault,
      told: entry === own ? fault : toldAbove(fault, lines[entry] ?? '', entry),
      next: read(path, withoutEntries(lines, [entry])),
    }));
  });
  return causes.reduce((best, each) => (each.next.faults.length < best.next.faults.length ? each : best));
}

/** Of two lines that do not begin at one column the upper one is out of line, where the file can be read without it. */
function toldAbove(fault: Problem, above: string, index: number): Problem {
  const indent = /^ +(?=\S)/.exec(above)?.[0].length;
  if (fault.rule !== 'front-matter/indent' || indent === undefined) return fault;
  return { ...fault, line: index + yamlLine, column: indent + 1 };
}

function read(path: string, lines: readonly string[]): Reading {
  const { root, problems } = parseYaml(path, lines.join('\n'), yamlLine);
  return { lines, root: root?.kind === 'map' ? root : undefined, faults: problems };
}

/** Each line of an entry that begins with a tab, say, is to be mended by itself. */
function isTwin(a: Problem, b: Problem, lines: readonly string[]): boolean {
  return a.rule === b.rule && entryAt(lines, indexOf(a)) === entryAt(lines, indexOf(b));
}

function indexOf({ line }: Problem): number {
  return line - yamlLine;
}

function withoutEntries(lines: readonly string[], indices: readonly number[]): string[] {
  const kept = [...lines];
  for (const index of indices) {
    const at = entryAt(lines, index);
    kept[at] = keyAlone(lines, at);
    for (let below = at + 1; below < lines.length && !beginsEntry(lines[below]); below += 1) kept[below] = '';
  }
  return kept;
}

/** Where the entry begins to which a line belongs; what stands above the first belongs to none. */
function entryAt(lines: readonly string[], index: number): number {
  let at = Math.min(Math.max(0, index), lines.length - 1);
  while (at > 0 && !beginsEntry(lines[at])) at -= 1;
  return at;
}

/** Keys stand at the edge; what belongs to one stands deeper, or is an item of its list. */
function beginsEntry(line = ''): boolean {
  return /^[^\s#:-][^:]*:(?:\s|$)/.test(line);
}

/** `title: "Judul` → `title:`; nothing of a key that stands twice. */
function keyAlone(lines: readonly string[], at: number): string {
  const key = /^[a-z_]+:(?=\s)/.exec(lines[at] ?? '')?.[0] ?? '';
  return lines.some((line, index) => index !== at && line.startsWith(key)) ? '' : key;
}
