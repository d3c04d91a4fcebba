// A theme → everything that is wrong with it, found by bundling what it replaces.
import { join } from 'node:path';
import { namedInStyles } from '../build/assets.ts';
import { bundle, inputsOfTheme } from '../build/bundle.ts';
import { listTheme } from '../build/list-theme.ts';
import { projectRoot } from '../build/project-root.ts';
import { type Problem, problem } from '../problem.ts';
import {
  type BundlingPlaces,
  isBuildFailure,
  problemsOfFailure,
  problemsOfWarnings,
} from './bundling-problems.ts';
import { checkTypes } from './check-types.ts';
import { placeTheme, tellUseless } from './theme-places.ts';

export interface ThemeReading {
  /** Paths count from the theme's folder. */
  readonly problems: readonly Problem[];
  /** Paths from the generator's folder: all that the reading comes from; `undefined` where something cannot be bundled. */
  readonly inputs: readonly string[] | undefined;
}

const start = { line: 1, column: 1 };
const forBrowsers = /^templates\/assets\//;
const isCode = /\.tsx?$/;

export async function checkTheme(theme: string): Promise<ThemeReading> {
  const listed = listTheme(theme);
  const generator = new Set(['templates', 'src/strings'].flatMap(listGenerator));
  const { overrides, additions, problems } = placeTheme(listed, generator);
  const places = { root: projectRoot, theme, known: new Set([...generator, ...listed.files]) };
  const groups = [true, false].map((is) => overrides.filter((path) => forBrowsers.test(path) === is));
  const bundlings = await Promise.all(groups.map((group) => bundleOverrides(group, places)));
  const taken = new Set(bundlings.flatMap((each) => [...each.taken]));
  const useless = additions.filter((path) => !taken.has(path));
  const isWhole = bundlings.every(({ inputs }) => inputs !== undefined);
  const code = [...overrides, ...taken].filter((path) => isCode.test(path));
  const inputs = [...bundlings.flatMap((each) => each.inputs ?? []), ...inputsOfTheme(theme)];
  return {
    problems: [
      ...problems,
      ...bundlings.flatMap((each) => each.problems),
      ...(isWhole ? await checkTypes(theme, [...new Set(code)]) : []),
      ...useless.map((path) => tellUseless(path, generator)),
    ],
    inputs: isWhole ? inputs : undefined,
  };
}

interface Bundling {
  readonly problems: readonly Problem[];
  /** Files of the theme that others import. */
  readonly taken: ReadonlySet<string>;
  readonly inputs: readonly string[] | undefined;
}

/** Together, which is quick; where that fails one by one, so that the fault of one hides none of another's. */
async function bundleOverrides(overrides: readonly string[], places: BundlingPlaces): Promise<Bundling> {
  const whole = await bundleSome(overrides, places);
  if (whole.inputs !== undefined) return whole;
  const single = await Promise.all(overrides.map((path) => bundleSome([path], places)));
  const found = new Map([whole, ...single].flatMap((each) => each.problems.map((one) => [keyOf(one), one])));
  const taken = new Set([whole, ...single].flatMap((each) => [...each.taken]));
  return { problems: [...found.values()], taken, inputs: undefined };
}

async function bundleSome(overrides: readonly string[], places: BundlingPlaces): Promise<Bundling> {
  const { root, theme } = places;
  const taken = new Set<string>();
  const isForBrowsers = overrides.some((path) => forBrowsers.test(path));
  const entries = overrides.flatMap((path) => [
    { in: join(theme, path), out: `theme/${path}` },
    ...(isCode.test(path) ? [{ in: join(root, path), out: `generator/${path}` }] : []),
  ]);
  try {
    const { metafile, warnings, inputs } = await bundle(
      {
        entryPoints: entries,
        ...(isForBrowsers ? { platform: 'browser', ...namedInStyles } : { platform: 'node' }),
        format: 'esm',
        outdir: 'checked',
      },
      { theme, onTaken: (path) => taken.add(path) },
    );
    const exportsOf = (out: string) => metafile.outputs[`checked/${out}.js`]?.exports ?? [];
    const lacking = overrides.flatMap((path) => {
      const own = new Set(exportsOf(`theme/${path}`));
      return exportsOf(`generator/${path}`)
        .filter((name) => !own.has(name))
        .map((name) => problem('error', 'theme/export-missing', path, start, { name, path }));
    });
    return { problems: [...lacking, ...problemsOfWarnings(warnings, places)], taken, inputs };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return { problems: problemsOfFailure(error, places), taken, inputs: undefined };
  }
}

/** The same fault, seen from several files that meet it. */
function keyOf({ path, line, column, rule, details }: Problem): string {
  return JSON.stringify([path, line, column, rule, details]);
}

function listGenerator(folder: string): string[] {
  const { files } = listTheme(join(projectRoot, folder));
  return files.filter((path) => !path.endsWith('.json')).map((path) => `${folder}/${path}`);
}
