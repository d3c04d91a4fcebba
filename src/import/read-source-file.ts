// A file that an import was given → its text, or why it cannot be read.
import { readFileSync, statSync } from 'node:fs';
import { readText } from '../content/text-file.ts';
import { failure, type Problem, problem, type Result, success } from '../problem.ts';

const start = { line: 1, column: 1 };

/** Without byte order mark, `\n` at line ends. `path` counts from the working directory, as it was typed. */
export function readSourceFile(path: string): Result<string> {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return failure([problem('error', 'source-page/no-file', path, start, {})]);
    if (!stat.isFile()) return failure([problem('error', 'source-page/not-a-file', path, start, {})]);
    const reading = readText(readFileSync(path));
    if (reading.ok) return success(reading.text);
    return failure([problem('error', 'source-page/not-utf8', path, reading.badAt, {})]);
  } catch (error) {
    return failure([explainTrouble(path, error)]);
  }
}

function explainTrouble(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  // A file where a folder should be: what was asked for is not there.
  if (code === 'ENOTDIR') return problem('error', 'source-page/no-file', path, start, {});
  return problem('error', 'source-page/unreadable', path, start, { reason: code });
}
