// Files and folders that an import was given → the files in them that its kind reads, or what is wrong with them.
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, type Problem, problem } from '../problem.ts';

export interface SourceFiles {
  /** Each once: those that were named in that order, those of a folder in the order of their paths. */
  readonly files: readonly string[];
  /** In all. */
  readonly bytes: number;
  readonly problems: readonly Problem[];
}

const start = { line: 1, column: 1 };

/** Folders are gone through to their ends, without hidden files and without following links to other folders. */
export function listSourceFiles(operands: readonly string[], endings: readonly string[]): SourceFiles {
  const files = new Set<string>();
  const problems: Problem[] = [];
  for (const operand of operands) {
    const stat = statIfThere(operand);
    if (stat === undefined) problems.push(problem('error', 'source/no-file', operand, start, {}));
    else if (!stat.isDirectory()) files.add(operand);
    else {
      const found = filesUnder(operand, endings);
      if (found.length === 0) problems.push(problem('error', 'source/no-files', operand, start, { endings }));
      for (const file of found) files.add(file);
    }
  }
  for (const file of files) problems.push(...checkReadable(file));
  const bytes = [...files].reduce((sum, file) => sum + (statIfThere(file)?.size ?? 0), 0);
  return { files: [...files], bytes, problems };
}

function filesUnder(folder: string, endings: readonly string[]): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(path, endings);
      const isFile = entry.isFile() || (entry.isSymbolicLink() && statIfThere(path)?.isFile() === true);
      return isFile && endings.some((ending) => entry.name.toLowerCase().endsWith(ending)) ? [path] : [];
    });
}

function checkReadable(path: string): Problem[] {
  try {
    // A device or a pipe may never end.
    if (!statSync(path).isFile()) return [problem('error', 'source/no-file', path, start, {})];
    accessSync(path, constants.R_OK);
    return [];
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return [problem('error', 'source/unreadable', path, start, { reason })];
  }
}

function statIfThere(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // A file where a folder should be, or a circle of links.
    return undefined;
  }
}
