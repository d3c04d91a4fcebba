// Names of packages that are not to be bundled → a plugin of esbuild that has bundles import them from where they lie.
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** A bundle may lie where Node would not find them: package managers differ in what they put beside what. */
export function linkPackages(names: readonly string[]): Plugin {
  const isLinked = new RegExp(`^(?:${names.join('|')})(?:/|$)`);
  return {
    name: 'link-packages',
    setup: ({ onResolve, resolve }) => {
      onResolve({ filter: isLinked }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (pluginData === isLinked) return undefined;
        const found = await resolve(path, { kind, importer, resolveDir, pluginData: isLinked });
        if (found.errors.length > 0) return { path, external: true };
        const isRequired = kind === 'require-call' || kind === 'require-resolve';
        return { path: isRequired ? found.path : pathToFileURL(found.path).href, external: true };
      });
    },
  };
}
