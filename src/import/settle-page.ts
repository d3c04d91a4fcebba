// A record that is a page of the old site, and what is to become of it → its file in content/pages/.

import type { Fate } from './fate.ts';
import { makePage } from './make-page.ts';
import { pagePermalink } from './page-path.ts';
import { placeFile } from './place-file.ts';
import { RecordNotes } from './record-notes.ts';
import { type Settled, type SettleRequest, settleUntouched } from './settled.ts';
import type { SourceRecord } from './source-record.ts';

/** Its old addresses lead on by rows of redirects.csv: a page's own file has no place for them. */
export async function settlePage(record: SourceRecord, fate: Fate, request: SettleRequest): Promise<Settled> {
  const notes = new RecordNotes(record);
  const { comments = [] } = record;
  if (comments.length > 0) notes.add('change/comments-dropped', { count: comments.length });
  if (fate.kind === 'left-out') {
    const reason = notes.reason('record/page-unpublished', { title: record.headline });
    return { list: 'left-out', path: '', reason, notes };
  }
  if (fate.kind !== 'write') {
    if ('path' in fate) leadOn(record, fate.path, request);
    return settleUntouched(fate, notes);
  }
  if (fate.otherSlug !== '') notes.add('change/page-address', { written: fate.otherSlug, path: fate.path });
  const made = await makePage(record, notes, fate.path, request.surroundings);
  if (!made.ok) return { list: 'left-out', path: '', reason: made.reason, notes };
  const settled = await placeFile(made.text, record, fate, notes, request);
  for (const refused of leadOn(record, settled.path, request)) notes.add('change/no-redirect', refused);
  return settled;
}

function leadOn(record: SourceRecord, path: string, { surroundings, pageRedirects }: SettleRequest) {
  const permalink = pagePermalink(path);
  const { aliases, refused } = surroundings.oldAddresses.plan(record.addresses, permalink);
  pageRedirects.add(aliases, permalink);
  return refused;
}
