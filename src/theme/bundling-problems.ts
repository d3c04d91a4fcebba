// What esbuild says of a bundle with a theme in it → problems at their places in the theme.
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { BuildFailure, Message } from 'esbuild';
import { type Position, type Problem, problem } from '../problem.ts';
import { findNearestFile } from './nearest-file.ts';

/** Where the bundle was made: paths in messages count from `root`. */
export interface BundlingPlaces {
  /** The generator's folder. */
  readonly root: string;
  readonly theme: string;
  /** Paths from either folder of all that can be imported. */
  readonly known: ReadonlySet<string>;
}

const ownName = 'arsip-berita/';
const start: Position = { line: 1, column: 1 };

/** Paths count from the theme's folder. */
export function problemsOfFailure(failure: BuildFailure, places: BundlingPlaces): Problem[] {
  return failure.errors.map((error) => problemOfError(error, places));
}

/** Those in the theme's own files. */
export function problemsOfWarnings(warnings: readonly Message[], places: BundlingPlaces): Problem[] {
  return warnings.flatMap((warning) => {
    const path = pathInTheme(warning.location?.file, places);
    if (path === undefined) return [];
    return [problem('notice', 'theme/doubtful', path, positionOf(warning), { reason: reasonOf(warning) })];
  });
}

export function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}

function problemOfError(error: Message, places: BundlingPlaces): Problem {
  const path = pathInTheme(error.location?.file, places);
  const position = positionOf(error);
  const lacking = /^No matching export in "(.+)" for import "(.+)"$/.exec(error.text);
  if (lacking !== null) {
    const [, file = '', name = ''] = lacking;
    const from = pathInTheme(file, places);
    if (path === undefined) {
      return problem('error', 'theme/export-missing', from ?? '', start, { name, path: from ?? file });
    }
    const nearest = /import "([^"]+)" instead/.exec(reasonOf(error))?.[1];
    return problem('error', 'theme/import-missing', path, position, { name, from: from ?? file, nearest });
  }
  const written = /^Could not resolve "(.+)"/.exec(error.text)?.[1];
  if (written !== undefined && path !== undefined) {
    const nearest = nearestImport(written, path, places.known);
    return problem('error', 'theme/import-absent', path, position, { written, nearest });
  }
  const ending = /^No loader is configured for "(.+)" files/.exec(error.text)?.[1];
  if (ending !== undefined && path !== undefined) {
    return problem('error', 'theme/import-kind', path, position, { ending });
  }
  return problem('error', 'theme/syntax', path ?? '', position, { reason: reasonOf(error) });
}

/** `./moement.tsx` in `templates/components/byline.tsx` → `./moment.tsx`. */
function nearestImport(written: string, path: string, known: ReadonlySet<string>): string | undefined {
  if (written.startsWith(ownName)) {
    const nearest = findNearestFile(written.slice(ownName.length), known);
    return nearest && `${ownName}${nearest}`;
  }
  if (!written.startsWith('.')) return undefined;
  const nearest = findNearestFile(join(dirname(path), written).replaceAll(sep, '/'), known);
  if (nearest === undefined) return undefined;
  const found = relative(dirname(path), nearest).replaceAll(sep, '/');
  return found.startsWith('.') ? found : `./${found}`;
}

function pathInTheme(file: string | undefined, { root, theme }: BundlingPlaces): string | undefined {
  if (file === undefined) return undefined;
  const path = resolve(root, file);
  return path.startsWith(theme + sep) ? path.slice(theme.length + 1).replaceAll(sep, '/') : undefined;
}

/** esbuild counts lines from 1, and columns from 0 in bytes. */
function positionOf({ location }: Message): Position {
  if (location === null) return start;
  const before = Buffer.from(location.lineText).subarray(0, location.column).toString();
  return { line: location.line, column: before.length + 1 };
}

function reasonOf({ text, notes }: Message): string {
  const advice = notes.map((note) => note.text).filter((each) => each.startsWith('Did you mean'));
  return [text, ...advice].join(' ');
}
