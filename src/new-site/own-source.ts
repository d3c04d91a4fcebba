// The generator's own folder → where a new repository can have the same generator from, as `--generator` takes it.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isJsonObject, parseJson } from '../json-value.ts';

export type OwnSource =
  | { readonly kind: 'installed'; readonly written: string }
  /** Runs from a checkout, whose version no registry needs to have. */
  | { readonly kind: 'checkout' };

/**
 * As the package.json says it in whose folder the package `name` is installed at `root`; `version` where none does, as where
 * it is installed for the whole machine. A path comes back absolute.
 */
export function findOwnSource(root: string, { name, version }: Package): OwnSource {
  const end = root.search(/[/\\]node_modules[/\\]/);
  if (end < 0) return { kind: 'checkout' };
  const project = root.slice(0, end);
  const written = dependencyOf(join(project, 'package.json'), name) ?? version;
  const path = /^file:(.*)$/.exec(written)?.[1];
  return { kind: 'installed', written: path === undefined ? written : resolve(project, path) };
}

export interface Package {
  readonly name: string;
  readonly version: string;
}

function dependencyOf(manifest: string, name: string): string | undefined {
  const written = parseJson(textOf(manifest));
  if (!isJsonObject(written)) return undefined;
  for (const list of [written.dependencies, written.devDependencies]) {
    const source = isJsonObject(list) ? list[name] : undefined;
    if (typeof source === 'string') return source;
  }
  return undefined;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** `path` of the package; else npm's own last line. */
export type Packing =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly message: string };

/** Packs the checkout at `root` into `folder`, which is empty, as npm would publish it. Takes some seconds. */
export function packCheckout(root: string, folder: string): Packing {
  const args = ['pack', '--silent', '--ignore-scripts', '--dry-run=false', '--pack-destination', folder];
  const { status, stderr, error } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [name] = readdirSync(folder);
  if (status === 0 && name !== undefined) return { ok: true, path: join(folder, name) };
  return { ok: false, message: error?.message ?? stderr.trim().split('\n').at(-1) ?? '' };
}
