// Makes what was written in a folder outlast a power cut, however many files it is.
import { spawnSync } from 'node:child_process';

/** Node flushes file by file, which takes longer than to write them. Where there is no `sync`, a power cut may undo. */
export function flushDisk(folder: string): void {
  // GNU's and macOS's flush one file system where they can, else all.
  const { status } = spawnSync('sync', ['-f', folder], { stdio: 'ignore' });
  if (status !== 0) spawnSync('sync', [], { stdio: 'ignore' });
}
