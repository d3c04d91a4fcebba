// The bytes of every output, kept in the cache: a site that is not there is unpacked, which is faster than rendering.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import type { Ledger, OutputFile } from './ledger.ts';
import type { Standing } from './out-folder.ts';
import { listPacks, type Pack, readPack, removePack, writePack } from './output-pack.ts';
import type { Known } from './stale.ts';
import { answerPack, answerUnpack } from './store-request.ts';
import type { Workers } from './workers.ts';

/** A pack is unpacked as a whole: small enough to be held, large enough to shrink well. */
const bytesPerPack = 4_000_000;
const filesPerPack = 500;

/** Few packs are read and written here: starting a process would take longer. */
const packsHere = 8;

/** Every build adds a small pack; so many of them are made into one. */
const smallPacksAtMost = 32;
const smallPack = 100_000;

export interface Restored {
  /** Paths that were unpacked into the staging folder → their hashes. */
  readonly files: Standing;
  /** Names of packs that could not be trusted. */
  readonly damaged: readonly string[];
}

export class OutputStore {
  readonly #dir: string;
  readonly #workers: Workers;

  constructor(dir: string, workers: Workers) {
    this.#dir = dir;
    this.#workers = workers;
  }

  /** Unpacks what the ledger lists and the output folder lacks. */
  async restore({ ledger, standing }: Known, stagingDir: string): Promise<Restored> {
    const missing = filesOf(ledger).filter(({ path, hash }) => standing.get(path) !== hash);
    if (missing.length === 0) return { files: new Map(), damaged: [] };
    const { packs, damaged } = listPacks(this.#dir);
    const asked = spread(missing, packs);
    const lost: string[] = [...damaged];
    const files = new Map<string, Digest>();
    const unpack = async ([name, places]: [string, Map<Digest, string[]>]): Promise<void> => {
      const request = { task: 'unpack', storeDir: this.#dir, name, stagingDir, places } as const;
      const written = new Set(
        asked.size <= packsHere ? answerUnpack(request) : await this.#workers.run<'unpack'>(request),
      );
      for (const [hash, paths] of places) {
        for (const path of paths) if (written.has(path)) files.set(path, hash);
        if (paths.some((path) => !written.has(path)) && !lost.includes(name)) lost.push(name);
      }
    };
    const running = await Promise.allSettled([...asked].map(unpack));
    for (const each of running) if (each.status === 'rejected') throw each.reason;
    return { files, damaged: lost.sort() };
  }

  /** Adds the outputs that are not in the store from `dir`, where they lie; drops what is no output any more. */
  async keep(ledger: Ledger, dir: string): Promise<void> {
    const { packs, damaged } = listPacks(this.#dir);
    for (const name of damaged) removePack(this.#dir, name);
    const outputs = new Map(filesOf(ledger).map((file) => [file.hash, file]));
    const { kept, dropped } = sortOut(packs, outputs);
    const held = new Set(kept.flatMap((pack) => pack.files.map((file) => file.hash)));
    for (const hash of this.#repack(dropped, outputs, held)) held.add(hash);
    const missing = [...outputs.values()].filter(({ hash }) => !held.has(hash));
    const requests = cut(missing).map((files) => ({
      task: 'pack' as const,
      storeDir: this.#dir,
      files: new Map(files.map(({ hash, path }) => [hash, join(dir, path)])),
    }));
    if (requests.length <= packsHere) for (const request of requests) answerPack(request);
    else await Promise.all(requests.map((request) => this.#workers.run<'pack'>(request)));
  }

  /** Whether it was ever filled. */
  get exists(): boolean {
    return existsSync(this.#dir);
  }

  /** What still is an output goes from the dropped packs into new ones before they are removed. */
  #repack(
    dropped: readonly Pack[],
    outputs: ReadonlyMap<Digest, OutputFile>,
    held: ReadonlySet<Digest>,
  ): Set<Digest> {
    const moved = new Set<Digest>();
    const names = new Set<string>();
    let files = new Map<Digest, Uint8Array>();
    let size = 0;
    const flush = (): void => {
      if (files.size > 0) names.add(writePack(this.#dir, files));
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

function filesOf(ledger: Ledger): OutputFile[] {
  return [...ledger.values()].flatMap((unit) => unit.files);
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

/** Dropped are packs of which less than half is still needed, and small ones when there are many. */
function sortOut(
  packs: readonly Pack[],
  outputs: ReadonlyMap<Digest, OutputFile>,
): { readonly kept: readonly Pack[]; readonly dropped: readonly Pack[] } {
  const needed = ({ files }: Pack): number => files.filter(({ hash }) => outputs.has(hash)).length;
  const small = packs.filter((pack) => pack.packedSize < smallPack);
  const merged = new Set(small.length > smallPacksAtMost ? small : []);
  const isKept = (pack: Pack): boolean => !merged.has(pack) && needed(pack) * 2 >= pack.files.length;
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
