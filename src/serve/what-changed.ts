// Changed paths → what must be loaded anew before the preview is built again.
import { basename, join, relative, sep } from 'node:path';
import { projectRoot } from '../build/project-root.ts';

/** `code`: the builder's process; `templates`: only the processes that render. Content is read by every build anyway. */
export interface Reloading {
  readonly code: boolean;
  readonly templates: boolean;
}

const codePaths = ['src', '.eleventy.ts'];
const templatesPath = 'templates';
/** Style sheets and client code are bundled from disk by every build. */
const assetsPath = join(templatesPath, 'assets');

export function findReloading(paths: readonly string[]): Reloading {
  const inProject = paths.map((path) => relative(projectRoot, path));
  return {
    code: inProject.some((path) => codePaths.some((code) => lies(path, code))),
    templates: inProject.some((path) => lies(path, templatesPath) && !lies(path, assetsPath)),
  };
}

/** In the generator's own folder, everything that the site is not made from. */
export function isOutsideProjectCode(path: string): boolean {
  const inProject = relative(projectRoot, path);
  return isScratch(path) || ![...codePaths, templatesPath].some((code) => lies(inProject, code));
}

/** What editors, version control and package managers keep beside the files they are about. */
export function isScratch(path: string): boolean {
  const name = basename(path);
  return (name.startsWith('.') && name !== '.eleventy.ts') || name.endsWith('~') || name === 'node_modules';
}

function lies(path: string, inside: string): boolean {
  return path === inside || path.startsWith(`${inside}${sep}`);
}
