// `npm run schema`: the keys and names of a content folder → .vscode/ of the folder that the command runs in.
import { availableParallelism } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import { readKeptContent } from '../src/build/read-kept-content.ts';
import { Workers } from '../src/build/workers.ts';
import { runCommand } from '../src/command/run-command.ts';
import { readSchemaCommandLine, type SchemaRequest } from '../src/command/schema-command-line.ts';
import { findKnownNames } from '../src/editor/known-names.ts';
import { makeEditorFiles } from '../src/editor/vscode-files.ts';
import { writeEditorFiles } from '../src/editor/write-editor-files.ts';
import { editorStrings } from '../src/strings/editor.ts';
import type { Language } from '../src/strings/language.ts';
import { schemaWords } from '../src/strings/schema.ts';

const surroundings = { now: Date.now(), cores: availableParallelism() };
const folder = '.vscode';

await runCommand('schema', readSchemaCommandLine, surroundings, async (request, language) => {
  const workers = new Workers(surroundings.cores);
  try {
    return await write(request, workers, language);
  } finally {
    workers.close();
  }
});

async function write({ content, cache, now }: SchemaRequest, workers: Workers, language: Language) {
  const words = editorStrings(language);
  const [contentDir, cacheDir] = [resolve(content), resolve(cache)];
  const raw = await readKeptContent({ contentDir, cacheDir, now, workers, storiesAlone: true });
  const names = findKnownNames(raw, now);
  const files = makeEditorFiles(
    { names, words: schemaWords(language) },
    { content: relative('.', contentDir).replaceAll(sep, '/'), language },
  );
  const { written, left } = writeEditorFiles(folder, files);
  console.log(words.written(folder, written.length));
  console.log(words.offered(names.categories.length, names.authors.length, names.topics.length));
  for (const [name, wanted] of Object.entries(left)) {
    console.error(words.left(`${folder}/${name}`, JSON.stringify(wanted, null, 2)));
  }
  return 0;
}
