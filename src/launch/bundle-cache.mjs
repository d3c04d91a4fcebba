// Where the generator's bundles are kept, and what they are bundled with. Plain JavaScript with its types beside it
// (bundle-cache.d.mts): scripts/run.mjs asks before anything could read TypeScript.
import { createHash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const packages = `${sep}node_modules${sep}`;

export const pointerName = 'current';

export function findTheme(home) {
  try {
    const theme = realpathSync(join(home, 'theme'));
    return statSync(theme).isDirectory() ? theme : undefined;
  } catch {
    return undefined;
  }
}

export function bundleCaches({ root, theme = '', home }) {
  const key = createHash('sha256').update(`${root}\0${theme}`).digest('hex').slice(0, 16);
  // Installed, the generator's own folder is the package manager's.
  const project = root.includes(packages) ? root.slice(0, root.indexOf(packages)) : root;
  return [join(project, 'node_modules/.cache'), join(home, '.cache')].map((folder) =>
    join(folder, 'arsip-berita', key),
  );
}
