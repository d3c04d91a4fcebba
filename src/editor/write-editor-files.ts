// The files by which an editor helps → its folder: those that are ours are written, in others what is wanted is put in.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileSafely } from '../build/write-file-safely.ts';
import { type EditorFiles, mergeJson } from './vscode-files.ts';

export interface WrittenEditorFiles {
  /** Names in the folder, in their order: of files that were not as they are to be. */
  readonly written: readonly string[];
  /** Name → what is wanted in a file that is no plain JSON: with comments in it, it is its owner's to edit. */
  readonly left: Readonly<Record<string, object>>;
}

export function writeEditorFiles(dir: string, { own, shared }: EditorFiles): WrittenEditorFiles {
  const written: string[] = [];
  const left: Record<string, object> = {};
  const write = (name: string, value: unknown): void => {
    const text = `${JSON.stringify(value, null, 2)}\n`;
    if (readText(join(dir, name)) === text) return;
    writeFileSafely(join(dir, name), text);
    written.push(name);
  };
  for (const [name, value] of Object.entries(own)) write(name, value);
  for (const [name, wanted] of Object.entries(shared)) {
    const text = readText(join(dir, name));
    const present = text === undefined ? {} : parse(text);
    if (present === undefined) left[name] = wanted;
    else {
      const merged = mergeJson(present, wanted);
      // Its owner may have set it out in another way.
      if (JSON.stringify(merged) !== JSON.stringify(present)) write(name, merged);
    }
  }
  return { written, left };
}

function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** `undefined` of what is no map. */
function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
