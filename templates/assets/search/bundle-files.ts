// A bundle's folder → the files in its packs, as Pagefind asks for them, and which stems it certainly lacks.
import { headParts } from '../../../src/search/head-parts.ts';
import { type PackedFiles, splitFiles } from '../../../src/search/pack.ts';
import { mayHold } from '../../../src/search/stem-filter.ts';
import { inflate } from './inflate.ts';
import { load } from './load-failure.ts';

export interface BundlePlace {
  /** The address of the folder /pagefind/, with a slash at its end. */
  readonly root: string;
  /** That of the bundle's own folder. */
  readonly folder: string;
  /** The hash in the name of its head. */
  readonly index: string;
}

type Decompress = (data: Uint8Array, file: string) => Uint8Array;

/** Rejects with a `LoadFailure` where a file did not come; asking again tries again. */
export class BundleFiles {
  readonly #place: BundlePlace;
  readonly #decompress: Decompress;
  /** The files in its head, by the paths that Pagefind asks for. */
  #head: PackedFiles = new Map();
  /** The pack that a part of the words is in, by its path. */
  #packOf = new Map<string, string>();
  /** Those that the question under way needs. */
  readonly #packs = new Map<string, Promise<PackedFiles>>();

  constructor(place: BundlePlace, decompress: Decompress) {
    this.#place = place;
    this.#decompress = decompress;
  }

  async loadHead(): Promise<void> {
    const name = `head.${this.#place.index}.pack`;
    const bytes = await inflate(await bytesOf(await this.#load(name)));
    this.#head = splitFiles(this.#decompress(bytes, name));
  }

  get meta(): Uint8Array {
    return this.#decompress(this.#part(headParts.meta), headParts.meta);
  }

  /** False where it certainly has no article with all these stems. */
  mayHold(stems: readonly string[]): boolean {
    return stems.every((stem) => mayHold(this.#part(headParts.stems), stem));
  }

  /** Before words are asked for. */
  readPlacesOfWords(): void {
    const packs = new TextDecoder().decode(this.#part(headParts.packs));
    this.#packOf = new Map(Object.entries<string>(JSON.parse(packs)));
  }

  /** A file of Pagefind's, out of the pack that holds it, or the text of an article. */
  async fetch(path: string): Promise<Response> {
    const [first, ...rest] = path.split('/');
    if (first === 'fragment') return load(`${this.#place.root}text/${rest.join('/')}`);
    const pack = this.#packOf.get(path);
    const held = (pack === undefined ? this.#head : await this.#pack(pack)).get(path);
    return held === undefined ? this.#load(path) : new Response(await inflate(held.slice()));
  }

  /** The question is answered. */
  forgetWords(): void {
    this.#packs.clear();
  }

  #part(name: string): Uint8Array {
    const part = this.#head.get(name);
    if (part === undefined) throw new Error(`${this.#place.folder}: the head has no ${name}`);
    return part;
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
    return splitFiles(await bytesOf(await this.#load(name)));
  }

  #load(name: string): Promise<Response> {
    return load(`${this.#place.folder}${name}`);
  }
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}
