// A worker's task: what an output folder holds, told while the parent reads the content.
import { readLedger } from './ledger-file.ts';
import { type FolderState, readFolderState } from './out-folder.ts';

export interface LookRequest {
  readonly task: 'look';
  readonly outDir: string;
  readonly ledgerPath: string;
  readonly recordPath: string;
}

/** `damaged`: the ledger is not to be trusted, and `state` is what the folder holds without one. */
export interface Look {
  readonly state: FolderState;
  readonly damaged: boolean;
}

/** As `readFolderState` of the ledger there, whose rows are all checked; under the lock of the build that asks. */
export function answerLook({ outDir, ledgerPath, recordPath }: LookRequest): Look {
  const { ledger, damaged } = readLedger(ledgerPath);
  return { state: readFolderState(outDir, ledger, recordPath, { walk: false }), damaged };
}
