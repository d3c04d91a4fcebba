import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolders } from '../../../src/build/make-folders.ts';
import { filesIn } from '../../fixtures/files-in.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

describe('folders', () => {
  it('are made with those above them, and the outermost new one is told', () => {
    const root = makeTemporaryFolder();
    expect(makeFolders(join(root, 'a/b/c'))).toBe(join(root, 'a'));
    expect(makeFolders(join(root, 'a/b/c'))).toBeUndefined();
    expect(makeFolders(join(root, 'a/b/d/e'))).toBe(join(root, 'a/b/d'));
    expect(filesIn(root)).toEqual([]);
  });

  it('are not made through a file, nor through a link that leads nowhere', () => {
    const root = makeTemporaryFolder();
    writeFileSync(join(root, 'berkas'), '');
    symlinkSync(join(root, 'tiada'), join(root, 'tautan'));
    expect(() => makeFolders(join(root, 'berkas'))).toThrow(/^EEXIST/);
    expect(() => makeFolders(join(root, 'berkas/a/b'))).toThrow(/^(?:EEXIST|ENOTDIR)/);
    expect(() => makeFolders(join(root, 'tautan/a'))).toThrow(/^(?:EEXIST|ENOENT)/);
  });

  // With Node's own `recursive` this never ends.
  it.runIf(process.platform === 'linux')('end in an error where a file system takes none', () => {
    expect(() => makeFolders('/proc/tiada/a')).toThrow(/^EPERM.*'\/proc\/tiada'$/);
  });
});
