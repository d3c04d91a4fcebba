// A text's file → its bytes, or why it is none to read; and what it calls itself.
import { readFileSync, statSync } from 'node:fs';
import { readText } from '../../content/text-file.ts';
import { type Position, type Problem, problem } from '../../problem.ts';
import { isInside } from './files-of-site.ts';
import { parseForeignText } from './front-matter.ts';
import { textOf } from './head.ts';

const top: Position = { line: 1, column: 1 };

/** A text is at most this large: what is larger is no story. */
const mostBytes = 20_000_000;

/** A link that leads out of the folder is not followed. */
export function readTextBytes(
  path: string,
  root: string,
): { readonly bytes: Uint8Array } | { readonly reason: Problem } {
  const refuse = (reason: string) => ({
    reason: problem('error', 'markdown/unreadable', path, top, { reason }),
  });
  try {
    if (!isInside(path, root)) return { reason: problem('error', 'markdown/outside', path, top, {}) };
    const stat = statSync(path);
    if (!stat.isFile()) return refuse('ENOTFILE');
    if (stat.size > mostBytes) return refuse('EFBIG');
    return { bytes: readFileSync(path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    return refuse(code);
  }
}

/** By the first of these keys of its front matter; `''` where it says none, or cannot be read. */
export function readTitle(path: string, root: string, ...keys: string[]): string {
  const reading = readTextBytes(path, root);
  const content = 'bytes' in reading ? readText(reading.bytes) : undefined;
  const parse = content?.ok ? parseForeignText(path, content.text) : undefined;
  return parse?.ok ? textOf(parse.value.head, ...keys) : '';
}
