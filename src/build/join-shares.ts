// Shares of the site that other machines made → the open cells that need not be made here.
import { resolve } from 'node:path';
import type { Digest } from '../archive/article.ts';
import { drain } from './drain.ts';
import type { Judgement } from './judge-cells.ts';
import { type CellRecord, filesOf } from './ledger.ts';
import type { Standing } from './out-folder.ts';
import type { SiteCell } from './plan-site.ts';
import { readShare } from './share-folder.ts';
import { answerTake, type TakeRequest } from './share-request.ts';
import type { Workers } from './workers.ts';

/** `damaged`: its list or a file of it is not as it was made. `other-build`: of other content, code, time or options. */
export type ShareFault = 'damaged' | 'other-build';

/** What became of the shares. */
export interface ShareUse {
  /** Cells that were taken from shares. */
  readonly taken: number;
  /** Cells that a shard could have made and that were made here. */
  readonly made: number;
  /** Shares of which not everything could be used, as they were named. */
  readonly faulty: readonly { readonly dir: string; readonly fault: ShareFault }[];
}

/** The cells that were taken, by key, and the paths of theirs that lie in the staging folder. */
export interface Joined {
  readonly cells: ReadonlyMap<string, CellRecord>;
  readonly written: readonly string[];
}

interface Offer {
  readonly dir: string;
  readonly record: CellRecord;
}

export interface JoinOptions {
  readonly stagingDir: string;
  readonly workers: Workers;
}

/** Few files are taken here: starting a process would take longer. */
const filesHere = 1000;

export class Shares {
  readonly #dirs: readonly string[];
  /** Cell → where it is to be had, made from what it is to be made from now. */
  readonly #offers = new Map<string, Offer[]>();
  readonly #faults = new Map<string, ShareFault>();
  readonly #taken = new Map<string, CellRecord>();
  readonly #written: string[] = [];
  #made = 0;

  /** `dirs` relative to the working folder, or absolute; a cell that two of them hold is taken from the first. */
  constructor(dirs: readonly string[], cells: readonly SiteCell[]) {
    const planned = new Map(cells.map(({ key, fingerprint }) => [key, fingerprint]));
    this.#dirs = [...new Set(dirs)];
    for (const dir of this.#dirs) this.#read(dir, planned);
  }

  offer({ key }: Pick<SiteCell, 'key'>): boolean {
    return this.#offers.has(key);
  }

  /** What cannot be taken stays open. */
  async join(judged: Judgement, options: JoinOptions): Promise<Judgement> {
    const offered = judged.open.filter((cell) => this.offer(cell));
    const files = offered.reduce((sum, { key }) => sum + (this.#offers.get(key)?.[0]?.record.files ?? 0), 0);
    const isFew = files <= filesHere;
    await drain(offered.values(), options.workers.size, new AbortController(), async ({ key }) => {
      for (const offer of this.#offers.get(key) ?? []) {
        if (await this.#take(offer, judged.known.standing, options, isFew)) return;
        this.#faults.set(offer.dir, 'damaged');
      }
    });
    const open = judged.open.filter(({ key }) => !this.#taken.has(key));
    this.#made = open.filter(({ kind }) => kind !== 'bundle-list').length;
    return { ...judged, open, joined: { cells: this.#taken, written: this.#written } };
  }

  /** After the join. */
  get use(): ShareUse {
    const faulty = this.#dirs.flatMap((dir) => {
      const fault = this.#faults.get(dir);
      return fault === undefined ? [] : { dir, fault };
    });
    return { taken: this.#taken.size, made: this.#made, faulty };
  }

  #read(dir: string, planned: ReadonlyMap<string, Digest>): void {
    const { ledger, damaged } = readShare(dir);
    if (damaged) this.#faults.set(dir, 'damaged');
    for (const record of ledger.values()) {
      if (planned.get(record.key) !== record.fingerprint) this.#faults.set(dir, 'other-build');
      else this.#offers.set(record.key, [...(this.#offers.get(record.key) ?? []), { dir, record }]);
    }
  }

  /** Files that stand already stay where they are. */
  async #take(
    { dir, record }: Offer,
    standing: Standing,
    options: JoinOptions,
    isFew: boolean,
  ): Promise<boolean> {
    const { stagingDir, workers } = options;
    const files = filesOf(record).filter(({ path, hash }) => standing.get(path) !== hash);
    const request: TakeRequest = { task: 'take', shareDir: resolve(dir), stagingDir, files };
    const isTaken = isFew ? answerTake(request) : await workers.run<'take'>(request);
    if (!isTaken) return false;
    this.#taken.set(record.key, record);
    for (const { path } of files) this.#written.push(path);
    return true;
  }
}
