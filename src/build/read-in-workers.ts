// Article files → their readings, spread over the build's processes where there are many.
import { type ReadArticle, type ReadArticlesRequest, readArticles } from '../content/read-articles.ts';
import type { Workers } from './workers.ts';

export interface ReadRequest extends ReadArticlesRequest {
  readonly task: 'read';
}

/** Small enough to share the work evenly, large enough that sending it is cheap. */
const filesPerRequest = 1000;

/** In the order asked. Few files are read here: starting a process would take longer. */
export async function readInWorkers(
  request: ReadArticlesRequest,
  workers: Workers,
): Promise<readonly ReadArticle[]> {
  const { files } = request;
  if (files.length <= filesPerRequest) return readArticles(request);
  const parts: ReadRequest[] = [];
  for (let start = 0; start < files.length; start += filesPerRequest) {
    parts.push({ ...request, task: 'read', files: files.slice(start, start + filesPerRequest) });
  }
  return (await Promise.all(parts.map((part) => workers.run<'read'>(part)))).flat();
}
