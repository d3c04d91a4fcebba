// This checkout → a copy of its own, which nobody edits but the test. Its packages are links to this one's.
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/project-root.ts';

const copied = [
  'src',
  'templates',
  'scripts',
  '.eleventy.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

export function copyGenerator(dir: string): string {
  for (const name of copied) cpSync(join(projectRoot, name), join(dir, name), { recursive: true });
  const packages = join(projectRoot, 'node_modules');
  for (const name of readdirSync(packages)) {
    // What is kept there is each copy's own.
    if (name === '.cache') continue;
    const scoped = name.startsWith('@')
      ? readdirSync(join(packages, name)).map((each) => join(name, each))
      : [name];
    for (const each of scoped) linkPackage(dir, each);
  }
  return dir;
}

/** In place of the link, the package's own files, to be edited. Returns their folder. */
export function ownPackage(generator: string, name: string): string {
  const folder = join(generator, 'node_modules', name);
  rmSync(folder);
  cpSync(join(projectRoot, 'node_modules', name), folder, { recursive: true });
  return folder;
}

function linkPackage(dir: string, name: string): void {
  const link = join(dir, 'node_modules', name);
  mkdirSync(join(link, '..'), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules', name), link);
}
