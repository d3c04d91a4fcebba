import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/build/project-root.ts';
import { readContent } from '../../src/content/read.ts';
import { findKnownNames } from '../../src/editor/known-names.ts';
import { makeEditorFiles } from '../../src/editor/vscode-files.ts';
import { schemaWords } from '../../src/strings/schema.ts';
import { makeSmallSite } from './small-site.ts';

it('the editor’s help of this repository is that of its content', async () => {
  const raw = await readContent(join(projectRoot, 'content'));
  const names = findKnownNames(raw, Date.now());
  const context = { names, words: schemaWords('id') };
  const { own, shared } = makeEditorFiles(context, { content: 'content', language: 'id' });
  for (const [name, value] of Object.entries({ ...own, ...shared })) {
    const path = join(projectRoot, '.vscode', name);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '{}';
    expect(JSON.parse(text), `${name} is not as npm run schema makes it: run that, and commit it`).toEqual(
      value,
    );
  }
});

it('npm run schema writes into .vscode of the folder that it runs in, and tells how many names are offered', () => {
  const { root } = makeSmallSite();
  const run = () =>
    execFileSync(process.execPath, [join(projectRoot, 'scripts/run.mjs'), 'schema'], {
      cwd: root,
      encoding: 'utf8',
    });
  const offered = 'Yang ditawarkan saat mengetik: 1 kategori, 1 penulis, 0 topik.\n';
  expect(run()).toBe(
    `Bantuan editor di .vscode: 10 berkas ditulis. Muat ulang VS Code bila sedang terbuka.\n${offered}`,
  );
  const schema = readFileSync(join(root, '.vscode/schemas/article.json'), 'utf8');
  expect(schema).toContain('"Ayu Lestari"');
  expect(run()).toBe(`Bantuan editor di .vscode sudah sesuai.\n${offered}`);
}, 60_000);
