// A worker's task: folders of article files → their readings, kept in the cache, and what is to be known of each.
import type { Digest } from '../archive/article.ts';
import { type FolderSummary, summarizeFolder } from '../content/folder-summary.ts';
import type { View } from '../content/publication-state.ts';
import { digestFiles, digestRows, type FolderFiles, hashFiles, parseRows } from '../content/read-folder.ts';
import { keepRows, loadRows, type ReadingsPlace } from './kept-readings.ts';

export interface ReadRequest {
  readonly task: 'read';
  readonly place: ReadingsPlace;
  /** The summaries'. */
  readonly view: View;
  /** Whether a file's kept reading may stand for it. */
  readonly trustKept: boolean;
  readonly folders: readonly AskedFolder[];
}

/** `digest` is what the folder had when it was last read. */
export interface AskedFolder extends FolderFiles {
  readonly digest: Digest | undefined;
}

/** `summary` is `undefined` where the folder's digest is the one that was asked with. */
export interface ReadFolder {
  readonly digest: Digest;
  readonly summary: FolderSummary | undefined;
}

/** In the order asked. */
export function answerRead({ folders, ...request }: ReadRequest): ReadFolder[] {
  return folders.map((folder) => readFolder(folder, request));
}

function readFolder(
  folder: AskedFolder,
  { place, view, trustKept }: Omit<ReadRequest, 'folders'>,
): ReadFolder {
  const { digest } = folder;
  // Once, for the digest and for what is parsed.
  const files = hashFiles(place.contentDir, folder);
  if (digest !== undefined && digestFiles(files) === digest) return { digest, summary: undefined };
  const rows = parseRows(files, place, trustKept ? loadRows(place, folder) : new Map());
  const read = digestRows(rows);
  keepRows(place, folder, read, rows);
  const readings = rows.map(({ reading }) => reading);
  return { digest: read, summary: summarizeFolder(readings, place.zone, view) };
}
