// The archive → the files of its search index, each bundle made again only where something in it changed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import type { Article, Digest } from '../archive/article.ts';
import { DataDigester, digestText, type PlainData } from '../pages/fingerprint.ts';
import { makeManifest } from '../search/manifest.ts';
import { type FilledBundle, partitionArticles } from '../search/partition-articles.ts';
import { searchEntryOf } from '../search/record.ts';
import type { CodeFingerprints } from './code-fingerprints.ts';
import type { EngineRequest, IndexedFile, IndexRequest } from './index-request.ts';
import type { OutputUnit } from './ledger.ts';
import type { MadeUnits } from './plan-installation.ts';
import { settleAll } from './render-pages.ts';
import { findFresh, type Known } from './stale.ts';
import type { Workers } from './workers.ts';

export interface IndexOptions {
  readonly contentDir: string;
  readonly stagingDir: string;
  readonly workers: Workers;
  /** Without it the site has no index, and its search page says so. */
  readonly enabled: boolean;
  /** Articles in bundles that are done or were fresh. */
  readonly onProgress: (articles: number) => void;
  /** The most articles in a bundle. */
  readonly limit?: number;
}

const folder = 'pagefind/';
/** Texts of articles, in the folders of their addresses: `2024/09/`. */
const textFolder = `${folder}text/`;
const manifestPath = `${folder}bundles.json`;

/** A unit a bundle (`search/<name>`), one for the engine that they share, one for the manifest that lists them. */
export async function indexSearch(
  archive: Archive,
  code: CodeFingerprints,
  known: Known,
  options: IndexOptions,
): Promise<MadeUnits> {
  if (!options.enabled) return { units: new Map(), written: [] };
  const making = new SearchMaking(archive, code.search, known, options);
  await making.run();
  return making.made;
}

/** One thing to be made: its ledger key and the request that a worker makes it by. */
interface Stale {
  readonly key: string;
  readonly fingerprint: Digest;
  readonly articles: number;
  readonly request: EngineRequest | IndexRequest;
}

class SearchMaking {
  readonly #archive: Archive;
  readonly #code: Digest;
  readonly #known: Known;
  readonly #options: IndexOptions;
  readonly #bundles: readonly FilledBundle<Article>[];
  readonly #standing: Map<string, Map<string, Digest>>;
  readonly #digester = new DataDigester();
  readonly #units = new Map<string, OutputUnit>();
  readonly #written: string[] = [];
  #done = 0;

  constructor(archive: Archive, code: Digest, known: Known, options: IndexOptions) {
    this.#archive = archive;
    this.#code = code;
    this.#known = known;
    this.#options = options;
    this.#bundles = partitionArticles(archive.articles, options.limit);
    this.#standing = standingByFolder(known.standing.entries());
  }

  get made(): MadeUnits {
    return { units: this.#units, written: this.#written };
  }

  /** Each worker draws its next task only when it is free, so that few entries are held at once. */
  async run(): Promise<void> {
    const tasks = this.#findStale();
    const makeNext = async (): Promise<void> => {
      for (let next = tasks.next(); !next.done; next = tasks.next()) await this.#make(next.value);
    };
    const running = Array.from({ length: this.#options.workers.size }, () =>
      makeNext().catch((error) => {
        tasks.return();
        throw error;
      }),
    );
    await settleAll(running);
    this.#makeManifest();
  }

  /** What must be made, newest first; what is fresh goes to the units at once. */
  *#findStale(): Generator<Stale, void> {
    const engine = this.#judgeEngine();
    if (engine !== undefined) yield engine;
    for (const bundle of this.#bundles) {
      const stale = this.#judgeBundle(bundle);
      if (stale !== undefined) yield stale;
    }
  }

  #judgeEngine(): Stale | undefined {
    const { language } = this.#archive.site;
    const fingerprint = digestText(`${this.#code} ${language}`);
    const request: EngineRequest = { task: 'search-engine', ...this.#place([folder]) };
    return this.#unlessFresh({ key: 'search/engine', fingerprint, articles: 0, request });
  }

  #judgeBundle({ name, articles }: FilledBundle<Article>): Stale | undefined {
    const entries = articles.map((article) => searchEntryOf(article, this.#archive));
    const digest = this.#digester.digest(entries as unknown as PlainData);
    const fingerprint = digestText(`${this.#code} ${digest}`);
    const { contentDir } = this.#options;
    const places = [
      `${folder}${name}/`,
      ...entries.map(({ permalink }) => `${textFolder}${permalink.slice(1, 9)}`),
    ];
    const request: IndexRequest = { task: 'index', contentDir, name, entries, ...this.#place(places) };
    return this.#unlessFresh({ key: keyOf(name), fingerprint, articles: articles.length, request });
  }

  /** `places` are the folders that files may be made in. */
  #place(places: readonly string[]): Omit<EngineRequest, 'task'> {
    const standing = [...new Set(places)].flatMap((place) => [...(this.#standing.get(place) ?? [])]);
    return {
      stagingDir: this.#options.stagingDir,
      language: this.#archive.site.language,
      folder,
      standing: new Map(standing),
    };
  }

  #unlessFresh(stale: Stale): Stale | undefined {
    const fresh = findFresh(stale.key, stale.fingerprint, this.#known);
    if (fresh === undefined) return stale;
    this.#add(stale, fresh);
    return undefined;
  }

  async #make(stale: Stale): Promise<void> {
    const { request, fingerprint } = stale;
    const { workers } = this.#options;
    const made: readonly IndexedFile[] =
      request.task === 'index'
        ? await workers.run<'index'>(request)
        : await workers.run<'search-engine'>(request);
    for (const { path, written } of made) if (written) this.#written.push(path);
    this.#add(stale, { fingerprint, files: made.map(({ path, hash, size }) => ({ path, hash, size })) });
  }

  #add({ key, articles }: Stale, unit: OutputUnit): void {
    this.#units.set(key, unit);
    this.#done += articles;
    this.#options.onProgress(this.#done);
  }

  /** Made here, since it is little and lists what the bundles became. */
  #makeManifest(): void {
    const pathsOf = (bundle: string): string[] =>
      this.#units.get(keyOf(bundle))?.files.map((file) => file.path) ?? [];
    const manifest = makeManifest(this.#archive, this.#bundles, pathsOf);
    const bytes = Buffer.from(`${JSON.stringify(manifest)}\n`);
    const hash = digestText(bytes);
    this.#units.set('search/bundles', {
      fingerprint: hash,
      files: [{ path: manifestPath, hash, size: bytes.length }],
    });
    if (this.#known.standing.get(manifestPath) === hash) return;
    const staged = join(this.#options.stagingDir, manifestPath);
    mkdirSync(dirname(staged), { recursive: true });
    writeFileSync(staged, bytes);
    this.#written.push(manifestPath);
  }
}

function keyOf(bundle: string): string {
  return `search/${bundle}`;
}

/** Folder of a bundle, of a month's texts, or of the engine → what stands there: a worker is told of its own alone. */
function standingByFolder(standing: Iterable<readonly [string, Digest]>): Map<string, Map<string, Digest>> {
  const folders = new Map<string, Map<string, Digest>>();
  for (const [path, hash] of standing) {
    if (!path.startsWith(folder)) continue;
    const place = path.slice(0, path.lastIndexOf('/') + 1);
    const files = folders.get(place) ?? new Map<string, Digest>();
    folders.set(place, files.set(path, hash));
  }
  return folders;
}
