// Files and folders as they were typed → what is meant of the content folder.
import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type CommandFault, fault } from './fault.ts';
import { findFileNear } from './meant-content.ts';

export interface AskedFiles {
  /** Relative to the content folder, with `/` between their parts; of files that lie there. `''` is all of it. */
  readonly paths: readonly string[];
  readonly faults: readonly CommandFault[];
}

/** From here, as shells complete them, or from the content folder, as reports print them. */
export function findAskedFiles(typed: readonly string[], content: string): AskedFiles {
  const paths: string[] = [];
  const faults: CommandFault[] = [];
  for (const file of typed) {
    const place = [resolve(file), join(resolve(content), file)].find((each) => existsSync(each));
    if (place === undefined) {
      faults.push(fault('file-absent', { file, nearest: findFileNear(file, content) }));
      continue;
    }
    const path = relative(realpathSync(content), realpathSync(place)).replaceAll(sep, '/');
    if (path === '..' || path.startsWith('../'))
      faults.push(fault('file-outside-content', { file, content }));
    else paths.push(path);
  }
  return { paths, faults };
}

/** Whether a path of the content folder is asked for, by itself or by a folder; everything is where nothing was. */
export function isAskedFor(path: string, asked: readonly string[]): boolean {
  return (
    asked.length === 0 || asked.some((each) => each === '' || path === each || path.startsWith(`${each}/`))
  );
}
