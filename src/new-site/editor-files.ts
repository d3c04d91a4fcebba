// The files of a new repository → those by which VS Code knows its keys and names, as `npm run schema` makes them.
import { findKnownNames } from '../editor/known-names.ts';
import { makeEditorFiles } from '../editor/vscode-files.ts';
import { schemaWords } from '../strings/schema.ts';
import type { StarterFiles } from './starter-files.ts';

/** In Indonesian, as all of the beginning is. */
const language = 'id';

export function makeStarterEditorFiles(files: StarterFiles, now: number): StarterFiles {
  const bytesOf = (path: string) => {
    const text = files.get(`content/${path}`);
    return text === undefined ? undefined : Buffer.from(text);
  };
  const content = {
    categories: bytesOf('categories.yaml'),
    authors: bytesOf('authors.yaml'),
    topics: bytesOf('topics.yaml'),
    folders: [],
  };
  const context = { names: findKnownNames(content, now), words: schemaWords(language) };
  const { own, shared } = makeEditorFiles(context, { content: 'content', language });
  const texts = Object.entries({ ...own, ...shared }).map(([name, value]): [string, string] => {
    return [`.vscode/${name}`, `${JSON.stringify(value, null, 2)}\n`];
  });
  return new Map(texts);
}
