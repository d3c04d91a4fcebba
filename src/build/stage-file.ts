// A file of the new site → the staging folder, where it waits to be moved into the output folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `path` is relative to the output folder. */
export function stageFile(stagingDir: string, path: string, bytes: Uint8Array): void {
  const staged = join(stagingDir, path);
  mkdirSync(dirname(staged), { recursive: true });
  writeFileSync(staged, bytes);
}
