// What a build tells while it runs and when it is done.
import { buildOutput as en } from './en/build-output.ts';
import { buildOutput as id } from './id/build-output.ts';
import type { Language } from './language.ts';

/** Counts come in as numbers, sizes in bytes, times in seconds. */
export interface BuildOutput {
  readonly reading: string;
  readonly rendering: (pages: number) => string;
  readonly pictures: (photos: number) => string;
  readonly indexing: (done: number) => string;
  readonly built: (out: string, files: number, bytes: number) => string;
  readonly deltaBuilt: (dir: string) => string;
  readonly changes: (written: number, unchanged: number, removed: number) => string;
  /** `stages` are already worded, as by `stage`. */
  readonly time: (total: number, stages: readonly string[]) => string;
  /** A stage of the pipeline with its time; a name that is not known is printed as it is. */
  readonly stage: (name: string, seconds: number) => string;
  /** How to look at what was built; `preview` as it is typed. */
  /** Of a site for the newsroom alone, with drafts and embargoed stories or without. */
  readonly isPreview: (drafts: boolean) => string;
  readonly look: (out: string, preview: string) => string;
  /** Below the report of a build that made nothing. */
  readonly notBuilt: string;
  /** One line; `files` are relative to the cache folder, one at least. */
  readonly cacheIgnored: (cache: string, files: readonly string[]) => string;
}

const byLanguage: Record<Language, BuildOutput> = { id, en };

export function buildOutput(language: Language): BuildOutput {
  return byLanguage[language];
}
