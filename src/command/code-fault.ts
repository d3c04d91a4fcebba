// An error that templates or other code of the generator gave rise to → where it is, and what is wrong there.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../build/project-root.ts';

export interface CodeFault {
  /** Path from the generator's folder, line and column, both from 1: `templates/article.11ty.tsx:12:7`. */
  readonly place: string;
  readonly message: string;
}

/** esbuild's: `templates/article.11ty.tsx:12:7: ERROR: Expected ">" but found "<"`. */
const bundlerError = /^(?:.*\n)*?((?:templates|src|scripts)\/\S+:\d+:\d+): ERROR: (.+)/;

/** A line of a stack: `at render (/home/…/templates/article.11ty.tsx:12:7)`. */
const stackPlace = /^\s+at (?:.*\()?((?:file:\/\/)?\/[^()]+?):(\d+):(\d+)\)?$/gm;

/** Where errors come from that are nobody's slip in a template: they only pass through. */
const passing = /^src\/build\//;

/** `undefined` for errors of the machine, and where the error names no place in the generator's own folders. */
export function findCodeFault(error: unknown): CodeFault | undefined {
  if (!(error instanceof Error) || /^E[A-Z]{2,}:/.test(error.message)) return undefined;
  const bundling = bundlerError.exec(error.message);
  if (bundling !== null) return { place: bundling[1] ?? '', message: bundling[2] ?? '' };
  for (const [, file = '', line, column] of (error.stack ?? '').matchAll(stackPlace)) {
    const path = relative(projectRoot, file.startsWith('file://') ? fileURLToPath(file) : file);
    if (!/^(?:templates|src)\//.test(path) || passing.test(path)) continue;
    return { place: `${path}:${line}:${column}`, message: error.message.split('\n')[0] ?? '' };
  }
  return undefined;
}
