// An article's body, read again when its page is rendered: only the very bytes that were checked.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../archive/article.ts';
import { splitFrontMatter } from './front-matter.ts';
import { digestSource } from './source-digest.ts';
import { readText } from './text-file.ts';

/** A file was edited while the site was built: what was checked is no longer what would be printed. */
export class SourceChanged extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} changed while the site was built`);
    this.name = 'SourceChanged';
    this.path = path;
  }
}

/** The Markdown after the front matter, line ends as `\n`. Throws `SourceChanged`. */
export function readBody(contentDir: string, { path, hash }: SourceFile): string {
  const bytes = readSource(contentDir, path);
  if (digestSource(bytes) !== hash) throw new SourceChanged(path);
  const text = readText(bytes);
  const split = text.ok ? splitFrontMatter(path, text.text) : undefined;
  // The same bytes were cut before: they cannot fail now.
  if (!split?.ok) throw new Error(`${path}: the body of a checked file cannot be found`);
  return split.value.body;
}

/** A process that renders has nothing else to do while it reads, and reading at once takes half the time. */
function readSource(contentDir: string, path: string): Uint8Array {
  try {
    return readFileSync(join(contentDir, path));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new SourceChanged(path) : error;
  }
}
