// Files of content/comments/ → what is known of each, its comments left to the page that shows them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import type { Comment, CommentsSource } from '../archive/comment.ts';
import type { Moment } from '../dates/moment.ts';
import type { Zone } from '../dates/zone.ts';
import type { Problem } from '../problem.ts';
import { parseCommentsFile } from './comments-file.ts';
import type { Located } from './located.ts';
import { SourceChanged } from './read-body.ts';
import { digestSource } from './source-digest.ts';

/** Below the content folder. */
export const commentsFolder = 'comments';

export interface CommentsRequest {
  readonly contentDir: string;
  /** The site's: times without a zone are in it. */
  readonly zone: Zone;
  /** Relative to the content folder. */
  readonly files: readonly string[];
}

/** Plain data: it is kept from build to build. */
export interface CommentsReading {
  readonly path: string;
  readonly hash: Digest;
  readonly problems: readonly Problem[];
  /** The times that are earliest and latest of all in the file. */
  readonly earliest: Located<Moment> | undefined;
  readonly latest: Located<Moment> | undefined;
}

/** In the order asked. A build keeps what it has read. */
export type ReadComments = (request: CommentsRequest) => Promise<readonly CommentsReading[]>;

export const readCommentsHere: ReadComments = async ({ contentDir, zone, files }) =>
  files.map((path) => readCommentsFile(contentDir, path, zone));

/** What is `known` is taken over where the file has its hash. Throws `SourceChanged` where the file has gone. */
export function readCommentsFile(
  contentDir: string,
  path: string,
  zone: Zone,
  known?: CommentsReading,
): CommentsReading {
  const bytes = readSource(contentDir, path);
  const hash = digestSource(bytes);
  if (known?.hash === hash) return known;
  const parsed = parseCommentsFile(path, bytes, zone);
  const { earliest, latest } = parsed.ok ? parsed.value : { earliest: undefined, latest: undefined };
  return { path, hash, problems: parsed.problems, earliest, latest };
}

/** The comments that were checked, in the order of the file. Throws `SourceChanged`. */
export function loadComments(contentDir: string, { path, hash, zone }: CommentsSource): readonly Comment[] {
  const bytes = readSource(contentDir, path);
  if (digestSource(bytes) !== hash) throw new SourceChanged(path);
  const parsed = parseCommentsFile(path, bytes, zone);
  // The same bytes were parsed before: they cannot fail now.
  if (!parsed.ok) throw new Error(`${path}: checked comments cannot be read`);
  return parsed.value.comments;
}

function readSource(contentDir: string, path: string): Uint8Array {
  try {
    return readFileSync(join(contentDir, path));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new SourceChanged(path) : error;
  }
}
