// Pagefind's class of a single index → bundles that can be asked, and that say when a file of theirs did not come.

import { labelKinds } from '../../../src/pages/label-kinds.ts';
import type { BundleInfo } from '../../../src/search/manifest.ts';
import { BundleFiles, type BundlePlace } from './bundle-files.ts';
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
const ranking = { metaWeights: { title: 5, ...labelWeights } };

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
  const LoadedBundle = bundleClass(await loadClass(root), language);
  const first = new LoadedBundle({ root, folder: root, index: '' });
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
    const bundle = new LoadedBundle({ root, folder: `${root}${name}/`, index });
    await Promise.all([loadWasm(), bundle.loadHead()]);
    return bundle;
  };
}

async function loadClass(root: string): Promise<PagefindClass> {
  const address = `${root}pagefind.js`;
  const code: { PagefindInstance: PagefindClass } = await import(address).catch(async () => {
    // A failed import does not say why, and browsers do not try the same address again.
    await load(address);
    return import(`${address}?again`);
  });
  return code.PagefindInstance;
}

/** The class that it extends comes with the published index. */
function bundleClass(Pagefind: PagefindClass, language: string) {
  /** Pagefind goes on without files that fail to load; a search that lost some must fail. */
  return class LoadedBundle extends Pagefind implements Bundle {
    readonly #files: BundleFiles;
    readonly #index: string;
    #failure: unknown;
    #started: Promise<void> | undefined;

    constructor(place: BundlePlace) {
      super({ basePath: place.folder, baseUrl: '/', ranking });
      this.#index = place.index;
      this.#files = new BundleFiles(place, (data, file) => this.decompress(data, file));
    }

    /** The manifest says what Pagefind would ask the bundle's entry file for. */
    override async loadEntry(): Promise<void> {
      this.languages = { [language]: { hash: this.#index, wasm: language, page_count: 0 } };
    }

    override async loadMeta(): Promise<void> {
      this.searchMeta = this.#files.meta;
    }

    override async throttledFetch(address: string): Promise<Response> {
      try {
        return await this.#files.fetch(address.slice(this.basePath.length));
      } catch (error) {
        this.#failure = error;
        throw error;
      }
    }

    loadHead(): Promise<void> {
      return this.#files.loadHead();
    }

    mayHold(stems: readonly string[]): boolean {
      return this.#files.mayHold(stems);
    }

    async ask(term: string | null, options: object): Promise<RawAnswer> {
      this.#started ??= this.#start();
      await this.#started;
      return this.whole(() => this.search(term, options));
    }

    /** Takes memory of the WebAssembly's that is never given back: only for bundles that are asked. */
    async #start(): Promise<void> {
      this.#files.readPlacesOfWords();
      await this.init(language, { load_wasm: false });
      await this.enterPlaygroundMode();
    }

    /** What `work` gives, if all its files came. */
    async whole<T>(work: () => Promise<T>): Promise<T> {
      this.#failure = undefined;
      const result = await work()
        .catch((error) => {
          throw this.#failure ?? error;
        })
        .finally(() => this.#files.forgetWords());
      if (this.#failure !== undefined) throw this.#failure;
      return result;
    }
  };
}
