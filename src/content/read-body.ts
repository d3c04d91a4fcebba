// SKELETON: an article's body, read again when its page is rendered.
import type { SourceFile } from '../archive/article.ts';

/** The Markdown after the front matter, line ends as `\n`. Throws `SourceChanged` where the file's bytes are not those that were read before. */
export async function readBody(_contentDir: string, _source: SourceFile): Promise<string> {
  return '';
}
