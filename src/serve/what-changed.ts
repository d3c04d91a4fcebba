// Changed paths → what must be loaded anew before the preview is built again.
import { basename, join, relative, sep } from 'node:path';
import { projectRoot } from '../build/project-root.ts';

/**
 * `server`: all; `code`: the builder's process; `templates`: only the processes that render; `assets`: no process at
 * all.
 */
export interface Reloading {
  readonly server: boolean;
  readonly code: boolean;
  readonly templates: boolean;
  readonly assets: boolean;
}

const serverScripts = ['scripts/preview.ts', 'scripts/run.mjs'];
/** What the server's process runs; what it shares with the builder is the builder's before all. */
const serverPaths = [...serverScripts, 'src/serve', 'src/command', 'src/launch', ...stringsOfServer()];
const codePaths = ['src', '.eleventy.ts', ...serverScripts];
const templatesPath = 'templates';
/** Style sheets and client code. */
const assetsPath = join(templatesPath, 'assets');

/** A file in the folder `theme` is what it takes the place of. */
export function findReloading(paths: readonly string[], theme: string): Reloading {
  const inProject = paths.map((path) => relative(lies(path, theme) ? theme : projectRoot, path));
  return {
    server: inProject.some((path) => serverPaths.some((own) => lies(path, own))),
    code: inProject.some((path) => codePaths.some((code) => lies(path, code))),
    templates: inProject.some((path) => lies(path, templatesPath) && !lies(path, assetsPath)),
    assets: inProject.some((path) => lies(path, assetsPath)),
  };
}

/** So many changes at once may be more than the system could tell of. */
const mostTold = 200;

/** Paths relative to the content folder; `undefined` where it is the whole folder, or too much to name. */
export function findChangedContent(
  paths: readonly string[],
  contentDir: string,
): readonly string[] | undefined {
  if (paths.length > mostTold || paths.includes(contentDir)) return undefined;
  return paths
    .filter((path) => lies(path, contentDir))
    .map((path) => relative(contentDir, path).replaceAll(sep, '/'));
}

/** In the generator's own folder, everything that the site is not made from. */
export function isOutsideProjectCode(path: string): boolean {
  const inProject = relative(projectRoot, path);
  // Folders on the way to code are looked into.
  const leadsToCode = (code: string): boolean => lies(inProject, code) || lies(code, inProject);
  return isScratch(path) || ![...codePaths, templatesPath].some(leadsToCode);
}

/** What editors, version control and package managers keep beside the files they are about. */
export function isScratch(path: string): boolean {
  const name = basename(path);
  return (name.startsWith('.') && name !== '.eleventy.ts') || name.endsWith('~') || name === 'node_modules';
}

function stringsOfServer(): string[] {
  return ['', 'id/', 'en/'].map((language) => `src/strings/${language}preview.ts`);
}

/** Also where it is that folder itself. */
export function lies(path: string, inside: string): boolean {
  return path === inside || path.startsWith(`${inside}${sep}`);
}
