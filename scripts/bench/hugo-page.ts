// A page of Hugo's: front matter and body → a file of its content folder.
import { join } from 'node:path';
import { writeFile } from './generate-articles.ts';

/** `path` is relative to the content folder of the site in `dir`. JSON is YAML, and Hugo reads it as such. */
export function writeHugoPage(dir: string, path: string, head: object, body = ''): void {
  const lines = Object.entries(head)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  writeFile(join(dir, 'content'), path, `---\n${lines.join('\n')}\n---\n\n${body}`);
}
