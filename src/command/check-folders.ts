// The folders that a command was given → what would make one destroy or feed on another.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { isShare } from '../build/share-folder.ts';
import { type CommandFault, fault } from './fault.ts';
import { findContentNear, findFolderOfContent } from './meant-content.ts';
import { realPathOf } from './real-path.ts';

/** As `findTheme` names it. */
const themeFolder = 'theme';

/** The content folder must be there: a slip in `--content` must not publish an empty site, nor a clone without submodules. */
export function checkContentFolder(content: string): CommandFault[] {
  const stat = statSync(content, { throwIfNoEntry: false });
  if (stat === undefined) return [fault('content-absent', { content, above: findFolderOfContent(content) })];
  if (!stat.isDirectory()) return [fault('content-not-a-folder', { content })];
  if (isEmptySubmodule(realPathOf(content))) return [fault('content-submodule', { content })];
  const meant = findContentNear(content);
  return meant === undefined ? [] : [fault('content-elsewhere', { content, meant })];
}

/** Git makes the folder of a submodule, and fills it only when it is asked to. */
function isEmptySubmodule(folder: string): boolean {
  if (readdirSync(folder).length > 0) return false;
  for (let outer = dirname(folder); ; outer = dirname(outer)) {
    const list = join(outer, '.gitmodules');
    if (existsSync(list)) {
      const path = relative(outer, folder).split(sep).join('/');
      const lines = readFileSync(list, 'utf8').split('\n');
      return lines.some((line) => /^\s*path\s*=\s*(.*?)\/?\s*$/.exec(line)?.[1] === path);
    }
    if (outer === dirname(outer)) return false;
  }
}

export interface Folders {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
}

/** Whatever stands in the output folder and was not made by a build is removed: nothing else may live there. */
export function checkFolders({ content, out, cache }: Folders): CommandFault[] {
  const faults: CommandFault[] = [];
  if (contains(content, out)) faults.push(fault('out-inside-content', { out, content }));
  else if (contains(out, content)) faults.push(fault('content-inside-out', { out, content }));
  if (contains(out, cache)) faults.push(fault('cache-inside-out', { out, cache }));
  return [...faults, ...checkCacheFolder({ content, cache })];
}

/**
 * A cache among the texts would be committed with them, and its files be taken for writers' slips. A hidden one, as
 * `.cache` is where the command runs in the content folder itself, is passed over like all that is hidden there.
 */
export function checkCacheFolder({ content, cache }: Pick<Folders, 'content' | 'cache'>): CommandFault[] {
  const isHidden = relative(realPathOf(content), realPathOf(cache)).split(sep).some(beginsWithDot);
  return contains(content, cache) && !isHidden ? [fault('cache-inside-content', { cache, content })] : [];
}

function beginsWithDot(name: string): boolean {
  return name.startsWith('.');
}

/** Folders that shards left: each must be there and must not be cleared away by the join. */
export function checkShares(shares: readonly string[], { out }: Pick<Folders, 'out'>): CommandFault[] {
  return shares.flatMap((share) => {
    if (!existsSync(share)) return [fault('share-absent', { share })];
    if (!isShare(share)) return [fault('not-a-share', { share })];
    return contains(out, share) ? [fault('share-inside-out', { out, share })] : [];
  });
}

/** A folder to publish to must be apart from all that is read, and from where a theme would be. */
export function checkTargetFolder(target: string, others: readonly string[]): CommandFault[] {
  const near = others.filter((folder) => contains(target, folder) || contains(folder, target));
  if (contains(themeFolder, target)) near.push(themeFolder);
  return near.map((folder) => fault('target-inside', { target, folder }));
}

/** What a publication tells a CDN replaces the file of that name: a text, or one that was built, must not be lost by it. */
export function checkChangesFile(changes: string, folders: readonly string[]): CommandFault[] {
  const around = folders.filter((folder) => contains(folder, changes));
  return around.map((folder) => fault('changes-inside', { changes, folder }));
}

/** A folder contains itself. */
export function contains(outer: string, inner: string): boolean {
  const path = relative(realPathOf(outer), realPathOf(inner));
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !path.startsWith(sep));
}
