// The second time through a source: the files of its stories, each with its row in the ledger, and its line in the report.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permalinkOf } from '../content/story-file.ts';
import { type Problem, problem } from '../problem.ts';
import { decideRecord, type RecordSettings, type StoryHead } from './decide-record.ts';
import { digestArticle, type ImportLedger } from './import-ledger.ts';
import type { ImportReport, ReportList } from './import-report.ts';
import { type ArticleSurroundings, makeArticle } from './make-article.ts';
import { type Fate, ledgerId, placeOf, sourceHash } from './plan-records.ts';
import { RecordNotes } from './record-notes.ts';
import type { SourceItem, SourceRecord } from './source-record.ts';
import { SourceRefused } from './source-refused.ts';
import { type Survey, startOfHash } from './survey-source.ts';
import { WriteQueue } from './write-queue.ts';

export interface CarryOutRequest {
  readonly items: AsyncIterable<SourceItem>;
  /** What is to become of each item. */
  readonly survey: Pick<Survey, 'fates' | 'hashes' | 'twinAddresses'>;
  readonly settings: RecordSettings;
  readonly surroundings: ArticleSurroundings;
  readonly contentDir: string;
  readonly fingerprint: string;
  readonly ledger: ImportLedger;
  readonly report: ImportReport;
  readonly dryRun: boolean;
  readonly onRecord: (count: number) => void;
  /** Of each story whose file was made, or was there already as it would be made. */
  readonly onMade: (head: StoryHead) => void;
}

interface Carrying extends CarryOutRequest {
  readonly queue: WriteQueue;
}

/** What became of a record. */
interface Result {
  readonly list: ReportList;
  readonly path?: string;
  readonly reason?: Problem;
}

/** How many records there were. Throws `SourceRefused` where the source is not what it was when it was surveyed. */
export async function carryOut(request: CarryOutRequest): Promise<number> {
  const { items, survey, report, onRecord } = request;
  const queue = new WriteQueue(request.contentDir, request.ledger);
  let count = 0;
  let last = { path: '', line: 1, column: 1 };
  for await (const item of items) {
    const fate = survey.fates[count];
    last = item.kind === 'record' ? { ...item.record.place } : item.reason;
    const isSame = (item.kind === 'record' ? startOfHash(item.record) : '') === survey.hashes[count];
    if (fate === undefined || !isSame) throw sourceChanged(last);
    count += 1;
    onRecord(count);
    if (item.kind === 'left-out') {
      const { reason, id, others = [] } = item;
      const at = placeOf({ place: reason });
      report.add('left-out', { id: ledgerId(id), at, path: '', reason, notes: others });
      continue;
    }
    const record = withTwins(item.record, fate, survey.twinAddresses);
    const notes = new RecordNotes(record);
    const {
      list,
      path = '',
      reason,
      shown = notes,
    } = await settle(record, fate, notes, { ...request, queue });
    const entry = { id: ledgerId(record.id), at: placeOf(record), path, reason };
    report.add(list, { ...entry, notes: shown.all });
  }
  await queue.flush();
  if (count !== survey.fates.length) throw sourceChanged(last);
  return count;
}

/** Whoever has the address of a story's copy comes to the story. */
function withTwins(record: SourceRecord, fate: Fate, twinAddresses: Survey['twinAddresses']): SourceRecord {
  const more = 'path' in fate ? (twinAddresses.get(fate.path) ?? []) : [];
  return more.length === 0 ? record : { ...record, addresses: [...record.addresses, ...more] };
}

function sourceChanged(place: SourceRecord['place']): SourceRefused {
  return new SourceRefused([problem('error', 'source/changed', place.path, place, {})]);
}

async function settle(
  record: SourceRecord,
  fate: Fate,
  notes: RecordNotes,
  request: Carrying,
): Promise<Result & { readonly shown?: RecordNotes }> {
  switch (fate.kind) {
    case 'duplicate':
      return { list: 'duplicate', reason: notes.reason(fate.rule, { other: fate.other }) };
    case 'unchanged':
      request.surroundings.oldAddresses.plan(record.addresses, permalinkOf(fate.path));
      return { list: 'unchanged', path: fate.path };
    case 'kept': {
      const { path } = fate;
      request.surroundings.oldAddresses.plan(record.addresses, permalinkOf(path));
      const reason =
        fate.rule === 'record/gone'
          ? notes.reason(fate.rule, { path })
          : notes.reason(fate.rule, { path, isNewer: fate.isNewer });
      return { list: 'kept', path, reason };
    }
    case 'left-out':
    case 'write': {
      const decision = decideRecord(record, request.settings);
      if (decision.kind === 'left-out') return { list: 'left-out', reason: decision.reason };
      if (fate.kind === 'left-out') throw sourceChanged(record.place);
      const { head, notes: shown } = decision;
      if (fate.otherSlug !== '') shown.add('change/same-headline', { slug: fate.otherSlug });
      const made = await makeArticle(record, head, shown, fate.path, request.surroundings);
      if (!made.ok) return { list: 'left-out', reason: made.reason, shown };
      request.onMade(head);
      return { ...(await place(made.text, record, fate, notes, request)), shown };
    }
  }
}

/** Writes the file, unless it is there: as it was left by a run that was killed, or as the newsroom has it. */
async function place(
  text: string,
  record: SourceRecord,
  fate: Extract<Fate, { kind: 'write' }>,
  notes: RecordNotes,
  { contentDir, fingerprint, ledger, dryRun, queue }: Carrying,
): Promise<Result> {
  const written = digestArticle(Buffer.from(text));
  // Another word about the source, or a newer version of this program, may make the very same text.
  const met = fate.isUpdate ? [fate.path] : fate.meets;
  const same = met.find((path) => digestIfThere(join(contentDir, path)) === written);
  const [own] = fate.meets;
  if (same === undefined && own !== undefined && fate.isOwnElse) {
    return { list: 'kept', path: own, reason: notes.reason('record/own-story', { path: own }) };
  }
  const path = same ?? fate.path;
  if (!dryRun) {
    const row = { id: ledgerId(record.id), source: sourceHash(record, fingerprint), path, written };
    if (same === undefined) await queue.add(row, text);
    else ledger.add(row);
  }
  return { list: same !== undefined ? 'unchanged' : fate.isUpdate ? 'updated' : 'new', path };
}

function digestIfThere(file: string) {
  return existsSync(file) ? digestArticle(readFileSync(file)) : undefined;
}
