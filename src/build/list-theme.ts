// A theme's folder → the files and folders in it.
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../problem.ts';

/** Paths from the theme's folder, with `/` between parts, sorted; hidden names and what editors leave are passed over. */
export interface ThemeFiles {
  readonly files: readonly string[];
  /** Those of files and of nothing, the theme's own (``) among them. */
  readonly folders: readonly string[];
  /** What is neither: a link to a folder or to nothing, a pipe, a device. */
  readonly others: readonly string[];
}

const leftovers = /^\.|~$|^node_modules$/;

export function listTheme(theme: string): ThemeFiles {
  const files: string[] = [];
  const folders: string[] = [];
  const others: string[] = [];
  const look = (folder: string): void => {
    folders.push(folder);
    for (const entry of entriesOf(join(theme, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) look(path);
      else (isFile(join(theme, path)) ? files : others).push(path);
    }
  };
  look('');
  return {
    files: files.sort(compareText),
    folders: folders.sort(compareText),
    others: others.sort(compareText),
  };
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !leftovers.test(name));
}

/** A link to a file is one. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
