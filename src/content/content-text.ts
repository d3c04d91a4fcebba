// A content file's bytes → its text, or what keeps anyone from reading it: another encoding, a merge that was not ended.
import { failure, type Position, problem, type Result, success } from '../problem.ts';
import { documentFormat } from './document-format.ts';
import { positionAt, readText } from './text-file.ts';

/** Lines end with `\n`. Fails with `file/document`, `encoding/not-utf8` or `file/conflict`: what else is wrong there would be an echo. */
export function readContentText(path: string, bytes: Uint8Array): Result<string> {
  const format = path.endsWith('.md') ? documentFormat(bytes) : undefined;
  if (format !== undefined) {
    return failure([problem('error', 'file/document', path, { line: 1, column: 1 }, { format })]);
  }
  const text = readText(bytes);
  if (!text.ok) return failure([problem('error', 'encoding/not-utf8', path, text.badAt, {})]);
  const conflict = findConflict(text.text) ?? findHalf(path, text.text);
  return conflict === undefined
    ? success(text.text)
    : failure([problem('error', 'file/conflict', path, conflict, {})]);
}

/** Where Git left both sides of a merge; it names the sides, so that nothing else looks like it. */
function findConflict(text: string): Position | undefined {
  if (!text.includes('<<<<<<< ') && !text.includes('>>>>>>> ')) return undefined;
  const marker = /^(?:<{7}|>{7}) \S/m.exec(text);
  return marker === null ? undefined : positionAt(text, marker.index);
}

/** What is left where somebody took out the marks around two versions and not the one between them: keys on either side. */
function findHalf(path: string, text: string): Position | undefined {
  if (!text.includes('\n=======\n')) return undefined;
  const index = text.search(/(?<=^[ \t]*(?:- )?[\w-]+:.*\n|^\/.*\n)={7}\n(?=[ \t]*(?:- )?[\w-]+:|\/)/m);
  // In a body such a line makes a heading.
  const end = path.endsWith('.md') ? text.indexOf('\n---', 4) : text.length;
  return index < 0 || index > end ? undefined : positionAt(text, index);
}
