import { mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { isAsRecorded, recordInputs } from '../../../src/build/bundle-inputs.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const inputs = ['src/main.ts', 'src/dates/zone.ts', 'node_modules/luxon/build/luxon.mjs'];

function makeProject(): string {
  const root = makeTemporaryFolder();
  writeFiles(root, {
    'package.json': '{"type":"module"}',
    'src/main.ts': 'import "./dates/zone.ts"; import "luxon";',
    'src/dates/zone.ts': 'export {}',
    'node_modules/.package-lock.json': '{}',
    'node_modules/esbuild/package.json': '{"version":"1.0.0"}',
    'node_modules/luxon/package.json': '{"exports":"./build/luxon.mjs"}',
    'node_modules/luxon/build/luxon.mjs': 'export {}',
  });
  return root;
}

/** A moment after everything that was written so far. */
const later = (root: string) => statSync(root).ctimeMs + 60_000;

const write = (path: string, text: string) => (root: string) => writeFiles(root, { [path]: text });

describe('the record of what a bundle was made from', () => {
  it.each<[string, (root: string) => void]>([
    ['an input is edited', write('src/dates/zone.ts', 'export const zone = 1')],
    ['an input is gone', (root) => rmSync(join(root, 'src/dates/zone.ts'))],
    ['a file appears beside an input', write('src/main/index.ts', '')],
    ['packages appear among the sources', write('src/node_modules/luxon/package.json', '{}')],
    ['the project becomes CommonJS', write('package.json', '{}')],
    ['a package exports another file', write('node_modules/luxon/package.json', '{"exports":"./x.mjs"}')],
    ['a package brings its own packages', write('node_modules/luxon/node_modules/zone/index.js', '')],
    ['packages were installed', write('node_modules/.package-lock.json', '{"packages":{}}')],
    ['the bundler is upgraded', write('node_modules/esbuild/package.json', '{"version":"1.0.1"}')],
    [
      'a package becomes a link to another folder',
      (root) => {
        mkdirSync(join(root, 'elsewhere'));
        symlinkSync(join(root, 'elsewhere'), join(root, 'node_modules/markdown-it'));
      },
    ],
  ])('no longer holds when %s', (_, change) => {
    const root = makeProject();
    const record = recordInputs(inputs, later(root), root);
    if (record === undefined) throw new Error('nothing was recorded');
    expect(isAsRecorded(record, root)).toBe(true);
    change(root);
    expect(isAsRecorded(record, root)).toBe(false);
  });

  it.each<[string, (root: string) => void]>([
    ['other files of the project change', write('content/articles/a.md', 'Isi')],
    ['an editor or a cache leaves a hidden file', write('src/.main.ts.swp', '')],
    ['a file is written again as it was', write('src/dates/zone.ts', 'export {}')],
  ])('still holds when %s', (_, change) => {
    const root = makeProject();
    const record = recordInputs(inputs, later(root), root);
    if (record === undefined) throw new Error('nothing was recorded');
    change(root);
    expect(isAsRecorded(record, root)).toBe(true);
  });

  it('opens no file while the stamp of all of them stands, and every one where it does not', async () => {
    const root = makeProject();
    // A file that has just changed may change again without another stamp.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const record = recordInputs(inputs, later(root), root);
    if (record === undefined) throw new Error('nothing was recorded');
    const wrong = { ...record, files: { ...record.files, 'src/main.ts': 'lain' as Digest } };
    expect(isAsRecorded(wrong, root)).toBe(true);
    expect(isAsRecorded({ ...wrong, stamp: '' }, root)).toBe(false);
    expect(isAsRecorded({ ...record, stamp: 'of another machine' }, root)).toBe(true);
    const absent = { ...record, files: { ...record.files, 'src/main.js': null } };
    expect(isAsRecorded(absent, root)).toBe(true);
    write('src/main.js', '')(root);
    expect(isAsRecorded(absent, root)).toBe(false);
  });

  it('knows packages of the project that the generator is installed in', () => {
    const project = makeTemporaryFolder();
    const root = join(project, 'node_modules/generator');
    writeFiles(root, { 'package.json': '{}', 'src/main.ts': 'import "luxon"' });
    writeFiles(join(project, 'node_modules'), {
      'esbuild/package.json': '{"version":"1.0.0"}',
      'luxon/package.json': '{}',
      'luxon/luxon.mjs': 'export {}',
    });
    const record = recordInputs(['src/main.ts', '../luxon/luxon.mjs'], later(project), root);
    if (record === undefined) throw new Error('nothing was recorded');
    for (const path of ['esbuild/package.json', 'luxon/luxon.mjs', '.package-lock.json']) {
      const before = isAsRecorded(record, root);
      writeFiles(project, { [`node_modules/${path}`]: 'export const edited = 1' });
      expect([before, isAsRecorded(record, root)], path).toEqual([true, false]);
      const again = { 'esbuild/package.json': '{"version":"1.0.0"}', 'luxon/luxon.mjs': 'export {}' };
      writeFiles(join(project, 'node_modules'), again);
    }
  });

  it('knows a whole folder by its names, where that is an input', () => {
    const root = makeProject();
    writeFiles(root, { 'theme/templates/home.tsx': '' });
    const record = recordInputs(['theme/', 'theme/templates/'], later(root), root);
    if (record === undefined) throw new Error('nothing was recorded');
    write('theme/templates/components/byline.tsx', '')(root);
    expect(isAsRecorded(record, root)).toBe(false);
  });

  it('is not made where an input changed after the bundle was begun', () => {
    const root = makeProject();
    const begun = statSync(join(root, 'src/main.ts')).ctimeMs;
    writeFileSync(join(root, 'src/main.ts'), 'export {}');
    expect(recordInputs(inputs, begun, root)).toBeUndefined();
  });
});
