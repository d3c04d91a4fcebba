import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/build/project-root.ts';
import { readContent } from '../../src/content/read.ts';
import { findKnownNames } from '../../src/editor/known-names.ts';
import { makeEditorFiles } from '../../src/editor/vscode-files.ts';
import { schemaWords } from '../../src/strings/schema.ts';
import { runScript } from './run-script.ts';

it('the editor’s help of this repository is that of its content', async () => {
  const raw = await readContent(join(projectRoot, 'content'));
  const names = findKnownNames(raw, Date.now());
  const { own, shared } = makeEditorFiles(
    { names, words: schemaWords('id') },
    { content: 'content', language: 'id' },
  );
  for (const [name, value] of Object.entries({ ...own, ...shared })) {
    const path = join(projectRoot, '.vscode', name);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '{}';
    expect(JSON.parse(text), `${name} is not as npm run schema makes it: run that`).toEqual(value);
  }
});

it('npm run schema tells how many names are offered, and that nothing is to be done', async () => {
  const { code, stdout } = await runScript('schema', []);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^Bantuan editor di \.vscode sudah sesuai\.\nYang ditawarkan saat mengetik: \d+ kategori, \d+ penulis, \d+ topik\.\n$/,
  );
}, 60_000);
