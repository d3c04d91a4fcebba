// What the preview tells while it runs.
import { previewStrings as en } from './en/preview.ts';
import { previewStrings as id } from './id/preview.ts';
import type { Language } from './language.ts';

export interface PreviewStrings {
  readonly starting: string;
  readonly serving: (address: string) => string;
  /** Counts of files, and seconds. */
  readonly updated: (written: number, removed: number, seconds: number) => string;
  readonly unchanged: string;
  /** Below a report with errors: an earlier state of the site is still to be seen. */
  readonly stale: string;
  /** Below a report with errors: there is no earlier state. */
  readonly notBuilt: string;
  /** An error in a template or another file of the generator; `place` is its path, line and column. */
  readonly codeFault: (place: string, message: string) => string;
  /** The server's own code has changed. */
  readonly restarting: string;
  /** Head of the page that stands in for a site that was never built. */
  readonly notYet: string;
  /** Head of the report over the pages of an earlier state. */
  readonly notShown: string;
  readonly busy: string;
  readonly foreignOutput: string;
  readonly stopped: string;
}

const byLanguage: Record<Language, PreviewStrings> = { id, en };

export function previewStrings(language: Language): PreviewStrings {
  return byLanguage[language];
}
