// Where a new repository's generator comes from, as it was typed → as its package.json says so.
import { existsSync } from 'node:fs';
import { basename, isAbsolute, relative, resolve } from 'node:path';

export interface GeneratorSource {
  /** As package.json has it. */
  readonly source: string;
  /** The archive that is to lie in the repository under this name: what lies beside it, no machine of CI has. */
  readonly archive?: { readonly name: string; readonly path: string };
}

/**
 * npm reads a path in package.json from that file's folder, whoever typed it stood elsewhere. `undefined` where no such
 * file is there. Versions, Git addresses and what is spelled `file:…` already stay as they are.
 */
export function generatorSource(written: string, dir: string): GeneratorSource | undefined {
  if (isArchive(written)) {
    const name = basename(written);
    return existsSync(written)
      ? { source: `file:${name}`, archive: { name, path: resolve(written) } }
      : undefined;
  }
  if (!/^[./]/.test(written)) return { source: written };
  if (!existsSync(written)) return undefined;
  return { source: isAbsolute(written) ? written : `file:${relative(resolve(dir), resolve(written))}` };
}

/** As npm tells them (https://docs.npmjs.com/cli/configuring-npm/package-json#local-paths). */
function isArchive(written: string): boolean {
  return /\.(?:tgz|tar\.gz|tar)$/i.test(written) && !/^[\w+.@-]+:/.test(written);
}
