// A worded problem → a line as the GNU coding standards have it, which editors and their tasks turn into marks.
// https://www.gnu.org/prep/standards/html_node/Errors.html
import { posix } from 'node:path';
import { toPrintable } from './printable.ts';
import { type WordedProblem, withHint } from './worded-problem.ts';

/** `folder/path:line:column: error: message — hint [rule]`; a notice is a `warning` there. `folder` has `/` between names. */
export function formatGnuLine(worded: WordedProblem, folder = ''): string {
  const { path, line, column, severity, rule } = worded.problem;
  const word = severity === 'error' ? 'error' : 'warning';
  return toPrintable(`${posix.join(folder, path)}:${line}:${column}: ${word}: ${withHint(worded)} [${rule}]`);
}
