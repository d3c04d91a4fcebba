// Where a new repository's generator comes from, as it was typed → as its package.json says so.
import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';

/**
 * npm reads a path in package.json from that file's folder, whoever typed it stood elsewhere. `undefined` where no such
 * file is there. Versions, Git addresses and what is spelled `file:…` already stay as they are.
 */
export function generatorSource(written: string, dir: string): string | undefined {
  if (!isPath(written)) return written;
  if (!existsSync(written)) return undefined;
  return isAbsolute(written) ? written : `file:${relative(resolve(dir), resolve(written))}`;
}

/** As npm tells them (https://docs.npmjs.com/cli/configuring-npm/package-json#local-paths). */
function isPath(written: string): boolean {
  const isArchive = /\.(?:tgz|tar\.gz|tar)$/i.test(written) && !/^[\w+.@-]+:/.test(written);
  return isArchive || /^(?:\.|\/)/.test(written);
}
