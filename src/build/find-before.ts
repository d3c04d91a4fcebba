// What an earlier build left → what this one may spare: the ledger, and what of its files the output folder holds.
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { BuildOptions } from './build-options.ts';
import type { Before } from './judge-cells.ts';
import { type Ledger, ledgerName, ledgerPathOf } from './ledger.ts';
import { readLedger } from './ledger-file.ts';
import type { Look } from './look-request.ts';
import { assumeFolderState, readFolderState, recordPathOf } from './out-folder.ts';
import type { Workers } from './workers.ts';

/** In bytes, some 10,000 files: looking at fewer takes no longer than a process to start. */
const largeLedger = 2_000_000;

export class BeforeFinder {
  readonly #options: BuildOptions;
  readonly #workers: Workers;
  readonly #ignored = new Set<string>();
  #look: Promise<Look> | undefined;

  constructor(options: BuildOptions, workers: Workers) {
    this.#options = options;
    this.#workers = workers;
  }

  /** Files of the cache that were damaged or of another version. */
  get ignored(): Iterable<string> {
    return this.#ignored;
  }

  /**
   * A process looks at the files of the output folder while this one reads the content: for a large site either takes
   * as long as all else of a build in which nothing changed.
   */
  lookAhead(): void {
    const { outDir, cacheDir, clean, delta, shard, memory } = this.#options;
    if (memory || clean || delta || shard || this.#workers.size < 2) return;
    const ledgerPath = ledgerPathOf(cacheDir);
    if ((statSync(ledgerPath, { throwIfNoEntry: false })?.size ?? 0) < largeLedger) return;
    const recordPath = recordPathOf(this.#options);
    this.#look = this.#workers.run<'look'>({ task: 'look', outDir, ledgerPath, recordPath });
    // Whoever asks for it is told: content that has errors ends the build before.
    this.#look.catch(() => undefined);
  }

  /** What is published stands in for the output folder where only a delta is asked for; nothing does for a share. */
  async find(): Promise<Before> {
    const { outDir, clean, delta, shard } = this.#options;
    const look = await this.#look;
    const ledger = this.#readLedger(look);
    if (shard) return { ledger, state: assumeFolderState(new Map()), isTrusted: !clean };
    const state = delta
      ? assumeFolderState(ledger)
      : (look?.state ?? readFolderState(outDir, ledger, recordPathOf(this.#options), { walk: clean }));
    if (state.damaged) this.#ignored.add(basename(recordPathOf(this.#options)));
    return { ledger, state, isTrusted: !clean };
  }

  /** Who has looked ahead has checked every row. */
  #readLedger(look: Look | undefined): Ledger {
    const path = ledgerPathOf(this.#options.cacheDir);
    const { ledger, damaged } = look?.damaged
      ? { ledger: new Map(), damaged: true }
      : readLedger(path, look ? 'later' : 'held');
    if (damaged) this.#ignored.add(ledgerName);
    return ledger;
  }
}
