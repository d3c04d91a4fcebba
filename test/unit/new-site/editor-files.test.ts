import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { findKnownNames } from '../../../src/editor/known-names.ts';
import { makeEditorFiles } from '../../../src/editor/vscode-files.ts';
import { writeEditorFiles } from '../../../src/editor/write-editor-files.ts';
import { makeStarterEditorFiles } from '../../../src/new-site/editor-files.ts';
import { readManifest, readStarter } from '../../../src/new-site/read-starter.ts';
import { makeStarterFiles } from '../../../src/new-site/starter-files.ts';
import { schemaWords } from '../../../src/strings/schema.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

it('a new repository helps editors as its own content asks, to the byte', async () => {
  const now = Date.parse('2024-10-01T00:00:00Z');
  const beginning = { name: 'Warta Desa', folder: 'warta', now, generator: '1.2.3' };
  const files = makeStarterFiles(beginning, readStarter(), readManifest());
  const dir = makeTemporaryFolder();
  writeFiles(dir, Object.fromEntries([...files, ...makeStarterEditorFiles(files, now)]));
  const names = findKnownNames(await readContent(join(dir, 'content')), now);
  expect(names).toMatchObject({ categories: ['Daerah', 'Dari Redaksi', 'Ekonomi', 'Nasional', 'Olahraga'] });
  const wanted = makeEditorFiles({ names, words: schemaWords('id') }, { content: 'content', language: 'id' });
  expect(writeEditorFiles(join(dir, '.vscode'), wanted)).toEqual({ written: [], left: {} });
});
