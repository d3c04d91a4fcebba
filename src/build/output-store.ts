// The bytes of every output, kept in the cache: a site that is not there is unpacked, which is faster than rendering.
import { join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import type { OutputFile } from './ledger.ts';
import type { Standing } from './out-folder.ts';
import {
  openPacks,
  type Pack,
  packNames,
  packPrefix,
  readPack,
  removePack,
  writePack,
} from './output-pack.ts';
import { answerPack, answerUnpack, type PackRequest, type UnpackRequest } from './store-request.ts';
import type { Workers } from './workers.ts';

/** A pack is unpacked as a whole: small enough to be held, large enough to shrink well. */
const bytesPerPack = 4_000_000;
const filesPerPack = 500;

/** Few packs are read and written here: starting a process would take longer. */
const packsHere = 8;

/** Every change of a cell adds a small pack; so many of them are made into one. */
const smallPacksAtMost = 8;
const smallPack = 100_000;

/** The packs of a cell hold its files alone, so that a cell that did not change is left alone. */
export interface CellFiles {
  readonly key: string;
  readonly files: readonly OutputFile[];
}

export interface Restored {
  /** Paths that were unpacked into the staging folder → their hashes. */
  readonly files: Standing;
  /** Names of packs that could not be trusted. */
  readonly damaged: readonly string[];
}

export class OutputStore {
  readonly #dir: string;
  readonly #workers: Workers;
  /** Packs that did not hold what their tables say: `keep` makes them anew. */
  readonly #spoilt = new Set<string>();

  constructor(dir: string, workers: Workers) {
    this.#dir = dir;
    this.#workers = workers;
  }

  /** Unpacks what is missing of each cell, as far as it is in the store. */
  async restore(missing: readonly CellFiles[], stagingDir: string): Promise<Restored> {
    const names = packNames(this.#dir);
    const damaged = new Set<string>();
    const requests = missing.flatMap(({ key, files }) => {
      const listing = openPacks(this.#dir, names.get(packPrefix(key)) ?? []);
      for (const name of listing.damaged) damaged.add(name);
      return [...spread(files, listing.packs)].map(([name, places]) => {
        return { task: 'unpack', storeDir: this.#dir, name, stagingDir, places } satisfies UnpackRequest;
      });
    });
    const files = new Map<string, Digest>();
    const unpack = async (request: UnpackRequest): Promise<void> => {
      const isFew = requests.length <= packsHere;
      const written = isFew ? answerUnpack(request) : await this.#workers.run<'unpack'>(request);
      const done = new Set(written);
      for (const [hash, paths] of request.places) {
        for (const path of paths) if (done.has(path)) files.set(path, hash);
        if (paths.some((path) => !done.has(path))) damaged.add(request.name);
      }
    };
    const running = await Promise.allSettled(requests.map(unpack));
    for (const each of running) if (each.status === 'rejected') throw each.reason;
    for (const name of damaged) this.#spoilt.add(name);
    return { files, damaged: [...damaged].sort() };
  }

  /** The keys of cells that have no pack at all. */
  lacks(keys: Iterable<string>): string[] {
    const names = packNames(this.#dir);
    return [...keys].filter((key) => !names.has(packPrefix(key)));
  }

  /**
   * Adds what is not in the store of `changed` cells from `dir`, where the files lie, and drops what is no output any
   * more: of these cells, and every pack of a cell that is not one of `keys`.
   */
  async keep(changed: readonly CellFiles[], keys: Iterable<string>, dir: string): Promise<void> {
    const names = packNames(this.#dir);
    const needed = new Set([...keys].map(packPrefix));
    for (const [prefix, packs] of names) {
      if (!needed.has(prefix)) for (const name of packs) removePack(this.#dir, name);
    }
    const requests = changed.flatMap((cell) => {
      const missing = this.#tidy(cell, names.get(packPrefix(cell.key)) ?? []);
      return cut(missing).map((files): PackRequest => {
        const paths = new Map(files.map(({ hash, path }) => [hash, join(dir, path)]));
        return { task: 'pack', storeDir: this.#dir, cell: cell.key, files: paths };
      });
    });
    if (requests.length <= packsHere) for (const request of requests) answerPack(request);
    else await Promise.all(requests.map((request) => this.#workers.run<'pack'>(request)));
  }

  /** Drops a cell's packs that are damaged or of little use; returns its files that are in none. */
  #tidy({ key, files }: CellFiles, names: readonly string[]): OutputFile[] {
    const { packs, damaged } = openPacks(this.#dir, names);
    for (const name of damaged) removePack(this.#dir, name);
    const outputs = new Map(files.map((file) => [file.hash, file]));
    const { kept, dropped } = sortOut(packs, outputs, this.#spoilt);
    const held = new Set(kept.flatMap((pack) => pack.files.map((file) => file.hash)));
    for (const hash of this.#repack(key, dropped, outputs, held)) held.add(hash);
    return [...outputs.values()].filter(({ hash }) => !held.has(hash));
  }

  /** What still is an output goes from the dropped packs into new ones before they are removed. */
  #repack(
    cell: string,
    dropped: readonly Pack[],
    outputs: ReadonlyMap<Digest, OutputFile>,
    held: ReadonlySet<Digest>,
  ): Set<Digest> {
    const moved = new Set<Digest>();
    const names = new Set<string>();
    let files = new Map<Digest, Uint8Array>();
    let size = 0;
    const flush = (): void => {
      if (files.size > 0) names.add(writePack(this.#dir, cell, files));
      files = new Map();
      size = 0;
    };
    for (const pack of dropped) {
      for (const [hash, bytes] of readPack(this.#dir, pack.name)) {
        if (!outputs.has(hash) || held.has(hash) || moved.has(hash)) continue;
        files.set(hash, bytes);
        moved.add(hash);
        size += bytes.length;
        if (size >= bytesPerPack || files.size >= filesPerPack) flush();
      }
    }
    flush();
    // One that would hold the same as before has its name.
    for (const { name } of dropped) if (!names.has(name)) removePack(this.#dir, name);
    return moved;
  }
}

/** Pack → what to take from it, and where that belongs. */
function spread(missing: readonly OutputFile[], packs: readonly Pack[]): Map<string, Map<Digest, string[]>> {
  const packOf = new Map(packs.flatMap(({ name, files }) => files.map(({ hash }) => [hash, name] as const)));
  const asked = new Map<string, Map<Digest, string[]>>();
  for (const { hash, path } of missing) {
    const name = packOf.get(hash);
    if (name === undefined) continue;
    const places = asked.get(name) ?? new Map<Digest, string[]>();
    asked.set(name, places.set(hash, [...(places.get(hash) ?? []), path]));
  }
  return asked;
}

/** Dropped are spoilt packs, those of which less than half is still needed, and small ones when there are many. */
function sortOut(
  packs: readonly Pack[],
  outputs: ReadonlyMap<Digest, OutputFile>,
  spoilt: ReadonlySet<string>,
): { readonly kept: readonly Pack[]; readonly dropped: readonly Pack[] } {
  const needed = ({ files }: Pack): number => files.filter(({ hash }) => outputs.has(hash)).length;
  const small = packs.filter((pack) => pack.packedSize < smallPack);
  const merged = new Set(small.length > smallPacksAtMost ? small : []);
  const isKept = (pack: Pack): boolean =>
    !merged.has(pack) && !spoilt.has(pack.name) && needed(pack) * 2 >= pack.files.length;
  return { kept: packs.filter(isKept), dropped: packs.filter((pack) => !isKept(pack)) };
}

function cut(files: readonly OutputFile[]): OutputFile[][] {
  const parts: OutputFile[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const file of files) {
    const last = parts.at(-1);
    if (last !== undefined && last.length < filesPerPack && size + file.size <= bytesPerPack) {
      last.push(file);
      size += file.size;
    } else {
      parts.push([file]);
      size = file.size;
    }
  }
  return parts;
}
