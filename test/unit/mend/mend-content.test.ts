import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wib } from '../../../src/dates/zone.ts';
import { mendContent } from '../../../src/mend/mend-content.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const site = { zone: wib, categoryName: () => undefined };
const faulty = '---\ntitle: A: B\n---\nIsi.\n';
const whole = '---\ntitle: "A: B"\n---\nIsi.\n';

function mend(contentDir: string, files: readonly string[], isSound = (_: string, __: Uint8Array) => true) {
  return mendContent({ contentDir, files, site, isSound });
}

describe('files that are mended', () => {
  it('are written whole, with the permissions that they had, and nothing is left beside them', () => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { 'a.md': faulty, 'b.md': whole });
    chmodSync(join(folder, 'a.md'), 0o640);
    const { ino, mtimeMs } = statSync(join(folder, 'b.md'));
    expect(mend(folder, ['a.md', 'b.md'])).toEqual([
      {
        path: 'a.md',
        changes: [{ line: 2, before: 'title: A: B', after: 'title: "A: B"' }],
        isWritten: true,
      },
    ]);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(whole);
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640);
    expect(statSync(join(folder, 'b.md'))).toMatchObject({ ino, mtimeMs });
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md']);
  });

  it('are left alone where they change meanwhile', () => {
    const folder = makeTemporaryFolder();
    const path = join(folder, 'a.md');
    writeFileSync(path, faulty);
    const editing = () => {
      writeFileSync(path, `${faulty}Baru.\n`);
      return true;
    };
    expect(mend(folder, ['a.md'], editing).map(({ isWritten }) => isWritten)).toEqual([false]);
    expect(readFileSync(path, 'utf8')).toBe(`${faulty}Baru.\n`);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('are left alone where mending would make an error of what had none', () => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { 'a.md': faulty });
    expect(mend(folder, ['a.md'], (_, bytes) => Buffer.from(bytes).toString() === faulty)).toEqual([]);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(faulty);
  });

  it('may be the ends of links, which stay links, and need be no text', () => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { 'real/a.md': faulty, 'c.md': Buffer.from([0x2d, 0xe9, 0x20, 0x0a]) });
    symlinkSync('real/a.md', join(folder, 'b.md'));
    expect(mend(folder, ['b.md', 'c.md']).map(({ path }) => path)).toEqual(['b.md']);
    expect(lstatSync(join(folder, 'b.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real/a.md'), 'utf8')).toBe(whole);
  });
});
