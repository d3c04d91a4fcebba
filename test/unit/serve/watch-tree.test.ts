import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { watchTree } from '../../../src/serve/watch-tree.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

/** Watches `root`; `seen` tells when a path relative to it has been reported since the last `forget`. */
function watchFrom(root: string) {
  const paths = new Set<string>();
  const watch = watchTree(root, {
    isIgnored: (path) => path.endsWith('/.cache'),
    onChange: (path) => paths.add(path.slice(root.length + 1)),
  });
  onTestFinished(() => watch.close());
  return {
    paths,
    seen: (path: string) => vi.waitFor(() => expect([...paths]).toContain(path), { timeout: 5_000 }),
    forget: () => paths.clear(),
  };
}

describe('a watch of a folder', () => {
  it('sees files that are added, changed, renamed and deleted, however deep', async () => {
    const root = makeTemporaryFolder();
    writeFiles(root, { 'a/b/c.md': '1' });
    const { seen, forget } = watchFrom(root);
    writeFileSync(join(root, 'a/b/c.md'), '2');
    await seen('a/b/c.md');
    writeFileSync(join(root, 'a/b/d.md'), '1');
    await seen('a/b/d.md');
    renameSync(join(root, 'a/b/d.md'), join(root, 'a/e.md'));
    await seen('a/e.md');
    forget();
    rmSync(join(root, 'a/b/c.md'));
    await seen('a/b/c.md');
  });

  it('sees changes in folders that were made after it, several levels at once', async () => {
    const root = makeTemporaryFolder();
    const { seen, forget } = watchFrom(root);
    writeFiles(root, { '2024/09/a.md': '1' });
    await seen('2024');
    writeFileSync(join(root, '2024/09/a.md'), '2');
    await seen('2024/09/a.md');
    forget();
    writeFileSync(join(root, '2024/09/b.md'), '1');
    await seen('2024/09/b.md');
  });

  it('sees changes in a folder that was deleted and made again', async () => {
    const root = makeTemporaryFolder();
    writeFiles(root, { '2024/09/a.md': '1' });
    const { seen, forget } = watchFrom(root);
    rmSync(join(root, '2024'), { recursive: true });
    await seen('2024');
    forget();
    writeFiles(root, { '2024/09/a.md': '2' });
    await seen('2024');
    forget();
    writeFileSync(join(root, '2024/09/a.md'), '3');
    await seen('2024/09/a.md');
  });

  it('sees changes in a folder that another was moved in place of', async () => {
    const root = makeTemporaryFolder();
    writeFiles(root, { 'old/a.md': '1', 'new/a.md': '2' });
    const { seen, forget } = watchFrom(root);
    renameSync(join(root, 'old'), join(root, 'away'));
    renameSync(join(root, 'new'), join(root, 'old'));
    await seen('old');
    forget();
    writeFileSync(join(root, 'old/a.md'), '3');
    await seen('old/a.md');
  });

  it('waits for a root that is not there, and for one that went away', async () => {
    const root = join(makeTemporaryFolder(), 'content');
    const { paths, seen, forget } = watchFrom(root);
    mkdirSync(root);
    await seen('');
    writeFiles(root, { 'a.md': '1' });
    await seen('a.md');
    forget();
    rmSync(root, { recursive: true });
    await seen('');
    forget();
    writeFiles(root, { 'b.md': '1' });
    await vi.waitFor(() => expect(paths.size).toBeGreaterThan(0), { timeout: 5_000 });
    forget();
    writeFileSync(join(root, 'b.md'), '2');
    await seen('b.md');
  });

  it('sees nothing of what is ignored, of what lies in it, and behind symlinks', async () => {
    const root = makeTemporaryFolder();
    const outside = makeTemporaryFolder();
    writeFiles(root, { '.cache/a': '1' });
    symlinkSync(outside, join(root, 'link'));
    const { paths, seen } = watchFrom(root);
    writeFiles(root, { '.cache/a': '2', '.cache/b/c': '1' });
    writeFiles(outside, { 'x.md': '1' });
    writeFiles(root, { 'last.md': '1' });
    await seen('last.md');
    expect([...paths]).toEqual(['last.md']);
  });
});
