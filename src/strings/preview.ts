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
  /** Below a report with errors. */
  readonly stale: string;
  /** Head of the page that stands in for a site that was never built. */
  readonly notYet: string;
  readonly busy: string;
  readonly foreignOutput: string;
  readonly stopped: string;
}

const byLanguage: Record<Language, PreviewStrings> = { id, en };

export function previewStrings(language: Language): PreviewStrings {
  return byLanguage[language];
}
