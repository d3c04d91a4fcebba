// A worker's task: what an output folder holds, told while the parent reads the content.
import { readLedger } from './ledger.ts';
import { type FolderState, readFolderState } from './out-folder.ts';

export interface LookRequest {
  readonly task: 'look';
  readonly outDir: string;
  readonly ledgerPath: string;
  readonly recordPath: string;
}

/** As `readFolderState` of the ledger there; under the lock of the build that asks. */
export function answerLook({ outDir, ledgerPath, recordPath }: LookRequest): FolderState {
  return readFolderState(outDir, readLedger(ledgerPath).ledger, recordPath, { walk: false });
}
