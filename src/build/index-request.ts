// A worker's tasks for search: the articles of a period → a bundle's files; a language → the engine's files.
import type { Digest } from '../archive/article.ts';
import { readBody } from '../content/read-body.ts';
import { digestText } from '../digest.ts';
import { buildBundle, buildEngine } from '../search/build-bundle.ts';
import type { PublishedFiles } from '../search/bundle-files.ts';
import type { SearchEntry } from '../search/record.ts';
import type { Language } from '../strings/language.ts';
import type { OutputFile } from './ledger.ts';
import { stageFile } from './stage-file.ts';

interface StagingRequest {
  readonly stagingDir: string;
  readonly language: Language;
  /** That of the whole search index, relative to the output folder, with `/` at its end. */
  readonly folder: string;
  /** Path relative to the output folder → hash of the file that stands there now; those that may be made at least. */
  readonly standing: ReadonlyMap<string, Digest>;
}

export interface IndexRequest extends StagingRequest {
  readonly task: 'index';
  readonly contentDir: string;
  /** The bundle's. */
  readonly name: string;
  readonly entries: readonly SearchEntry[];
}

export interface EngineRequest extends StagingRequest {
  readonly task: 'search-engine';
}

/** `written` is false where the same bytes stand already. */
export interface IndexedFile extends OutputFile {
  readonly written: boolean;
}

/** By path. Bodies are held one at a time; what is indexed is held by Pagefind until the bundle is done. */
export async function answerIndex(request: IndexRequest): Promise<IndexedFile[]> {
  const { name, entries, language, contentDir } = request;
  const files = await buildBundle(name, entries, language, (entry) => readBody(contentDir, entry.body));
  return stage(files, request);
}

export async function answerEngine(request: EngineRequest): Promise<IndexedFile[]> {
  return stage(await buildEngine(request.language), request);
}

function stage(files: PublishedFiles, { folder, stagingDir, standing }: StagingRequest): IndexedFile[] {
  return [...files.keys()].sort().map((name) => {
    const bytes = files.get(name) ?? new Uint8Array();
    const path = `${folder}${name}`;
    const hash = digestText(bytes);
    const written = standing.get(path) !== hash;
    if (written) {
      stageFile(stagingDir, path, bytes);
    }
    return { path, hash, size: bytes.length, written };
  });
}
