// What settling a record takes, and what it comes to.
import type { Problem } from '../problem.ts';
import type { RecordSettings, StoryHead } from './decide-record.ts';
import type { Fate } from './fate.ts';
import type { ImportLedger } from './import-ledger.ts';
import type { ReportList } from './import-report.ts';
import type { ArticleSurroundings } from './make-article.ts';
import type { PageRedirects } from './page-redirects.ts';
import type { RecordNotes } from './record-notes.ts';
import type { SourceRecord } from './source-record.ts';
import type { WriteQueue } from './write-queue.ts';

export interface SettleRequest {
  readonly settings: RecordSettings;
  readonly surroundings: ArticleSurroundings;
  /** Who wrote a comment without a name. */
  readonly nameless: string;
  readonly pageRedirects: PageRedirects;
  readonly contentDir: string;
  readonly fingerprint: string;
  readonly ledger: ImportLedger;
  readonly dryRun: boolean;
  readonly queue: WriteQueue;
  /** Of each story whose file was made, or was there already as it would be made. */
  readonly onMade: (head: StoryHead) => void;
  /** Of each of these, and of each whose file stays as it is: what the source says of it holds here. */
  readonly onHeld: (head: StoryHead, record: SourceRecord) => void;
}

/** `path` is `''` for a record that has no file; `notes` are told of it in the report. */
export interface Settled {
  readonly list: ReportList;
  readonly path: string;
  readonly reason: Problem | undefined;
  readonly notes: RecordNotes;
}

/** A record whose file is not to be made, or not again. */
export function settleUntouched(
  fate: Exclude<Fate, { kind: 'write' | 'left-out' }>,
  notes: RecordNotes,
): Settled {
  switch (fate.kind) {
    case 'duplicate':
      return { list: 'duplicate', path: '', reason: notes.reason(fate.rule, { other: fate.other }), notes };
    case 'unchanged':
      return { list: 'unchanged', path: fate.path, reason: undefined, notes };
    case 'kept': {
      const { path } = fate;
      const reason =
        fate.rule === 'record/gone'
          ? notes.reason(fate.rule, { path })
          : notes.reason(fate.rule, { path, isNewer: fate.isNewer });
      return { list: 'kept', path, reason, notes };
    }
  }
}
