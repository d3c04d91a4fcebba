// The generator's folder and a theme's → a plugin of esbuild that takes the theme's files for the generator's.
import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import type { OnResolveArgs, OnResolveResult, Plugin, PluginBuild } from 'esbuild';

/** What a theme may replace: page kinds, layouts, components, styles, client code, and words. */
const replaceable = /^(?:templates|src\/strings)\//;

/** `arsip-berita/…` names the generator's own file, whatever the theme has in its place. */
const ownName = /^arsip-berita\//;

/** Marks a question that this plugin asks itself. */
const asked = Symbol('asked');

export function isReplaceable(path: string): boolean {
  return replaceable.test(path);
}

/**
 * A file of the theme stands at the place that its path names in the generator's folder: it is found there by whoever
 * imports that place, and what it imports itself is looked for from there, packages too. `onTaken` is told of every file
 * of the theme that something imports: its path from the theme's folder.
 */
export function takeOverrides(
  root: string,
  theme: string,
  onTaken: (path: string) => void = () => undefined,
): Plugin {
  const take = (path: string): OnResolveResult => {
    onTaken(path);
    return { path: join(theme, path) };
  };
  return {
    name: 'take-overrides',
    setup: (build) => {
      build.onResolve({ filter: /./ }, async (args) => {
        if (args.pluginData === asked) return undefined;
        if (ownName.test(args.path)) return fileIn(root, args.path.replace(ownName, ''));
        const isOfTheme = isInside(theme, args.importer);
        const place = placeOf(args, isOfTheme ? theme : root);
        if (place === undefined) return isOfTheme ? await resolveFromGenerator(build, args, root) : undefined;
        if ((isReplaceable(place) || isOfTheme) && isFileIn(theme, place)) return take(place);
        return isOfTheme ? fileIn(root, place) : undefined;
      });
    },
  };
}

/** What is imported, as a path from the generator's folder; `undefined` where that is a package or lies elsewhere. */
function placeOf({ path, kind, resolveDir }: OnResolveArgs, from: string): string | undefined {
  if (kind === 'entry-point') return isAbsolute(path) ? undefined : normalize(path).replaceAll(sep, '/');
  const isOfStyle = kind === 'import-rule' || kind === 'url-token';
  if (!/^\.{1,2}\//.test(path) && !(isOfStyle && /^[\w-]/.test(path) && !path.includes(':')))
    return undefined;
  const place = relative(from, resolve(resolveDir, path)).replaceAll(sep, '/');
  return place.startsWith('../') || isAbsolute(place) ? undefined : place;
}

/** A theme imports the generator's packages, lest there be two of one; its own are found where it lies. */
async function resolveFromGenerator(
  { resolve: ask }: PluginBuild,
  { path, kind, importer }: OnResolveArgs,
  root: string,
): Promise<OnResolveResult | undefined> {
  if (/^[./]/.test(path)) return undefined;
  const found = await ask(path, { kind, importer, resolveDir: root, pluginData: asked });
  const { external, sideEffects, namespace } = found;
  return found.errors.length > 0 ? undefined : { path: found.path, external, sideEffects, namespace };
}

function fileIn(root: string, path: string): OnResolveResult | undefined {
  return isFileIn(root, path) ? { path: join(root, path) } : undefined;
}

function isFileIn(folder: string, path: string): boolean {
  return existsSync(join(folder, path)) && statSync(join(folder, path)).isFile();
}

function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder + sep);
}
