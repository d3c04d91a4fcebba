// A process and its descendants → what they have used so far, by Linux's /proc.
import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** Where there is no /proc, everything stays 0. */
export class ProcessAccount {
  readonly #root: number;
  readonly #cpuOf = new Map<number, number>();
  peakMemory = 0;

  constructor(root: number) {
    this.#root = root;
  }

  /** A process's last sample misses at most one interval of its life. */
  get cpu(): number {
    return [...this.#cpuOf.values()].reduce((sum, seconds) => sum + seconds, 0);
  }

  sample(): void {
    let memory = 0;
    for (const pid of this.#tree()) {
      memory += proportionalMemory(pid);
      const seconds = cpuSeconds(pid);
      if (seconds !== undefined) this.#cpuOf.set(pid, seconds);
    }
    this.peakMemory = Math.max(this.peakMemory, memory);
  }

  #tree(): number[] {
    const childrenOf = new Map<number, number[]>();
    for (const name of readDirectory('/proc')) {
      const parent = /^\d+$/.test(name) ? statFields(Number(name))?.[1] : undefined;
      if (parent === undefined) continue;
      const siblings = childrenOf.get(Number(parent)) ?? [];
      childrenOf.set(Number(parent), [...siblings, Number(name)]);
    }
    const tree = [this.#root];
    for (const pid of tree) tree.push(...(childrenOf.get(pid) ?? []));
    return tree;
  }
}

function cpuSeconds(pid: number): number | undefined {
  const fields = statFields(pid);
  return fields && (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** The fields of /proc/PID/stat after the command's name: state, parent, … */
function statFields(pid: number): string[] | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function proportionalMemory(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(readText(`/proc/${pid}/smaps_rollup`) ?? '')?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function readDirectory(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
