// The folder of the search index → searches over the whole archive.
import type { Manifest } from '../../../src/search/manifest.ts';
import { chooseBundles } from './choose-bundles.ts';
import { Engine, type Story } from './engine.ts';
import { load } from './load-failure.ts';
import type { Query } from './query.ts';
import { Walk } from './walk.ts';

/** Loads the list of bundles with the first question, and keeps what it loaded for those that follow. */
export class ArchiveSearch {
  readonly #root: string;
  #loaded: Promise<{ manifest: Manifest; engine: Engine }> | undefined;

  /** `root` is the address of the folder /pagefind/, with a slash at its end. */
  constructor(root: string) {
    this.#root = root;
  }

  async start(query: Query): Promise<Walk<Story>> {
    const { manifest, engine } = await this.#load();
    // Without words there is nothing to be relevant to.
    const order = query.text === '' ? 'newest' : query.order;
    return new Walk(chooseBundles(manifest, query), order, (bundle) => engine.search(bundle, query));
  }

  async authors(): Promise<string[]> {
    return (await this.#load()).manifest.authors.map(([name]) => name);
  }

  /** The next question loads the list of bundles again: a new edition went online since. */
  forget(): void {
    this.#loaded = undefined;
  }

  #load(): Promise<{ manifest: Manifest; engine: Engine }> {
    this.#loaded ??= this.#loadManifest().catch((error) => {
      this.#loaded = undefined;
      throw error;
    });
    return this.#loaded;
  }

  async #loadManifest(): Promise<{ manifest: Manifest; engine: Engine }> {
    // Loads beside the list; a failure is told when the code is needed.
    import(`${this.#root}pagefind.js`).catch(() => undefined);
    const response = await load(`${this.#root}bundles.json`, 'fresh');
    const manifest: Manifest = await response.json();
    return { manifest, engine: new Engine(this.#root, manifest.language) };
  }
}
