// What was put aside of a source → the files of its records, each with its row in the ledger, and its line in the report.
import type { ImportReport } from './import-report.ts';
import { ledgerId, placeOf } from './plan-records.ts';
import { settlePage } from './settle-page.ts';
import { settleStory } from './settle-story.ts';
import type { SettleRequest } from './settled.ts';
import type { SourceItem, SourceRecord } from './source-record.ts';
import type { Survey } from './survey-source.ts';
import { WriteQueue } from './write-queue.ts';

export interface CarryOutRequest extends Omit<SettleRequest, 'queue'> {
  /** As they were surveyed. */
  readonly items: Iterable<SourceItem>;
  /** What is to become of each item. */
  readonly survey: Pick<Survey, 'fates' | 'twinAddresses'>;
  readonly report: ImportReport;
  readonly onRecord: (count: number) => void;
}

/** How many records there were. */
export async function carryOut(request: CarryOutRequest): Promise<number> {
  const { items, survey, report, onRecord } = request;
  const queue = new WriteQueue(request.contentDir, request.ledger);
  let count = 0;
  for (const item of items) {
    const fate = survey.fates[count];
    if (fate === undefined) throw new Error('An item was put aside that was not surveyed');
    count += 1;
    onRecord(count);
    if (item.kind === 'left-out') {
      const { reason, id, others = [] } = item;
      const at = placeOf({ place: reason });
      report.add('left-out', { id: ledgerId(id), at, path: '', reason, notes: others });
      continue;
    }
    const more = 'path' in fate ? (survey.twinAddresses.get(fate.path) ?? []) : [];
    const record = withAddresses(item.record, more);
    const settle = item.kind === 'page' ? settlePage : settleStory;
    const { list, path, reason, notes } = await settle(record, fate, { ...request, queue });
    report.add(list, { id: ledgerId(record.id), at: placeOf(record), path, reason, notes: notes.all });
  }
  await queue.flush();
  return count;
}

/** Whoever has the address of a story's copy comes to the story. */
function withAddresses(record: SourceRecord, more: readonly string[]): SourceRecord {
  return more.length === 0 ? record : { ...record, addresses: [...record.addresses, ...more] };
}
