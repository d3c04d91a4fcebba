// A file of a source that is read whole → its text, or where it is none.
import { readFileSync } from 'node:fs';
import { readText } from '../content/text-file.ts';
import { failure, problem, type Result, success } from '../problem.ts';

/** Without byte order mark, `\n` at line ends. `path` counts from the working directory, as it was typed. */
export function readSourceFile(path: string): Result<string> {
  const reading = readText(readFileSync(path));
  if (reading.ok) return success(reading.text);
  return failure([problem('error', 'source/not-utf8', path, reading.badAt, {})]);
}
