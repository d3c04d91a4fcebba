// A record that is a story, and what is to become of it → its article file, and its comments beside it.
import { permalinkOf } from '../content/story-file.ts';
import { bringComments } from './bring-comments.ts';
import { decideRecord } from './decide-record.ts';
import type { Fate } from './fate.ts';
import { makeArticle } from './make-article.ts';
import { placeFile } from './place-file.ts';
import { RecordNotes } from './record-notes.ts';
import { type Settled, type SettleRequest, settleUntouched } from './settled.ts';
import type { SourceRecord } from './source-record.ts';

export async function settleStory(
  record: SourceRecord,
  fate: Fate,
  request: SettleRequest,
): Promise<Settled> {
  const settled = await settleArticle(record, fate, request);
  const { list, path, reason, notes } = settled;
  const isCopy = reason?.rule === 'record/same-id';
  const isGone = path === '' || reason?.rule === 'record/gone';
  if (!isGone) await bringComments(record, path, notes, request);
  else if (record.comments !== undefined && !isCopy && list !== 'kept') {
    notes.add('change/comments-dropped', { count: record.comments.length });
  }
  return settled;
}

async function settleArticle(record: SourceRecord, fate: Fate, request: SettleRequest): Promise<Settled> {
  const { surroundings } = request;
  if (fate.kind !== 'write' && fate.kind !== 'left-out') {
    // Its old addresses stay its own.
    if ('path' in fate) surroundings.oldAddresses.plan(record.addresses, permalinkOf(fate.path));
    if (fate.kind === 'unchanged') {
      const decision = decideRecord(record, request.settings);
      if (decision.kind === 'story') request.onHeld(decision.head, record);
    }
    return settleUntouched(fate, new RecordNotes(record));
  }
  const decision = decideRecord(record, request.settings);
  if (decision.kind === 'left-out') {
    return { list: 'left-out', path: '', reason: decision.reason, notes: new RecordNotes(record) };
  }
  if (fate.kind === 'left-out') throw new Error('A story was decided on that the survey left out');
  const { head, notes } = decision;
  if (fate.otherSlug !== '') notes.add('change/same-headline', { slug: fate.otherSlug });
  if (fate.alike !== '') notes.add('guess/other-story', { other: fate.alike });
  const made = await makeArticle(record, head, notes, fate.path, surroundings);
  if (!made.ok) return { list: 'left-out', path: '', reason: made.reason, notes };
  request.onMade(head);
  request.onHeld(head, record);
  return placeFile(made.text, record, fate, notes, request);
}
