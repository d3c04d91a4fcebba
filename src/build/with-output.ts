// Work on an output folder → alone there, and only once no install is open: what every command that reads or
// writes a site goes through.
import { acquireLock } from './build-lock.ts';
import { recoverInstall } from './install.ts';

/** An install that was cut short is finished first. What `work` staged is gone when it fails. */
export async function withOutput<T>(outDir: string, work: () => Promise<T>): Promise<T | 'busy'> {
  const lock = acquireLock(`${outDir}.lock`);
  if (lock === undefined) return 'busy';
  try {
    recoverInstall(outDir);
    return await work();
  } catch (error) {
    clearAfterFailure(outDir);
    throw error;
  } finally {
    lock.release();
  }
}

/** Where even this fails, the next command does it: what is to be told is the first error. */
function clearAfterFailure(outDir: string): void {
  try {
    recoverInstall(outDir);
  } catch {}
}
