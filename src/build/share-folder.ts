// What one shard made ↔ a folder of it: files under their paths, and the ledger of their cells.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.ts';
import { type LedgerReading, readLedger, writeLedger } from './ledger-file.ts';
import { walkFiles } from './out-folder.ts';
import type { InstallationPlan } from './plan-installation.ts';

/** The ledger in every share: without it a folder is none. */
export const sharePath = 'share.txt';

/** What an older share left goes. */
export function installShare(
  dir: string,
  stagingDir: string,
  { ledger, installation }: InstallationPlan,
): void {
  writeLedger(join(stagingDir, sharePath), ledger);
  const kept = new Set(installation.written).add(sharePath);
  const older = [...walkFiles(dir)].filter((path) => !kept.has(path));
  install(dir, stagingDir, { written: [...kept], removed: older });
}

export function isShare(dir: string): boolean {
  return existsSync(join(dir, sharePath));
}

export function readShare(dir: string): LedgerReading {
  return readLedger(join(dir, sharePath));
}
