// The comments of a story that came in → their file in content/comments/, unless a person has made it theirs.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCommentsFile } from '../content/comments-file.ts';
import { commentsFolder } from '../content/read-comments.ts';
import { slugOf } from '../content/story-file.ts';
import type { Zone } from '../dates/zone.ts';
import { digestText } from '../digest.ts';
import { decideComments } from './decide-comments.ts';
import { formatComments } from './format-comments.ts';
import { digestArticle } from './import-ledger.ts';
import { ledgerId } from './plan-records.ts';
import type { RecordNotes } from './record-notes.ts';
import type { SettleRequest } from './settled.ts';
import type { SourceRecord } from './source-record.ts';

/** `article` is the path of the story's file. One row of the ledger is of the comments, as another is of the story. */
export async function bringComments(
  record: SourceRecord,
  article: string,
  notes: RecordNotes,
  { contentDir, ledger, queue, settings, surroundings, dryRun, nameless }: SettleRequest,
): Promise<void> {
  const id = `${ledgerId(record.id)} ${commentsFolder}/`;
  const row = ledger.find(id);
  const { comments = [] } = record;
  if (comments.length === 0 && row === undefined) return;
  const decided = decideComments(comments, settings, nameless, notes);
  if (decided.length === 0 && row === undefined) return;
  const usual = row?.path ?? `${commentsFolder}/${article.slice('articles/'.length, -'.md'.length)}.yaml`;
  const held = findHeld(contentDir, usual, article);
  const path = held?.path ?? usual;
  const text = formatComments(decided);
  const written = digestArticle(Buffer.from(text));
  const isOurs = held === undefined ? row === undefined : held.digest === (row?.written ?? written);
  if (!isOurs) {
    notes.add('change/comments-kept', { path, count: decided.length });
    return;
  }
  if (!isRight(path, text, surroundings.zone)) {
    notes.add('change/comments-dropped', { count: decided.length });
    return;
  }
  notes.add('change/comments', { path, count: decided.length });
  if (dryRun || (row !== undefined && held?.digest === written)) return;
  const next = { id, source: digestText(text), path, written };
  if (held?.digest === written) ledger.add(next);
  else await queue.add(next, text);
}

/** What lies where the comments of the story would: a file without its month is of the same story. */
function findHeld(contentDir: string, path: string, article: string) {
  for (const each of [path, `${commentsFolder}/${slugOf(article)}.yaml`]) {
    const file = join(contentDir, each);
    if (existsSync(file)) return { path: each, digest: digestArticle(readFileSync(file)) };
  }
  return undefined;
}

function isRight(path: string, text: string, zone: Zone): boolean {
  return parseCommentsFile(path, Buffer.from(text), zone).ok;
}
