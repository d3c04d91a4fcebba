// Pagefind's class of a single index → bundles that can be asked, and that say when a file of theirs did not come.

import { labelKinds } from '../../../src/pages/label-kinds.ts';
import { headParts } from '../../../src/search/head-parts.ts';
import type { BundleInfo } from '../../../src/search/manifest.ts';
import { type PackedFiles, splitFiles } from '../../../src/search/pack.ts';
import { mayHold } from '../../../src/search/stem-filter.ts';
import { inflate } from './inflate.ts';
import { load } from './load-failure.ts';
import type { RawAnswer } from './matches.ts';

/** The part of Pagefind's class that is used or replaced here. */
interface PagefindInstance {
  basePath: string;
  languages: Record<string, { hash: string; wasm: string; page_count: number }> | null;
  searchMeta: Uint8Array | null;
  init(language: string, options: { load_wasm: boolean }): Promise<void>;
  loadWasm(language: string): Promise<void>;
  loadEntry(): Promise<void>;
  loadMeta(): Promise<void>;
  decompress(data: Uint8Array, file: string): Uint8Array;
  throttledFetch(address: string): Promise<Response>;
  enterPlaygroundMode(): Promise<void>;
  search(term: string | null, options: object): Promise<RawAnswer>;
}

type PagefindClass = new (options: {
  basePath: string;
  baseUrl: string;
  ranking: object;
}) => PagefindInstance;

/** A word of the headline counts as much as several of the text. */
const labelWeights = Object.fromEntries(labelKinds.map((kind) => [kind, 0]));
const ranking = { metaWeights: { title: 5, date: 0, dateText: 0, ...labelWeights } };

export type OpenBundle = (bundle: BundleInfo) => Promise<Bundle>;

/** Rejects with a `LoadFailure` where a file did not come; asking again tries again. */
export interface Bundle {
  /** False where it certainly has no article with all these stems: then it need not be asked. */
  mayHold(stems: readonly string[]): boolean;
  ask(term: string | null, options: object): Promise<RawAnswer>;
}

/**
 * `root` is the address of the folder /pagefind/. Code is loaded here and WebAssembly beside the first bundle, once
 * for all of them: a second WebAssembly would orphan the indexes of the first.
 */
export async function loadPagefind(root: string, language: string): Promise<OpenBundle> {
  const address = `${root}pagefind.js`;
  const code: { PagefindInstance: PagefindClass } = await import(address).catch(async () => {
    // A failed import does not say why, and browsers do not try the same address again.
    await load(address);
    return import(`${address}?again`);
  });

  /** Pagefind goes on without files that fail to load; a search that lost some must fail. */
  class LoadedBundle extends code.PagefindInstance implements Bundle {
    #failure: unknown;
    readonly #index: string;
    #started: Promise<void> | undefined;
    /** The files in its head, by the paths that Pagefind asks for. */
    #head: PackedFiles = new Map();
    /** The pack that a part of the words is in, by its path. */
    #packOf = new Map<string, string>();
    /** Those that the question under way needs. */
    readonly #packs = new Map<string, Promise<PackedFiles>>();

    constructor(folder: string, index: string) {
      super({ basePath: folder, baseUrl: '/', ranking });
      this.#index = index;
    }

    /** The manifest says what Pagefind would ask the bundle's entry file for. */
    override async loadEntry(): Promise<void> {
      this.languages = { [language]: { hash: this.#index, wasm: language, page_count: 0 } };
    }

    override async loadMeta(): Promise<void> {
      this.searchMeta = this.decompress(this.#part(headParts.meta), headParts.meta);
    }

    async loadHead(): Promise<void> {
      this.#head = await this.#loadPack(`head.${this.#index}.pack`);
    }

    #part(name: string): Uint8Array {
      const part = this.#head.get(name);
      if (part === undefined) throw new Error(`${this.basePath}: the head has no ${name}`);
      return part;
    }

    /** Takes memory of the WebAssembly's that is never given back: only for bundles that are asked. */
    async #start(): Promise<void> {
      const packs = new TextDecoder().decode(this.#part(headParts.packs));
      this.#packOf = new Map(Object.entries<string>(JSON.parse(packs)));
      await this.init(language, { load_wasm: false });
      await this.enterPlaygroundMode();
    }

    /** A file of Pagefind's, out of the pack that holds it, or the text of an article. */
    override async throttledFetch(address: string): Promise<Response> {
      try {
        return await this.#fetch(address.slice(this.basePath.length));
      } catch (error) {
        this.#failure = error;
        throw error;
      }
    }

    async #fetch(path: string): Promise<Response> {
      const [folder, ...rest] = path.split('/');
      if (folder === 'fragment') return load(`${root}text/${rest.join('/')}`);
      const pack = this.#packOf.get(path);
      const held = (pack === undefined ? this.#head : await this.#pack(pack)).get(path);
      return held === undefined ? load(`${this.basePath}${path}`) : new Response(held.slice());
    }

    /** Words may share a pack. */
    #pack(name: string): Promise<PackedFiles> {
      const known = this.#packs.get(name);
      if (known !== undefined) return known;
      const loading = this.#loadPack(name);
      this.#packs.set(name, loading);
      return loading;
    }

    async #loadPack(name: string): Promise<PackedFiles> {
      const bytes = await inflate(await load(`${this.basePath}${name}`));
      return splitFiles(this.decompress(bytes, name));
    }

    mayHold(stems: readonly string[]): boolean {
      return stems.every((stem) => mayHold(this.#part(headParts.stems), stem));
    }

    async ask(term: string | null, options: object): Promise<RawAnswer> {
      this.#started ??= this.#start();
      await this.#started;
      return this.whole(() => this.search(term, options));
    }

    /** What `work` gives, if all its files came. */
    async whole<T>(work: () => Promise<T>): Promise<T> {
      this.#failure = undefined;
      const result = await work()
        .catch((error) => {
          throw this.#failure ?? error;
        })
        .finally(() => this.#packs.clear());
      if (this.#failure !== undefined) throw this.#failure;
      return result;
    }
  }

  const first = new LoadedBundle(root, '');
  let wasm: Promise<void> | undefined;
  const loadWasm = (): Promise<void> => {
    wasm ??= first
      .whole(() => first.loadWasm(language))
      .catch((error) => {
        wasm = undefined;
        throw error;
      });
    return wasm;
  };
  return async ({ name, index }) => {
    const bundle = new LoadedBundle(`${root}${name}/`, index);
    await Promise.all([loadWasm(), bundle.loadHead()]);
    return bundle;
  };
}
