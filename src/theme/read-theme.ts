// The working folder → what is wrong with the theme in it; kept until the theme or what it replaces has changed.
import { lstatSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { keep, momentBeside, readKept } from '../build/kept-bundle.ts';
import { projectRoot, themeInUse } from '../build/project-root.ts';
import { digestText } from '../digest.ts';
import { findTheme } from '../launch/bundle-cache.mjs';
import { bundleCache } from '../launch/bundle-folder.ts';
import { hasErrors, type Problem, problem } from '../problem.ts';
import { checkTheme } from './check-theme.ts';

const start = { line: 1, column: 1 };

/** Beside `content/`, they look like a theme. */
const misnamed = ['templates', 'layouts', 'components', 'themes', 'tema'];

/** How it is looked at is not among what is looked at. */
const ownInputs = [
  'src/build/list-theme.ts',
  'src/build/take-overrides.ts',
  'src/theme/bundling-problems.ts',
  'src/theme/check-theme.ts',
  'src/theme/check-types.ts',
  'src/theme/nearest-file.ts',
  'src/theme/theme-places.ts',
];

/** None where there is no theme. Paths count from the content folder, as those of all problems do. */
export async function readTheme(
  home: string,
  contentDir: string,
  keepIn: string = bundleCache,
): Promise<readonly Problem[]> {
  const theme = findTheme(home);
  const problems = theme === undefined ? findLost(home) : await readKeptTheme(theme, keepIn);
  const fromContent = (path: string) => relative(contentDir, join(home, path)).replaceAll(sep, '/');
  return [
    ...problems.map((each) => ({ ...each, path: fromContent(join('theme', each.path)) })),
    ...findMisplaced(home).map((folder) =>
      problem('notice', 'theme/elsewhere', fromContent(folder), start, { folder }),
    ),
  ];
}

async function readKeptTheme(theme: string, keepIn: string): Promise<readonly Problem[]> {
  const path = join(keepIn, `theme-${digestText(theme).slice(0, 16)}`);
  const kept = readKept<readonly Problem[]>(path);
  if (kept !== undefined) return kept;
  const since = momentBeside(path);
  const { problems, inputs } = await checkTheme(theme);
  if (inputs !== undefined) keep(path, problems, [...inputs, ...ownInputs], since);
  return problems;
}

/** A link that leads nowhere, or a file: the site would be published without what was to be its theme. */
function findLost(home: string): Problem[] {
  const isThere = lstatSync(join(home, 'theme'), { throwIfNoEntry: false }) !== undefined;
  return isThere ? [problem('error', 'theme/not-a-folder', '', start, {})] : [];
}

function findMisplaced(home: string): string[] {
  if (join(home, sep) === projectRoot) return [];
  return misnamed.filter((name) => statSync(join(home, name), { throwIfNoEntry: false })?.isDirectory());
}

/** A site must not be published without its theme: throws where a theme without a fault is not in this process. */
export async function insistOnTheme(home: string, problems: readonly Problem[]): Promise<void> {
  if (hasErrors(problems) || findTheme(home) === themeInUse) return;
  const { freshBundles } = await import('../launch/make-bundles.ts');
  // What kept it out keeps it out again, and says so.
  await freshBundles();
  throw new ThemeChanged();
}

/** The theme came, went or was mended while the command started. */
export class ThemeChanged extends Error {
  constructor() {
    super('the theme changed while the command started');
    this.name = 'ThemeChanged';
  }
}
