// The text of a record's file → the file with its row in the ledger, unless it is there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fate } from './fate.ts';
import { digestArticle } from './import-ledger.ts';
import { pagesFolder } from './page-path.ts';
import { ledgerId, sourceHash } from './plan-records.ts';
import type { RecordNotes } from './record-notes.ts';
import type { Settled, SettleRequest } from './settled.ts';
import type { SourceRecord } from './source-record.ts';

/** It may lie there as a run left it that was killed, or as the newsroom has it. */
export async function placeFile(
  text: string,
  record: SourceRecord,
  fate: Extract<Fate, { kind: 'write' }>,
  notes: RecordNotes,
  { contentDir, fingerprint, ledger, dryRun, queue }: SettleRequest,
): Promise<Settled> {
  const written = digestArticle(Buffer.from(text));
  // Another word about the source, or a newer version of this program, may make the very same text.
  const met = fate.isUpdate ? [fate.path] : fate.meets;
  const same = met.find((path) => digestIfThere(join(contentDir, path)) === written);
  const [own] = fate.meets;
  if (same === undefined && own !== undefined && fate.isOwnElse) {
    const rule = own.startsWith(`${pagesFolder}/`) ? 'record/own-page' : 'record/own-story';
    return { list: 'kept', path: own, reason: notes.reason(rule, { path: own }), notes };
  }
  const path = same ?? fate.path;
  if (!dryRun) {
    const row = { id: ledgerId(record.id), source: sourceHash(record, fingerprint), path, written };
    if (same === undefined) await queue.add(row, text);
    else ledger.add(row);
  }
  const list = same !== undefined ? 'unchanged' : fate.isUpdate ? 'updated' : 'new';
  return { list, path, reason: undefined, notes };
}

function digestIfThere(file: string) {
  return existsSync(file) ? digestArticle(readFileSync(file)) : undefined;
}
