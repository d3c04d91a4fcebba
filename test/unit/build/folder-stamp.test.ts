import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stampFiles } from '../../../src/build/folder-stamp.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const path = '2024/09/putin/index.html';

function writeSite(): string {
  const root = makeTemporaryFolder();
  writeFiles(root, { [path]: 'page' });
  return root;
}

describe('the stamp of files', () => {
  it('is the same while they stand', () => {
    const root = writeSite();
    expect(stampFiles(root, [path])).toMatch(/./);
    expect(stampFiles(root, [path])).toBe(stampFiles(root, [path]));
  });

  it.each([
    ['nothing stands', () => undefined],
    ['a file stands in place of a folder', (folder: string) => writeFileSync(folder, '')],
    ['a link leads in a circle', (folder: string) => symlinkSync(folder, folder)],
  ])('cannot be told where %s', (_, replace) => {
    const root = writeSite();
    const folder = join(root, '2024/09');
    rmSync(folder, { recursive: true });
    replace(folder);
    expect(stampFiles(root, [path])).toBe('');
  });
});
