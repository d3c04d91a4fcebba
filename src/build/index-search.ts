// The open bundles of the search index → their files, each made again only where an entry in it changed.
import type { Archive } from '../archive/archive.ts';
import type { Digest } from '../archive/article.ts';
import { digestData } from '../digest-data.ts';
import { makeManifest } from '../search/manifest.ts';
import type { CodeFingerprints } from './code-fingerprints.ts';
import { drain, type Stop } from './drain.ts';
import type { EngineRequest, IndexRequest } from './index-request.ts';
import type { Judgement } from './judge-cells.ts';
import { pathsIn } from './ledger-rows.ts';
import type { MadeUnit, MadeUnits } from './plan-installation.ts';
import { type BundleCell, type BundleListCell, bundleCellKey, type EngineCell } from './plan-site.ts';
import { type StagedFile, stageIfOther } from './stage-file.ts';
import { findFresh } from './stale.ts';
import type { Workers } from './workers.ts';

export interface IndexOptions {
  readonly contentDir: string;
  readonly stagingDir: string;
  readonly workers: Workers;
  readonly stop: Stop;
  /** Articles in bundles that are done or were fresh. */
  readonly onProgress: (articles: number) => void;
}

const folder = 'pagefind/';
const textFolder = `${folder}text/`;
const manifestPath = `${folder}bundles.json`;

/** A unit a bundle, one for the engine that they share, one for the list of them. */
export async function indexSearch(
  archive: Archive,
  code: Pick<CodeFingerprints, 'search'>,
  judged: Judgement,
  options: IndexOptions,
): Promise<MadeUnits> {
  const making = new SearchMaking(archive, code.search, judged, options);
  await making.run();
  return making.made;
}

/** One thing to be made, and the request that a worker makes it by. */
interface Stale {
  readonly cell: string;
  readonly fingerprint: Digest;
  readonly articles: number;
  readonly request: EngineRequest | IndexRequest;
}

class SearchMaking {
  readonly #archive: Archive;
  readonly #code: Digest;
  readonly #judged: Judgement;
  readonly #options: IndexOptions;
  readonly #standing: Map<string, Map<string, Digest>>;
  readonly #units: MadeUnit[] = [];
  readonly #written: string[] = [];
  #done = 0;

  constructor(archive: Archive, code: Digest, judged: Judgement, options: IndexOptions) {
    this.#archive = archive;
    this.#code = code;
    this.#judged = judged;
    this.#options = options;
    this.#standing = standingByFolder(judged.known.standing.entries());
  }

  get made(): MadeUnits {
    return { units: this.#units, written: this.#written };
  }

  /** Each worker draws its next task only when it is free, so that few entries are held at once. */
  async run(): Promise<void> {
    const { workers, stop } = this.#options;
    await drain(this.#findStale(), workers.size, stop, (stale) => this.#make(stale));
    if (stop.signal.aborted) return;
    for (const cell of this.#judged.open) if (cell.kind === 'bundle-list') this.#makeList(cell);
  }

  /** What must be made, in the order of the plan; what is fresh goes to the units at once. */
  *#findStale(): Generator<Stale, void> {
    for (const cell of this.#judged.open) {
      if (cell.kind !== 'engine' && cell.kind !== 'bundle') continue;
      const stale = cell.kind === 'engine' ? this.#judgeEngine(cell) : this.#judgeBundle(cell);
      const fresh = findFresh(stale.cell, stale.fingerprint, this.#judged.known);
      if (fresh === undefined) yield stale;
      else this.#add(stale, fresh, false);
    }
  }

  #judgeEngine({ key, fingerprint }: EngineCell): Stale {
    const request: EngineRequest = { task: 'search-engine', ...this.#place([folder]) };
    return { cell: key, fingerprint, articles: 0, request };
  }

  #judgeBundle({ key, bundle, entries: entriesOf }: BundleCell): Stale {
    const entries = entriesOf();
    const fingerprint = digestData(entries, this.#code);
    const { contentDir } = this.#options;
    const { name } = bundle;
    const place = this.#place([
      `${folder}${name}/`,
      ...entries.map(({ permalink }) => `${textFolder}${permalink.slice(1, 9)}`),
    ]);
    const request: IndexRequest = { task: 'index', contentDir, name, entries, ...place };
    return { cell: key, fingerprint, articles: entries.length, request };
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

  async #make(stale: Stale): Promise<void> {
    const { request, fingerprint } = stale;
    const { workers } = this.#options;
    const made: readonly StagedFile[] =
      request.task === 'index'
        ? await workers.run<'index'>(request)
        : await workers.run<'search-engine'>(request);
    for (const { path, written } of made) if (written) this.#written.push(path);
    const files = made.map(({ path, hash, size }) => ({ path, hash, size }));
    this.#add(stale, { fingerprint, files }, true);
  }

  /** Made here, since it is little and lists what the bundles became. */
  #makeList({ key, fingerprint, bundles }: BundleListCell): void {
    const made = new Map(this.#units.map(({ cell, unit }) => [cell, unit.files.map(({ path }) => path)]));
    const pathsOf = (bundle: string): string[] => {
      const cell = bundleCellKey(bundle);
      const { sealed, joined } = this.#judged;
      const record = sealed.get(cell) ?? joined.cells.get(cell);
      return made.get(cell) ?? (record === undefined ? [] : pathsIn(record.rows));
    };
    const manifest = makeManifest(
      this.#archive,
      bundles.map(({ bundle }) => bundle),
      pathsOf,
    );
    const bytes = Buffer.from(`${JSON.stringify(manifest)}\n`);
    const standing = this.#judged.known.standing.get(manifestPath);
    const { written, ...file } = stageIfOther(this.#options.stagingDir, manifestPath, bytes, standing);
    this.#units.push({ cell: key, key, unit: { fingerprint, files: [file] }, isMade: true });
    if (written) this.#written.push(manifestPath);
  }

  #add({ cell, articles }: Stale, unit: MadeUnit['unit'], isMade: boolean): void {
    this.#units.push({ cell, key: cell, unit, isMade });
    this.#done += articles;
    this.#options.onProgress(this.#done);
  }
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
