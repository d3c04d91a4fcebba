// The files of a theme and of the generator → which replaces which, and what has no place there.

import type { ThemeFiles } from '../build/list-theme.ts';
import { isReplaceable } from '../build/take-overrides.ts';
import { findNearest } from '../content/nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { findNearestFile } from './nearest-file.ts';

export interface ThemePlaces {
  /** Each has a counterpart of the same path in the generator. */
  readonly overrides: readonly string[];
  /** Those that others may import, and nothing else. */
  readonly additions: readonly string[];
  /** Their paths count from the theme's folder. */
  readonly problems: readonly Problem[];
}

const start = { line: 1, column: 1 };

/** Beside the folders: what a theme says of itself, to people and to editors. */
const ofNoSite = /^(?:[^/]+\.md|LICENSE[^/]*|tsconfig\.json|package(?:-lock)?\.json)$/i;

/** `generator` lists what can be replaced, by its path from the generator's folder. */
export function placeTheme(
  { files, folders, others }: ThemeFiles,
  generator: ReadonlySet<string>,
): ThemePlaces {
  const placed = files.filter((path) => isReplaceable(path) || !(path.includes('/') || ofNoSite.test(path)));
  const strange = folders.filter((folder) => isStrange(folder) && !isStrange(parentOf(folder)));
  return {
    overrides: placed.filter((path) => generator.has(path)),
    additions: placed.filter((path) => !generator.has(path)),
    problems: [
      ...others.map((path) => problem('error', 'theme/not-a-file', path, start, {})),
      ...strange.map((folder) => {
        const nearest = nearestFolder(folder, generator);
        return problem('error', 'theme/folder', folder, start, { folder, nearest });
      }),
    ],
  };
}

/** A file that neither replaces another nor is used by one that does. */
export function tellUseless(path: string, generator: ReadonlySet<string>): Problem {
  const nearest = findNearestFile(path, generator);
  return problem('error', 'theme/replaces-nothing', path, start, { path, nearest });
}

function isStrange(folder: string): boolean {
  const leadsOn = folder === '' || folder === 'src';
  return !leadsOn && !isReplaceable(`${folder}/`);
}

function parentOf(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}

/** `components` → `templates/components`; `template` → `templates`. */
function nearestFolder(folder: string, generator: ReadonlySet<string>): string | undefined {
  const known = new Set([...generator].map(parentOf));
  return [...known].find((each) => each.endsWith(`/${folder}`)) ?? findNearest(folder, known);
}
