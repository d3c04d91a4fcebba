// A request to import → the import, alone in its content folder, and a report of this run and of no other.
import { existsSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { acquireLock } from '../build/build-lock.ts';
import type { Problem } from '../problem.ts';
import { importRecords } from './import-records.ts';
import type { ImportOutcome, ImportRequest } from './import-request.ts';
import { clearReport, type Refused, writeRefusal } from './refusal-report.ts';

/** `busy`: another import is at work in that folder, and nothing was done. */
export type ImportEnd =
  | ImportOutcome
  | { readonly kind: 'busy'; readonly folder: keyof Pick<ImportRequest, 'contentDir' | 'reportDir'> };

/**
 * The report of an earlier run goes before anything is read: what a kill leaves behind is no report, and a run that was
 * refused says so where the other would have stood.
 */
export async function runImport(request: ImportRequest): Promise<ImportEnd> {
  const { contentDir, reportDir, dryRun } = request;
  return await alone('reportDir', join(reportDir, '.import.lock'), async () => {
    // A trial writes nothing there, and may be made of a folder that cannot be written to.
    if (dryRun) return await importAndReport(request);
    const isThere = existsSync(contentDir);
    const end = await alone('contentDir', join(contentDir, '.import.lock'), () => importAndReport(request));
    if (!isThere && end.kind !== 'imported') removeIfEmpty(contentDir);
    return end;
  });
}

/** What is said about a source cannot be read. `reportDir` is `undefined` where nobody can tell where the report stands. */
export function refuseMapping(
  problems: readonly Problem[],
  { reportDir, ...request }: Omit<Refused, 'reportDir'> & { readonly reportDir: string | undefined },
): ImportOutcome {
  const outcome = { kind: 'refused', problems, fileCount: 1 } as const;
  if (reportDir !== undefined) {
    clearReport(reportDir);
    writeRefusal({ ...request, reportDir }, outcome);
  }
  return outcome;
}

async function importAndReport(request: ImportRequest): Promise<ImportOutcome> {
  clearReport(request.reportDir);
  const outcome = await importRecords(request);
  if (outcome.kind !== 'imported') writeRefusal(request, outcome);
  return outcome;
}

async function alone(
  folder: Extract<ImportEnd, { kind: 'busy' }>['folder'],
  path: string,
  work: () => Promise<ImportEnd>,
): Promise<ImportEnd> {
  const lock = acquireLock(path);
  if (lock === undefined) return { kind: 'busy', folder };
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/** The folder was made for the lock alone. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something is in it.
  }
}
