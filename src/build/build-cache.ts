// The cache folder: what earlier builds left for this one. What cannot be trusted there is passed over and named.
import { join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import { digestText } from '../pages/fingerprint.ts';
import type { BuildOptions } from './build-options.ts';
import { type Ledger, readLedger, writeLedger } from './ledger.ts';
import { readStanding, recordStanding, type Standing } from './out-folder.ts';
import { OutputStore, type Restored } from './output-store.ts';
import type { InstallationPlan } from './plan-installation.ts';
import { ReadingCache } from './reading-cache.ts';
import type { Known } from './stale.ts';
import type { Workers } from './workers.ts';

export class BuildCache {
  readonly #options: BuildOptions;
  readonly #store: OutputStore;
  readonly #ignored = new Set<string>();
  #readings: ReadingCache | undefined;

  constructor(options: BuildOptions, workers: Workers) {
    this.#options = options;
    this.#store = new OutputStore(join(options.cacheDir, 'outputs'), workers);
  }

  /** Files of the cache that were damaged or of another version. Sorted. */
  get ignored(): readonly string[] {
    const readings = (this.#readings?.damaged ?? []).map((name) => `readings/${name}`);
    return [...this.#ignored, ...readings].sort();
  }

  /** A clean build reads everything again. `key` names all that a reading depends on beside the file. */
  readingsOf(key: string): ReadingCache | undefined {
    const { cacheDir, clean } = this.#options;
    this.#readings = clean ? undefined : new ReadingCache(join(cacheDir, 'readings'), key);
    return this.#readings;
  }

  /** What is published stands in for the output folder where only a delta is asked for. */
  readKnown(): Known {
    const { outDir, clean, delta } = this.#options;
    const { ledger, damaged } = readLedger(this.#path('ledger.txt'));
    if (damaged) this.#ignored.add('ledger.txt');
    return {
      ledger: clean ? new Map() : ledger,
      standing: delta ? standingOf(ledger) : this.#readStanding(outDir),
    };
  }

  /** Unpacks what the ledger lists and the output folder lacks into the staging folder. */
  async restore(known: Known, stagingDir: string): Promise<Restored> {
    const restored = await this.#store.restore(known, stagingDir);
    for (const name of restored.damaged) this.#ignored.add(`outputs/${name}`);
    return restored;
  }

  /** After the install, for the next build. A cut between the steps costs it time, and nothing else. */
  async record({ ledger, standing, installation }: InstallationPlan): Promise<void> {
    const { outDir, delta, store = true } = this.#options;
    const { written, removed } = installation;
    if (!delta) recordStanding(outDir, this.#path(this.#standingName), standing);
    writeLedger(this.#path('ledger.txt'), ledger);
    const isDue = written.length > 0 || removed.length > 0 || !this.#store.exists;
    if (store && isDue) await this.#store.keep(ledger, outDir);
  }

  #readStanding(outDir: string): Standing {
    const { standing, damaged } = readStanding(outDir, this.#path(this.#standingName));
    if (damaged) this.#ignored.add(this.#standingName);
    return standing;
  }

  /** One record for each output folder, so that several can share a cache. */
  get #standingName(): string {
    return `standing-${digestText(this.#options.outDir).slice(0, 16)}.txt`;
  }

  #path(name: string): string {
    return join(this.#options.cacheDir, name);
  }
}

function standingOf(ledger: Ledger): Standing {
  const standing = new Map<string, Digest>();
  for (const unit of ledger.values()) for (const { path, hash } of unit.files) standing.set(path, hash);
  return standing;
}
