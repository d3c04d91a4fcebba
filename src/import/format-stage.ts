// How far an import has come → the words of its line of progress.
import { importReportStrings } from '../strings/import-report.ts';
import type { Language } from '../strings/language.ts';
import type { ImportStage } from './import-stage.ts';

/** A trial says so in this line too: it writes nothing but its report. */
export function formatStage(stage: ImportStage, language: Language, dryRun: boolean): string {
  const words = importReportStrings(language);
  if (stage.kind === 'reading') return words.reading(stage.records, Math.floor(stage.share * 100));
  return (dryRun ? words.trying : words.writing)(stage.records, stage.total);
}
