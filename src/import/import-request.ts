// What is asked of an import, and what it comes to.
import type { RawContent } from '../content/read.ts';
import type { Problem } from '../problem.ts';
import type { Language } from '../strings/language.ts';
import type { ReasonCount, ReportList } from './import-report.ts';
import type { ImportStage } from './import-stage.ts';
import type { Mapping } from './mapping.ts';
import type { OfEachKind } from './name-kind.ts';
import type { SourceKind } from './source-record.ts';
import type { Survey } from './survey-source.ts';

export interface ImportRequest {
  readonly kind: string;
  readonly source: SourceKind;
  /** Files and folders as they were typed. */
  readonly operands: readonly string[];
  readonly mapping: Mapping;
  /** Of the ledger: imports of one name know each other's records. */
  readonly name: string;
  readonly contentDir: string;
  /** All that is in it by now; asked for before the import and after it. */
  readonly readContent: () => Promise<RawContent>;
  readonly reportDir: string;
  /** Folders with files of the old site. */
  readonly mediaDirs: readonly string[];
  /** Of the report. */
  readonly language: Language;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Plan everything, and write nothing but the report. */
  readonly dryRun: boolean;
  readonly onProgress: (stage: ImportStage) => void;
}

/**
 * `invalid`: the content itself has errors, so nothing was tried. `refused`: the source as a whole cannot be imported.
 * Nothing was written in either. `imported`: `faults` is what the check finds wrong with the content afterwards.
 */
export type ImportOutcome =
  | {
      readonly kind: 'invalid' | 'refused';
      readonly problems: readonly Problem[];
      readonly fileCount: number;
    }
  | {
      readonly kind: 'imported';
      readonly counts: Readonly<Record<ReportList, number>>;
      /** Why records were left out, the most frequent reason first. */
      readonly reasons: readonly ReasonCount[];
      readonly newNames: OfEachKind<readonly string[]>;
      readonly listed: Survey['listed'];
      readonly faults: readonly Problem[];
    };
