// An error that templates or other code gave rise to → where it is, and what is wrong there.
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot, themeInUse } from '../build/project-root.ts';

export interface CodeFault {
  /** Path from the generator's folder, line and column, both from 1: `templates/article.11ty.tsx:12:7`. */
  readonly place: string;
  readonly message: string;
  /** Whether it is in the newsroom's own theme: then the path is from the folder that holds it, `theme/…`. */
  readonly isInTheme: boolean;
}

/** esbuild's: `templates/article.11ty.tsx:12:7: ERROR: Expected ">" but found "<"`. */
const bundlerError = /^(\S.*):(\d+):(\d+): ERROR: (.+)$/m;

/** A line of a stack: `at render (/home/…/templates/article.11ty.tsx:12:7)`. */
const stackPlace = /^\s+at (?:.*\()?((?:file:\/\/)?\/[^()]+?):(\d+):(\d+)\)?$/gm;

/** Where errors come from that are nobody's slip in a template: they only pass through. */
const passing = /^src\/build\//;

/**
 * `undefined` for errors of the machine, and where the error names no place in the generator's own folders or the theme.
 * A place in the theme is told before others that are nearer: what the generator makes of it is not its own.
 */
export function findCodeFault(error: unknown, theme: string | undefined = themeInUse): CodeFault | undefined {
  if (!(error instanceof Error) || /^E[A-Z]{2,}:/.test(error.message)) return undefined;
  const bundling = bundlerError.exec(error.message);
  if (bundling !== null) {
    const [, file = '', line, column, message = ''] = bundling;
    const path = pathOfCode(resolve(projectRoot, file), theme);
    return path === undefined
      ? undefined
      : { place: `${path}:${line}:${column}`, message, isInTheme: isOfTheme(path) };
  }
  const faults = [...(error.stack ?? '').matchAll(stackPlace)].flatMap(([, file = '', line, column]) => {
    const path = pathOfCode(file.startsWith('file://') ? fileURLToPath(file) : file, theme);
    if (path === undefined || passing.test(path)) return [];
    const message = error.message.split('\n')[0] ?? '';
    return [{ place: `${path}:${line}:${column}`, message, isInTheme: isOfTheme(path) }];
  });
  return faults.find(({ isInTheme }) => isInTheme) ?? faults[0];
}

function pathOfCode(file: string, theme: string | undefined): string | undefined {
  if (theme !== undefined && file.startsWith(theme + sep)) return `theme${file.slice(theme.length)}`;
  const path = relative(projectRoot, file);
  return /^(?:templates|src|scripts)\//.test(path) ? path : undefined;
}

function isOfTheme(path: string): boolean {
  return path.startsWith(`theme${sep}`);
}
