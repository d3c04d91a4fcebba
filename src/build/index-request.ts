// A worker's tasks for search: the articles of a period → a bundle's files; a language → the engine's files.
import type { Digest } from '../archive/article.ts';
import { readBody } from '../content/read-body.ts';
import { buildBundle, buildEngine } from '../search/build-bundle.ts';
import type { PublishedFiles } from '../search/bundle-files.ts';
import type { SearchEntry } from '../search/record.ts';
import type { Language } from '../strings/language.ts';
import { type StagedFile, stageIfOther } from './stage-file.ts';

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

/** By path. Bodies are held one at a time; what is indexed is held by Pagefind until the bundle is done. */
export async function answerIndex(request: IndexRequest): Promise<StagedFile[]> {
  const { name, entries, language, contentDir } = request;
  const files = await buildBundle(name, entries, language, (entry) => readBody(contentDir, entry.body));
  return stage(files, request);
}

export async function answerEngine(request: EngineRequest): Promise<StagedFile[]> {
  return stage(await buildEngine(request.language), request);
}

function stage(files: PublishedFiles, { folder, stagingDir, standing }: StagingRequest): StagedFile[] {
  return [...files.keys()].sort().map((name) => {
    const path = `${folder}${name}`;
    return stageIfOther(stagingDir, path, files.get(name) ?? new Uint8Array(), standing.get(path));
  });
}
