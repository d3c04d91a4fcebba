// The outputs that changed since what is published → a folder of just these, with a list that names them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../problem.ts';
import { type Installation, install } from './install.ts';
import { makeFolders } from './make-folders.ts';
import { walkFiles } from './out-folder.ts';

/** The list in every delta folder: without it a folder is not ours. */
export const changesPath = 'changes.json';

/**
 * `{"whole": …, "changed": […], "removed": […]}`, paths relative to the site's root, sorted. `isWhole` where it is not
 * known what is published: all is in `changed`, and whatever else is published is to go. What an older delta left in
 * the folder goes.
 */
export function installDelta(
  dir: string,
  stagingDir: string,
  { written, removed }: Installation,
  { isWhole }: { readonly isWhole: boolean },
): void {
  const changes = {
    whole: isWhole,
    changed: [...written].sort(compareText),
    removed: [...removed].sort(compareText),
  };
  makeFolders(stagingDir);
  writeFileSync(join(stagingDir, changesPath), `${JSON.stringify(changes, null, 2)}\n`);
  const kept = new Set(written).add(changesPath);
  const older = [...walkFiles(dir)].filter((path) => !kept.has(path));
  install(dir, stagingDir, { written: [...kept], removed: older });
}
